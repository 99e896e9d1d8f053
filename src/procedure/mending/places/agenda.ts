import { documentAt, isOpen } from '../../documents/documents.js';
import { itemChanged } from '../../evolve-agenda.js';
import type { PublicItemFacts } from '../../events.js';
import type { Item, Meeting } from '../../meeting.js';
import { isSensitive } from '../../sensitive.js';
import type { ItemId, MotionId } from '../../vocabulary.js';
import { all, at, doorsStoodOpen, each, less, type Places } from './place.js';
import { sentencesEmptied } from './votes.js';

const ofItems = ({ agenda }: Meeting) => agenda.map((item) => ({ item }));

const changed = (meeting: Meeting, id: ItemId, change: (item: Item) => Item): Meeting => {
  const item = meeting.items[id];
  return item ? { ...meeting, items: { ...meeting.items, [id]: change(item) } } : meeting;
};

/** Paths in an item, as the agenda was published with it or supplemented by it. */
function onAgenda<Of extends { item: ItemId }>(paths: (place: string, item: PublicItemFacts, of: Of) => string[]) {
  const pieces = ({ items }: { items: PublicItemFacts[] }, of: Of): string[] =>
    items.flatMap((item, place) => (item.item === of.item ? paths(`/items/${place}`, item, of) : []));
  return { 'agenda.published': pieces, 'agenda.supplemented': pieces };
}

const ofMotions = ({ agenda, items }: Meeting) =>
  agenda.flatMap((item) => (items[item]?.motions ?? []).map((motion) => ({ motion })));
const motionTold = ({ motions }: Meeting, { motion }: { motion: MotionId }): boolean =>
  motions[motion]?.inside !== true;
const itemOfMotion = ({ motions }: Meeting, { motion }: { motion: MotionId }) => motions[motion]?.item ?? null;

/** What stands on the agenda, what is moved to it and what comes of it. */
export const agendaPlaces: Pick<
  Places,
  | 'item-title'
  | 'recommendation'
  | 'case-ref'
  | 'document'
  | 'item-ending'
  | 'motion'
  | 'motion-way'
  | 'decision'
  | 'decision-reason'
> = {
  'item-title': {
    ids: { item: 'id' },
    every: ofItems,
    words: ({ items }, { item }) => [items[item]?.title, ...(items[item]?.formerTitles ?? [])],
    emptied: (meeting, { item }) => itemChanged(meeting, item, { title: '', formerTitles: [] }),
    pieces: onAgenda((place) => [`${place}/title`]),
  },
  recommendation: {
    ids: { item: 'id' },
    every: ofItems,
    words: ({ items }, { item }) => [items[item]?.recommendation],
    told: ({ items }, { item }) => !isSensitive(items[item]),
    emptied: (meeting, { item }) => itemChanged(meeting, item, { recommendation: '' }),
    pieces: onAgenda((place) => [`${place}/recommendation`]),
  },
  'case-ref': {
    ids: { item: 'id' },
    every: ofItems,
    words: ({ items }, { item }) => [items[item]?.caseRef],
    emptied: (meeting, { item }) => itemChanged(meeting, item, { caseRef: '' }),
    pieces: onAgenda((place) => [`${place}/caseRef`]),
  },
  document: {
    ids: { document: 'id', item: 'id' },
    every: ({ agenda, items }) =>
      agenda.flatMap((item) => (items[item]?.documents ?? []).map(({ id }) => ({ item, document: id }))),
    words: (meeting, { item, document }) => {
      const found = documentAt(meeting, item, document);
      return [found?.title, found?.withdrawn?.reason];
    },
    told: (meeting, { item, document }) => {
      const found = documentAt(meeting, item, document);
      return found !== undefined && isOpen(found);
    },
    emptied: (meeting, { item, document }) =>
      itemChanged(meeting, item, {
        documents: meeting.items[item]?.documents?.filter(({ id }) => id !== document) ?? [],
      }),
    pieces: {
      ...onAgenda<{ item: ItemId; document: string }>((place, { documents }, of) =>
        each(
          documents,
          ({ id }) => id === of.document,
          (one) => `${place}/documents/${one}`,
        ),
      ),
      'document.linked': (event, of) => at(of.item === event.item && of.document === event.document.id, '/document'),
      'document.added': (event, of) => at(of.item === event.item && of.document === event.document.id, '/document'),
      'document.released': (event, of) => at(of.item === event.item && of.document === event.document.id, '/document'),
      'document.replaced': (event, of) =>
        at(of.item === event.item && of.document === event.document, '/now', '/reason'),
      'document.withdrawn': (event, of) => at(of.item === event.item && of.document === event.document, '/reason'),
    },
  },
  /** Why it was withdrawn, where it was put off to, and what the source called its end. */
  'item-ending': {
    ids: { item: 'id' },
    every: ofItems,
    words: ({ items }, { item }) => [items[item]?.withdrawnReason, items[item]?.postponedTo, items[item]?.nativeStatus],
    told: (meeting, { item }) => {
      const ended = meeting.items[item]?.endedAt;
      return typeof ended === 'string' && doorsStoodOpen(meeting, ended);
    },
    emptied: (meeting, of) => {
      const without = changed(meeting, of.item, (item) => less(item, 'withdrawnReason', 'postponedTo', 'nativeStatus'));
      const agendaChanges = meeting.agendaChanges.map((one) =>
        one.items.includes(of.item) && one.reason !== undefined ? less(one, 'reason') : one,
      );
      return { ...without, agendaChanges };
    },
    pieces: {
      'item.withdrawn': (event, of) => at(of.item === event.item, '/reason'),
      'item.ended': (event, of) => at(of.item === event.item, '/postponedTo', '/nativeStatus'),
    },
  },
  motion: {
    ids: { motion: 'id' },
    every: ofMotions,
    words: ({ motions }, { motion }) => [motions[motion]?.text],
    told: motionTold,
    item: itemOfMotion,
    emptied: (meeting, { motion }) => {
      const before = meeting.motions[motion];
      if (!before) return meeting;
      const motions = { ...meeting.motions, [motion]: { ...before, text: '', formerTexts: [] } };
      return sentencesEmptied({ ...meeting, motions }, (option) => option.motion === motion);
    },
    pieces: {
      'motion.filed': (event, of) => at(of.motion === event.motion, '/text'),
      'motion.revised': (event, of) => at(of.motion === event.motion, '/text'),
      'vote.called': ({ options }, of) =>
        each(
          options,
          ({ motion }) => motion === of.motion,
          (place) => `/options/${place}/text`,
        ),
    },
  },
  /** On whose behalf it was moved, to whom it was passed on, and why the chair does not put it. */
  'motion-way': {
    ids: { motion: 'id' },
    every: ofMotions,
    words: ({ motions, forms }, { motion }) => [
      ...(motions[motion]?.onBehalfOf ?? []),
      forms.motions[motion]?.to,
      forms.motions[motion]?.ruledOut,
    ],
    telling: ({ forms }, { motion }) => [forms.motions[motion]?.to, forms.motions[motion]?.ruledOut],
    told: motionTold,
    item: itemOfMotion,
    emptied: (meeting, { motion }) => {
      const [before, way] = [meeting.motions[motion], meeting.forms.motions[motion]];
      if (!before) return meeting;
      const motions = { ...meeting.motions, [motion]: { ...before, onBehalfOf: [] } };
      if (!way) return { ...meeting, motions };
      const left = { ...less(way, 'to', 'ruledOut'), ...(way.ruledOut !== undefined && { ruledOut: '' }) };
      return {
        ...meeting,
        motions,
        forms: { ...meeting.forms, motions: { ...meeting.forms.motions, [motion]: left } },
      };
    },
    pieces: {
      'motion.filed': (event, of) =>
        of.motion === event.motion ? all(event.onBehalfOf, (place) => `/onBehalfOf/${place}`) : [],
      'motion.forwarded': (event, of) => at(of.motion === event.motion, '/to'),
      'motion.ruled-out': (event, of) => at(of.motion === event.motion, '/reason'),
    },
  },
  decision: {
    ids: { item: 'id' },
    every: ofItems,
    words: ({ items }, { item }) => [
      items[item]?.decision?.text,
      ...(items[item]?.struckDecisions ?? []).map(({ text }) => text),
    ],
    told: (meeting, { item }) => {
      const { decision, struckDecisions } = meeting.items[item] ?? { decision: null, struckDecisions: [] };
      return decision ? decision.inside !== true : struckDecisions.some((struck) => doorsStoodOpen(meeting, struck.at));
    },
    emptied: (meeting, of) =>
      changed(meeting, of.item, (item) => ({
        ...item,
        decision: item.decision && { ...item.decision, text: '' },
        struckDecisions: item.struckDecisions.map((struck) => ({ ...struck, text: '' })),
      })),
    pieces: {
      'decision.recorded': (event, of) => at(of.item === event.item, '/text'),
      'decision.struck': (event, of) => at(of.item === event.item, '/text'),
    },
  },
  /** Why a decision fell. */
  'decision-reason': {
    ids: { item: 'id' },
    every: ofItems,
    words: ({ items }, { item }) => (items[item]?.struckDecisions ?? []).map(({ reason }) => reason),
    told: (meeting, { item }) =>
      meeting.items[item]?.struckDecisions.some((struck) => doorsStoodOpen(meeting, struck.at)) === true,
    emptied: (meeting, of) =>
      changed(meeting, of.item, (item) => ({
        ...item,
        struckDecisions: item.struckDecisions.map((struck) => ({ ...struck, reason: '' })),
      })),
    pieces: { 'decision.struck': (event, of) => at(of.item === event.item, '/reason') },
  },
};

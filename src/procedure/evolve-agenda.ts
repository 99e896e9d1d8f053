import { saidOtherwise } from './business/said.js';
import type { AgendaItemFacts, EventOf } from './events.js';
import type { AgendaChange, Item, Meeting, StreamSpan } from './meeting.js';
import type { ItemId } from './vocabulary.js';

type Listed = Partial<AgendaItemFacts> & Pick<AgendaItemFacts, 'item'>;

/** Items as first published; those listed before keep what has happened to them. */
export function agendaFirstPublished(meeting: Meeting, items: AgendaItemFacts[]): Meeting {
  const told = items.filter((item) => item?.item !== undefined);
  const known: Meeting['items'] = {};
  for (const item of Object.values(meeting.items)) {
    if (item.motions.length > 0 || item.votes.length > 0) known[item.item] = item;
  }
  for (const facts of told) known[facts.item] = listed(facts, meeting.items[facts.item], false);
  const agenda = told.map((item) => item.item);
  return withChange({ ...meeting, agenda, items: known }, { change: 'published', items: agenda });
}

export function addedToAgenda(meeting: Meeting, items: AgendaItemFacts[], late: boolean): Meeting {
  const told = items.filter((item) => item?.item !== undefined);
  const known = { ...meeting.items };
  for (const facts of told) known[facts.item] = listed(facts, meeting.items[facts.item], late);
  const added = told.map((item) => item.item).filter((item) => !meeting.agenda.includes(item));
  return withChange(
    { ...meeting, agenda: [...meeting.agenda, ...added], items: known },
    { change: 'supplemented', items: added, late },
  );
}

function listed(facts: Listed, before: Item | undefined, late: boolean): Item {
  const fresh: Item = {
    item: facts.item,
    number: '',
    title: '',
    kind: 'other',
    state: 'listed',
    late,
    admitted: !late,
    calledAt: null,
    endedAt: null,
    outcome: null,
    motions: [],
    votes: [],
    decision: null,
    struckDecisions: [],
    disqualifications: [],
    speeches: [],
    formerTitles: [],
  };
  return { ...(before ?? fresh), ...facts };
}

/** Copies one item and the map it stands in, nothing else; an item nobody has heard of is passed over. */
export function itemChanged(
  meeting: Meeting,
  item: ItemId,
  changes: Partial<Item>,
  change?: AgendaChange['change'],
): Meeting {
  const before = meeting.items[item];
  if (!before) return meeting;
  const changed = { ...meeting, items: { ...meeting.items, [item]: { ...before, ...changes } } };
  if (!change) return changed;
  const reason = changes.withdrawnReason === undefined ? {} : { reason: changes.withdrawnReason };
  return withChange(changed, { change, items: [item], ...reason });
}

/** The objection rule was put to those attending: the item is handled, or it is not. */
export function objectionPut(
  meeting: Meeting,
  event: EventOf<'item.admitted'> | EventOf<'item.barred'>,
  changes: Partial<Item>,
): Meeting {
  const { item, attending, objecting, needed } = event;
  if (!meeting.items[item]) return meeting;
  const byChair = event.type === 'item.barred' && event.byChair === true;
  return withChange(itemChanged(meeting, item, changes), {
    change: event.type === 'item.barred' ? 'barred' : 'admitted',
    items: [item],
    objection: { attending, objecting, needed, byChair },
  });
}

function withChange(meeting: Meeting, change: Omit<AgendaChange, 'seq' | 'at'>): Meeting {
  const entry = { seq: meeting.seq, at: meeting.at ?? '', ...change };
  return { ...meeting, agendaChanges: [...meeting.agendaChanges, entry] };
}

export function noteAdded(meeting: Meeting, event: EventOf<'note.added'>): Meeting {
  const told = event.access !== 'restricted' && meeting.closed === null;
  const sign = told ? 1 : -1;
  const alike = meeting.notes.filter((note) => Math.sign(note.number) === sign).length;
  const { type: _, ...words } = event;
  const note = { seq: meeting.seq, number: sign * (alike + 1), at: meeting.at ?? '', ...words };
  return { ...meeting, notes: [...meeting.notes, note] };
}

export function statementEntered(meeting: Meeting, event: EventOf<'statement.entered'>): Meeting {
  const { item, person, text } = event;
  const sign = meeting.closed === null ? 1 : -1;
  const alike = meeting.statements.filter((statement) => Math.sign(statement.number) === sign).length;
  const statement = { seq: meeting.seq, number: sign * (alike + 1), item, person, text, at: meeting.at ?? '' };
  return { ...meeting, statements: [...meeting.statements, statement] };
}

/** The text now reads otherwise; the one before stays where it can be looked up. */
export function textCorrected(meeting: Meeting, event: EventOf<'text.corrected'>): Meeting {
  const { of, before, after, reason, kind } = event;
  if (!of) return meeting;
  const how = kind === undefined ? {} : { kind };
  const correction = { seq: meeting.seq, at: meeting.at ?? '', of, before, after, reason, ...how };
  const next = { ...meeting, corrections: [...meeting.corrections, correction] };
  switch (of.what) {
    case 'item-title': {
      const item = meeting.items[of.item];
      return itemChanged(
        next,
        of.item,
        { title: after, formerTitles: withFormer(item?.formerTitles ?? [], before) },
        'title',
      );
    }
    case 'motion': {
      const motion = meeting.motions[of.motion];
      if (!motion) return next;
      const corrected = { ...motion, text: after, formerTexts: withFormer(motion.formerTexts, before) };
      return { ...next, motions: { ...meeting.motions, [of.motion]: corrected } };
    }
    case 'decision': {
      const decision = meeting.items[of.item]?.decision;
      return decision ? itemChanged(next, of.item, { decision: { ...decision, text: after } }) : next;
    }
    case 'note':
      return {
        ...next,
        notes: meeting.notes.map((note) => (note.number === of.note ? { ...note, text: after } : note)),
      };
    case 'said':
      return saidOtherwise(next, of.said, after);
    case 'person-name': {
      const person = meeting.people[of.person];
      if (!person) return next;
      return { ...next, people: { ...meeting.people, [of.person]: { ...person, name: after } } };
    }
    default:
      return next;
  }
}

/** Words that were withheld since leave no former text behind. */
export const withFormer = (former: string[], before: string | undefined): string[] =>
  before ? [...former, before] : former;

/** A disturbance lasts from the entry that tells of it to the first that tells otherwise. */
export function streamChanged(meeting: Meeting, event: EventOf<'stream.changed'>): Meeting {
  const { state, seenBy } = event;
  const fault = event.fault ?? null;
  const at = meeting.at ?? '';
  const disturbed = state === 'degraded' || state === 'interrupted';
  const last = meeting.stream.incidents.at(-1);
  const goesOn = disturbed && last && last.to === null && last.state === state && last.fault === fault;
  const incidents = goesOn
    ? meeting.stream.incidents
    : meeting.stream.incidents.map((incident) => (incident.to === null ? { ...incident, to: at } : incident));
  const items = meeting.currentItem === null ? [] : [meeting.currentItem];
  const opened = disturbed && !goesOn ? [{ state, fault, seenBy, from: at, to: null, items }] : [];
  return {
    ...meeting,
    stream: {
      state,
      since: meeting.stream.state === state ? meeting.stream.since : at,
      url: event.url ?? meeting.stream.url,
      incidents: [...incidents, ...opened],
      spans: spansAfter(meeting, state === 'live' || state === 'degraded'),
    },
  };
}

function spansAfter({ stream: { spans }, at }: Meeting, picture: boolean): StreamSpan[] {
  const last = spans.at(-1);
  const runs = last?.to === null;
  if (picture === runs) return spans;
  if (picture) return [...spans, { from: at ?? '', to: null }];
  return spans.map((span) => (span.to === null ? { ...span, to: at ?? '' } : span));
}

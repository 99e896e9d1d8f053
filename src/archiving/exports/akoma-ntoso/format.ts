import { itemPlaces } from '../../../contract/item-places.js';
import { counts, lossNote, type MayLose } from '../losses.js';
import type { ExportFormat } from '../formats.js';
import { aknAgenda } from './agenda.js';
import { aknDecision } from './decision.js';
import { aknMinutes } from './minutes.js';

const mediaType = 'application/akn+xml; charset=utf-8';

const mayLose: MayLose[] = [
  {
    what: 'document-hashes',
    where: '$.items[*].documents[*].sha256',
    count: counts.documentHashes,
    why: 'documentRef has no attribute for a checksum or a size',
  },
  {
    what: 'rule-arithmetic',
    where: '$.items[*].votes[*].result.threshold',
    count: ({ minutes }) =>
      minutes.items.flatMap(({ votes }) => votes).filter(({ result }) => result?.threshold !== undefined).length,
    why: 'voting holds a quorum and counts; the fraction asked for stands in the sentence only',
  },
  {
    what: 'casting-votes',
    where: '$.items[*].votes[*].castingVote',
    count: counts.castingVotes,
    why: 'vote has no mark for a casting vote; it is told as text',
  },
  {
    what: 'weighed-facts',
    where: '$.findings[*].facts',
    count: (source) => counts.findings(source) + counts.overridden(source),
    why: 'there is no element for a rule and the facts it weighed; rules are told by name',
  },
];

/** Minutes as `debate`, agenda as `doc`, each decision as `statement`. */
export const akomaNtoso: ExportFormat = {
  format: 'akoma-ntoso',
  standard: 'Akoma Ntoso 1.0 (OASIS Standard, 2018)',
  files: (source) => [
    { name: 'minutes.xml', mediaType, write: () => aknMinutes(source) },
    { name: 'agenda.xml', mediaType, write: () => aknAgenda(source) },
    ...itemPlaces(source.meeting).flatMap((item, index) => {
      const decided = source.minutes.items.some((one) => one.item === item && one.decision !== null);
      const write = () => aknDecision(source, item) ?? '';
      return decided ? [{ name: `decision-${index + 1}.xml`, mediaType, write }] : [];
    }),
  ],
  losses: (source) => lossNote('akoma-ntoso', mayLose, source),
};

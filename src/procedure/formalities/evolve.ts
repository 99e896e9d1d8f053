import type { Meeting } from '../meeting.js';
import type { Folds } from '../rooms.js';
import type { Instant, ItemId, PersonId, VoteId } from '../vocabulary.js';
import type { FormalityEvent } from './events.js';
import type { Exemption, FormalityState } from './state.js';

const remembering = (meeting: Meeting, changes: Partial<FormalityState>): Meeting => ({
  ...meeting,
  formalities: { ...meeting.formalities, ...changes },
});

/** The entry of one person and one matter, written anew; why it was asked for stays with it. */
function exemptionWritten(
  exemptions: Exemption[],
  { item, person }: { item: ItemId; person: PersonId },
  how: Pick<Exemption, 'outcome'> & Partial<Pick<Exemption, 'requestedAt' | 'ground' | 'basis'>> & { vote?: VoteId },
  at: Instant,
): Exemption[] {
  const before = exemptions.find((one) => one.item === item && one.person === person);
  const others = exemptions.filter((one) => one !== before);
  const ground = how.ground ?? before?.ground;
  const { outcome, basis, vote } = how;
  return [
    ...others,
    {
      item,
      person,
      requestedAt: before?.requestedAt ?? at,
      outcome,
      ...(ground !== undefined && { ground }),
      ...(basis !== undefined && { basis }),
      ...(vote !== undefined && { vote }),
    },
  ];
}

/** Whose exemption it is may since have been withheld. */
const exempting = (
  meeting: Meeting,
  whose: { item: ItemId; person: PersonId },
  how: Parameters<typeof exemptionWritten>[2],
  at: Instant,
): Meeting =>
  whose.person && meeting.items[whose.item]
    ? remembering(meeting, { exemptions: exemptionWritten(meeting.formalities.exemptions, whose, how, at) })
    : meeting;

export const formalityFolds: Folds<FormalityEvent> = {
  'quorum.declared': (meeting, { type: _, ...declared }, at) =>
    remembering(meeting, { quorum: [...meeting.formalities.quorum, { at, ...declared }] }),
  'summons.remarked': (meeting, { type: _, ...remark }, at) =>
    remembering(meeting, { remarks: [...meeting.formalities.remarks, { at, ...remark }] }),
  'agenda.change-proposed': (meeting, { type: _, ...proposal }, at) =>
    remembering(meeting, { proposals: [...meeting.formalities.proposals, { at, ...proposal }] }),
  'agenda.adopted': (meeting, { type: _, ...adopted }, at) => remembering(meeting, { adopted: { at, ...adopted } }),
  'signatories.chosen': (meeting, { persons }) => remembering(meeting, { signatories: persons ?? [] }),
  'previous-minutes.approved': (meeting, { type: _, ...approved }, at) =>
    remembering(meeting, { approved: [...meeting.formalities.approved, { at, ...approved }] }),
  'exemption.requested': (meeting, event, at) => exempting(meeting, event, { ground: event.ground, outcome: null }, at),
  'exemption.decided': (meeting, event, at) => exempting(meeting, event, event, at),
};

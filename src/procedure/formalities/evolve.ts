import type { Meeting } from '../meeting.js';
import type { Folds } from '../rooms.js';
import type { FormalityEvent } from './events.js';
import type { FormalityState } from './state.js';

const remembering = (meeting: Meeting, changes: Partial<FormalityState>): Meeting => ({
  ...meeting,
  formalities: { ...meeting.formalities, ...changes },
});

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
};

import type { MeetingStatus } from '../vocabulary.js';
import type { Machine } from './machine.js';

/** The meeting itself. Whether its doors stand open is another matter, and belongs to the item under way. */
export const meetingMachine: Machine<MeetingStatus> = {
  name: 'meeting',
  initial: 'planned',
  states: {
    planned: 'passes',
    announced: 'passes',
    summoned: 'passes',
    'in-session': 'passes',
    recess: 'passes',
    adjourned: 'passes',
    collecting: 'passes',
    ended: 'rests',
    postponed: 'rests',
    cancelled: 'rests',
  },
  steps: [
    { by: 'meeting.announced', from: ['planned', 'postponed'], to: ['announced'] },
    { by: 'meeting.summoned', from: ['announced', 'summoned'], to: ['summoned'] },
    { by: 'meeting.summoned', from: ['planned'], to: ['summoned'], recorded: true },
    { by: 'meeting.postponed', from: ['planned', 'announced', 'summoned'], to: ['postponed'] },
    { by: 'meeting.cancelled', from: ['planned', 'announced', 'summoned', 'postponed'], to: ['cancelled'] },
    { by: 'meeting.opened', from: ['announced', 'summoned'], to: ['in-session'] },
    { by: 'meeting.opened', from: ['planned'], to: ['in-session'], recorded: true },
    { by: 'recess.started', from: ['in-session'], to: ['recess'] },
    { by: 'recess.ended', from: ['recess'], to: ['in-session'] },
    { by: 'meeting.adjourned', from: ['in-session', 'recess'], to: ['adjourned'] },
    { by: 'meeting.resumed', from: ['adjourned'], to: ['in-session'] },
    { by: 'answers.opened', from: ['announced', 'summoned', 'collecting'], to: ['collecting'] },
    { by: 'meeting.ended', from: ['in-session', 'recess', 'adjourned', 'collecting'], to: ['ended'] },
  ],
};

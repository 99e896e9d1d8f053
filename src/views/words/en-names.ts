import type { nbNames } from './nb-names.js';

/** What the things of a meeting are called in English. */
export const enNames: typeof nbNames = {
  status: {
    planned: 'Planned',
    announced: 'Announced',
    summoned: 'Summoned',
    'in-session': 'In session',
    recess: 'In recess',
    adjourned: 'Adjourned',
    collecting: 'Answers are coming in',
    ended: 'Ended',
    postponed: 'Postponed',
    cancelled: 'Cancelled',
  },

  itemState: {
    listed: 'Coming',
    called: 'Being handled now',
    ended: 'Done',
    withdrawn: 'Withdrawn',
    barred: 'Not taken up',
  },

  itemOutcome: {
    decided: 'Decision made',
    noted: 'Noted',
    postponed: 'Postponed',
    'referred-back': 'Sent back',
    dismissed: 'Dismissed',
    withdrawn: 'Withdrawn',
    elected: 'Election held',
    settled: 'Settled',
    'no-decision': 'No decision',
    'not-reached': 'Not reached',
    'not-in-source': 'Outcome not given by the source',
    other: 'Ended',
    unknown: 'Outcome unknown',
  },

  itemKind: {
    decision: 'Item',
    report: 'Report',
    briefing: 'Briefing',
    question: 'Question',
    interpellation: 'Interpellation',
    election: 'Election',
    hiring: 'Appointment',
    'minutes-approval': 'Approval of minutes',
    budget: 'Budget',
    'delegated-decision': 'Delegated decision',
    'urgent-decision': 'Urgent decision',
    'citizens-proposal': 'Citizens’ proposal',
    attendance: 'Roll call',
    heading: 'Heading',
    other: 'Other',
  },

  motionKind: {
    recommendation: 'Recommendation',
    main: 'Main motion',
    alternative: 'Alternative motion',
    amendment: 'Amendment',
    addition: 'Addition',
    postponement: 'Motion to postpone',
    'refer-back': 'Motion to send back',
    dismissal: 'Motion to dismiss',
    forwarding: 'Motion to forward',
    statement: 'Statement of intent',
    election: 'Nomination',
  },

  motionStatus: {
    filed: 'Filed',
    'put-to-vote': 'Put to the vote',
    adopted: 'Adopted',
    rejected: 'Rejected',
    lapsed: 'Lapsed',
    moved: 'Moved',
    withdrawn: 'Withdrawn',
    forwarded: 'Passed on',
    'ruled-out': 'Ruled out',
  },

  choice: {
    for: 'For',
    against: 'Against',
    blank: 'Blank',
    abstain: 'Abstained',
    absent: 'Absent',
    'not-voting': 'Did not vote',
  },

  method: {
    acclamation: 'Acclamation',
    'show-of-hands': 'Show of hands',
    'roll-call': 'Roll call',
    electronic: 'Electronic',
    counted: 'Counted without names',
    secret: 'Written, secret',
    'not-counted': 'Not counted',
    'not-recorded': 'Not stated',
  },

  purpose: {
    substance: 'Vote on the matter',
    postponement: 'Vote on postponing',
    'closing-doors': 'Vote on closing the doors',
    disqualification: 'Vote on disqualification',
    agenda: 'Vote on the agenda',
    exemption: 'Vote on exemption',
    'election-method': 'Vote on agreed election',
    continuation: 'Vote on going on',
    trial: 'Trial vote',
  },

  outcome: {
    carried: 'Carried',
    lost: 'Lost',
    chosen: 'Chosen',
    shared: 'Shared',
    'not-quorate': 'Not quorate',
    tied: 'Tied',
    undetermined: 'Undetermined',
  },

  flag: {
    'outcome-sensitive': 'So close that the votes that are missing could have decided.',
    'blank-decides': 'Blank votes decide the outcome.',
    'not-voted': 'Somebody who was present did not vote.',
    'connection-lost': 'Somebody lost the connection during the vote.',
  },

  role: {
    chair: 'chair',
    'deputy-chair': 'deputy chair',
    member: 'member',
    'temporary-member': 'temporary member',
    substitute: 'substitute',
    administration: 'administration',
    other: 'other',
  },

  attendance: {
    present: 'Present',
    absent: 'Not present',
    excused: 'Excused',
    recused: 'Stepped aside',
    suspended: 'Suspended',
    'not-voting': 'Not entitled to vote',
    unknown: 'Not stated',
  },

  speech: {
    speech: 'speech',
    reply: 'reply',
    'point-of-order': 'point of order',
    presentation: 'presentation',
  },

  recessReason: {
    break: 'Break',
    'group-meeting': 'Group meeting',
    technical: 'Technical stop',
    other: 'Break',
  },

  streamState: {
    'not-offered': 'The meeting is not streamed',
    planned: 'A stream is planned',
    testing: 'The stream is being tested',
    live: 'The stream is running',
    degraded: 'The stream has a fault',
    interrupted: 'The stream is down',
    'paused-closed-session': 'The stream is paused while the doors are closed',
    ended: 'The stream has ended',
  },

  streamFault: {
    unreachable: 'does not answer',
    stalled: 'the picture stands still',
    broken: 'cannot be read',
    'no-sound': 'no sound',
    'no-picture': 'no picture',
    'captions-down': 'no captions',
    other: 'another fault',
  },

  seenBy: {
    probe: 'automatic check',
    secretary: 'the secretary',
    source: 'the source',
    procedure: 'the course of the meeting',
  },

  change: {
    published: 'Agenda announced',
    supplemented: 'Items added',
    reordered: 'Order changed',
    withdrawn: 'Item withdrawn',
    admitted: 'Item taken up',
    barred: 'Item not taken up',
    document: 'Document linked',
    title: 'Title corrected',
  },

  corrected: {
    'item-title': 'Item title',
    motion: 'Motion',
    decision: 'Decision',
    note: 'Note',
    'person-name': 'Name',
    vote: 'Vote',
  },

  /**
   * Rules by name, as results, overridden warnings and most findings mention them: what holds, or what was not as it
   * should be. The others, which only an import can find broken, are in `nb-rules.ts` and stay on the server.
   */
  rules: {
    majority: 'Majority of the votes cast',
    threshold: 'The matter asks for another majority than the usual one',
    'casting-vote': 'The chair’s vote decides a tie',
    quorum: 'At least half of the members must vote',
    'quorum-foreseen': 'Fewer than half of the members were present when the vote began',
    'connection-lost': 'Somebody lost the connection during the vote',
    'decision-recorded': 'The item ended before its decision was recorded',
    lot: 'A tie in an election is settled by lot',
    'in-order': 'Something was recorded afterwards, before what stood last',
    'item-reopened': 'An item that had ended was taken up again',
    'items-begun': 'The meeting ended with items that had not been ended',
    'not-voted': 'Somebody who was present did not vote',
    'told-apart': 'New words for a decision made behind closed doors belong in an entry of their own',
    'documents-late': 'The documents were not sent with the summons',
    'put-off-by-vote': 'The item was postponed, sent back or dismissed without a vote',
    'party-split': 'The votes were only counted, so how the parties voted is not shown',
    'postponement-first': 'A motion to postpone, send back or dismiss should have been voted on first',
    'public-access': 'Remote meeting without a way for the public to follow',
    'public-access-down': 'The public could not follow the remote meeting',
    'secret-vote': 'A secret vote is used only where the law allows it',
    'speaker-present': 'The speaker was not recorded as present',
    'substitute-group': 'The substitute came from another group',
    'substitute-order': 'Substitutes were not called in order',
    'announced-outcome-differs-from-ballots': 'The outcome announced does not agree with the votes',
    'announced-count-differs-from-ballots': 'The counts announced do not agree with the votes',
    'two-ballots-from-one-person': 'Two votes from one person',
    'ballot-from-unknown-person': 'A vote from an unknown person',
    'ballot-from-person-not-recorded-present': 'A vote from somebody not recorded as present',
    'more-ballots-than-present': 'More votes than people present',
    'voter-not-on-attendance-list': 'Somebody who voted is missing from the attendance list',
    'action-name-contradicts-pass-flag': 'The source’s words and its mark for the outcome contradict each other',
  },
};

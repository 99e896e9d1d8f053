import { electionEn, electionRulesEn } from './rooms/elections-en.js';
import { formsEn, formsRulesEn } from './rooms/forms-en.js';
import { formalityEn, formalityRulesEn } from './rooms/formalities-en.js';
import { businessEn, businessRulesEn } from './rooms/business-en.js';
import { mendingEn, mendingRulesEn, withheldPlacesEn } from './rooms/mending-en.js';
import { afterwardsEn, afterwardsRulesEn } from './rooms/afterwards-en.js';
import { galleryEn } from './rooms/gallery-en.js';
import { plural } from '../plural.js';
import { enNames } from './en-names.js';
import type { Words } from './words.js';

const count = (n: number, one: string, other: string) =>
  plural('en', n, { one: `${n} ${one}`, other: `${n} ${other}` });

/** English. */
export const en: Words = {
  language: 'en',
  ...enNames,
  rules: {
    ...enNames.rules,
    ...electionRulesEn,
    ...formsRulesEn,
    ...formalityRulesEn,
    ...businessRulesEn,
    ...mendingRulesEn,
    ...afterwardsRulesEn,
  } as Record<string, string>,
  elections: electionEn,
  forms: formsEn,
  formalities: formalityEn,
  business: businessEn,
  mending: mendingEn,
  withheldPlace: withheldPlacesEn,
  afterwards: afterwardsEn,
  gallery: galleryEn,
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],

  time: {
    date: (day, month, year) => `${day}\u00a0${month} ${year}`,
    weekdayDate: (weekday, date) => `${weekday} ${date}`,
    at: (clock) => `at ${clock}`,
    dateAt: (date, clock) => `${date} at ${clock}`,
    since: (clock) => `since ${clock}`,
    fromTo: (from, to) => `${from}–${to}`,
    fromOn: (from) => `from ${from}`,
    minutesSeconds: (minutes, seconds) =>
      [minutes && `${minutes} min`, (seconds || !minutes) && `${seconds} sec`].filter(Boolean).join(' '),
    duration: (hours, minutes) =>
      [hours && count(hours, 'hour', 'hours'), (minutes || !hours) && count(minutes, 'minute', 'minutes')]
        .filter(Boolean)
        .join(' and '),
  },

  size: {
    bytes: (n) => `${n} bytes`,
    kilo: (n) => `${n} kB`,
    mega: (n) => `${n} MB`,
    decimalMark: '.',
  },

  site: {
    name: 'Tribune',
    allMeetings: 'All meetings',
    openData: 'Open data (JSON)',
    path: 'You are here',
  },

  freshness: {
    shown: (clock) => `Shown as of ${clock}`,
    live: 'Live',
    polling: 'Updated from time to time',
    stale: 'No contact – something may have happened since',
    ended: 'The meeting has ended',
    toNow: 'To the item being handled now',
  },

  form: {
    physical: 'Meeting in person',
    remote: 'Remote meeting',
    mixed: 'Remote meeting, some are in the room',
  },

  meeting: {
    when: 'Time',
    where: 'Place',
    form: 'Form',
    number: 'Meeting number',
    chair: 'Chair',
    secretary: 'Secretary',
    opened: (clock) => `Opened at ${clock}`,
    openedEnded: (from, to) => `Opened at ${from}, closed at ${to}`,
    starts: (when) => `The meeting begins ${when}.`,
    ends: (clock) => `expected to end at ${clock}`,
    cancelled: 'The meeting is cancelled.',
    postponed: 'The meeting is postponed.',
    postponedUntil: (when) => `The meeting is postponed until ${when}.`,
    adjourned: 'The meeting is adjourned and continues later.',
    adjournedUntil: (when) => `The meeting is adjourned and continues ${when}.`,
    doorsClosed: (clock) => `The doors have been closed since ${clock}`,
    doorsClosedBasis: (citation) => `Legal basis: ${citation}.`,
    doorsClosedMeaning:
      'What happens behind closed doors is not shown here. The page goes on when the doors are opened.',
    recess: (clock) => `In recess since ${clock}`,
    resumes: (clock) => `The meeting continues at ${clock}.`,
    resumesUnknown: 'It is not said when the meeting continues.',
    imported: 'Imported from another source',
    importedFrom: (source, id) => `Source: ${source}, id ${id}.`,
    importedLicence: (licence) => `Licence: ${licence}.`,
    importedMeaning: 'Everything is shown as the source has it. Nothing was corrected.',
    votesTable: 'Named votes (CSV)',
    about: 'About the meeting',
    howToFollow: 'How to follow the meeting',
    summary: 'In numbers',
    summaryItems: (n) => count(n, 'item', 'items'),
    summaryVotes: (n) => count(n, 'vote', 'votes'),
    summaryMotions: (n) => count(n, 'motion', 'motions'),
  },

  now: {
    heading: 'Now',
    nothing: 'No item is being handled right now.',
    beforeFirst: 'The meeting is open. The first item has not been called yet.',
    called: (clock) => `Being handled since ${clock}`,
    speaker: 'Speaking',
    used: (used) => `Has spoken for ${used}`,
    usedOf: (used, limit) => `Has spoken for ${used} of ${limit}`,
    overTime: 'over the limit',
    next: (names) => `Next: ${names}`,
    listClosed: 'The list of speakers is closed.',
    voting: 'A vote is being taken',
    votingMeaning: 'The result is shown when the chair declares it.',
    voteInterrupted: 'The vote is interrupted.',
    lastVote: 'Latest vote',
    next3: 'Coming up',
    nothingNext: 'No more items on the agenda.',
  },

  agenda: {
    heading: 'Agenda',
    empty: 'The agenda has not been announced yet.',
    late: 'New on the agenda',
    lateMeaning: 'Added after the agenda was announced',
    expectedClosed: 'Expected behind closed doors',
    formerTitle: 'Former title',
    motions: (n) => count(n, 'motion', 'motions'),
    votes: (n) => count(n, 'vote', 'votes'),
    documents: (n) => count(n, 'document', 'documents'),
    recommendation: 'Recommendation',
    statements: (n) => count(n, 'statement for the minutes', 'statements for the minutes'),
    postponedTo: (to) => `Postponed to ${to}`,
    readMore: 'Read all',
    noSuchItem: 'There is no such item on the agenda',
    withoutNumber: 'Without a number',
  },

  item: {
    previous: 'Previous item',
    next: 'Next item',
    kind: 'Kind of item',
    caseRef: 'Case',
    called: 'Called',
    ended: 'Ended',
    decision: 'Decision',
    struck: 'Decision struck out',
    struckReason: (reason, when) => (reason ? `Struck out ${when}: ${reason}` : `Struck out ${when}`),
    documents: 'Documents',
    noDocuments: 'No documents are linked to this item.',
    motions: 'Motions',
    noMotions: 'No motions have been filed.',
    votes: 'Votes',
    debate: 'Debate',
    debateTable: 'Speeches on the item, in order',
    spokeAt: 'Time',
    speechKind: 'Speech',
    spokeFor: 'Length',
    statements: 'Statements for the minutes',
    disqualifications: 'Disqualification',
    nothingYet: 'The item has not been handled yet.',
    recording: 'Place in the recording',
    closedPart: 'Behind closed doors',
  },

  disqualification: {
    raised: (name) => `${name}: disqualification has been raised.`,
    disqualified: (name) => `${name} was found disqualified.`,
    'not-disqualified': (name) => `${name} was not found disqualified.`,
    basis: (basis) => `Basis: ${basis}.`,
  },

  motion: {
    numbered: (n) => `Motion ${n}`,
    by: (who) => `Moved by ${who}`,
    onBehalfOf: (groups) => `on behalf of ${groups}`,
    filedAt: (clock) => `filed at ${clock}`,
    formerTexts: 'Former wording',
  },

  vote: {
    rule: 'Rule',
    unverified: 'This rule has not been checked against its source.',
    allRules: 'All rules',
    method: 'Method',
    cast: 'Votes cast',
    castOf: (cast, members, needed) => `${cast} of ${members} members voted; at least ${needed} must vote`,
    castWith: (cast, present, members, needed) =>
      `${cast}; ${present} of ${members} members were present, and at least ${needed} must be`,
    castingVote: (name) => `The vote was tied. The vote of the chair, ${name}, decided.`,
    castingVoteUnnamed: 'The vote was tied. The vote of the chair decided.',
    parties: 'How the parties voted',
    split: (group, n) => `${group} ${n} (split)`,
    independents: (n) => `Independents ${n}`,
    members: (n) => `Name by name (${n})`,
    membersCaption: (question) => `The votes on ${question}`,
    name: 'Name',
    party: 'Party',
    choice: 'Vote',
    secret: 'Secret vote: totals only.',
    trial: 'Trial vote, not binding',
    voided: 'The vote was annulled',
    voidedReason: (reason) => `The vote was annulled: ${reason}`,
    waiting: 'The vote is closed. The result has not been declared yet.',
    declaredAt: (clock) => `Declared at ${clock}`,
    corrected: 'The result was corrected',
    flipped: 'The correction reverses the outcome',
    formerResult: 'First declared',
    correctionReason: (reason) => `Reason: ${reason}`,
    announced: 'Announced by the source',
    computed: 'Computed from the votes',
    differs: 'The source and the count disagree',
    notVoted: (names) => `Did not vote: ${names}`,
    repeats: 'A new vote in place of an earlier one',
    tally: (label, n) => `${label}: ${n}`,
  },

  people: {
    heading: 'Present',
    headingEnded: 'Participants',
    present: (present, seats) => `${present} of ${seats} present`,
    count: (n) => `${n} present`,
    atEnd: (n) => `${n} present when the meeting closed`,
    caption: 'Members and substitutes',
    name: 'Name',
    party: 'Party',
    status: 'Attendance',
    nobody: 'Attendance has not been recorded yet.',
    hidden: 'The number is from when the doors closed. Who is present now is shown when they open.',
    room: 'in the room',
    remote: 'online',
    disconnected: 'connection lost',
    substituteFor: (name) => `for ${name}`,
    forItem: (number) => `in item ${number} only`,
    since: (clock) => `from ${clock}`,
    log: 'Who came and went',
    withheld: 'Name not shown',
    show: 'Show all names',
  },

  stream: {
    heading: 'Live stream',
    watch: 'Watch the stream',
    opensAt: (host) => `opens at ${host}`,
    interruptions: 'Interruptions of the stream',
    seenBy: (who) => `seen by ${who}`,
    ongoing: (clock) => `${clock} – ongoing`,
    lostMeaning: 'Items, motions and votes are still recorded here.',
  },

  changes: {
    heading: 'Changes to the agenda',
    items: (n) => count(n, 'item', 'items'),
    reason: (reason) => `Reason: ${reason}`,
    objection: (objecting, attending, needed) =>
      `${objecting === 0 ? 'None' : objecting} of ${count(attending, 'member', 'members')} attending objected to the item being decided. At least ${needed} can prevent it.`,
    objectionByChair: 'The chair objected to the item being decided.',
  },

  closures: {
    heading: 'Closed parts of the meeting',
    basis: 'Legal basis',
    stillClosed: (clock) => `${clock} – still closed`,
  },

  corrections: {
    heading: 'Corrections',
    before: 'Before',
    after: 'Now',
    reason: (reason) => `Reason: ${reason}`,
  },

  notes: {
    heading: 'Notes',
    link: 'Link',
  },

  findings: {
    heading: 'Findings in what was imported',
    meaning: 'Rules that were not kept, or facts that do not agree with each other. The source was not changed.',
    overriddenHeading: 'Warnings that were set aside',
    overriddenMeaning: 'The secretary went on despite a warning, for a reason that is kept in the internal log.',
    show: (n) => `Show all (${n})`,
  },

  document: {
    size: (type, size) => `${type}, ${size}`,
  },

  announce: {
    itemCalled: (item) => `Now: ${item}.`,
    itemEnded: (item, outcome) => `${item}: ${outcome}.`,
    motion: (kind, who) => `${kind} filed by ${who}.`,
    motionUnsigned: (kind) => `${kind} filed.`,
    motions: (n) => `${count(n, 'motion', 'motions')} filed.`,
    voteDeclared: (question, sentence) => `${question}: ${sentence}`,
    voteCorrected: (sentence) => `A result was corrected: ${sentence}`,
    doorsClosed: (citation) => `The doors are closed. Legal basis: ${citation}.`,
    doorsOpened: 'The doors are open again.',
    recess: 'The meeting is in recess.',
    recessUntil: (clock) => `The meeting is in recess until ${clock}.`,
    resumed: 'The meeting continues.',
    opened: 'The meeting is open.',
    ended: 'The meeting has closed.',
    postponed: 'The meeting is postponed.',
    cancelled: 'The meeting is cancelled.',
    stream: (state) => `${state}.`,
    more: (n) => `And ${count(n, 'more change', 'more changes')}.`,
  },
};

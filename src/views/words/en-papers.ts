import { enAccessibility } from './en-accessibility.js';
import { enFinding } from './en-finding.js';
import { enPaper } from './en-paper.js';
import { plural } from '../plural.js';
import type { PaperWords } from './words.js';

const count = (n: number, one: string, other: string) =>
  plural('en', n, { one: `${n} ${one}`, other: `${n} ${other}` });

/** English for the pages that only the server draws. */
export const enPapers: PaperWords = {
  frame: {
    tagline: 'Follow the meetings where decisions are made',
    skip: 'Skip to the main content',
    languages: 'Language',
    ways: 'Find your way',
    search: 'Search',
    calendar: 'Calendar',
    footer:
      'This page shows what the secretary records, as it happens. The minutes, not this page, are the official record of the meeting.',
    privacy: 'No cookies, no tracking.',
    rules: 'The rules meetings are held under',
    noScript: 'This page loads itself again every half minute. Turn on JavaScript to follow from second to second.',
  },

  head: {
    meetingTitle: (body, date) => `${body}, ${date}`,
    meetingDescription: (body, organisation, date) =>
      `Meeting of ${body}, ${organisation}, ${date}: agenda, motions, votes and decisions.`,
    itemDescription: (title, body, date) => `${title} – handled by ${body} on ${date}.`,
  },

  home: {
    title: 'Meetings in the municipality',
    description: 'Follow municipal councils, executive boards and committees live: items, motions, votes, decisions.',
    running: 'In session now',
    noneRunning: 'No meeting is in session right now.',
    coming: 'Coming meetings',
    noneComing: 'No meetings have been announced.',
    past: 'Past meetings',
    nonePast: 'No meetings have been recorded yet.',
    organisations: 'Municipalities and bodies',
    noneOrganisations: 'No municipalities have been added yet.',
    meetings: (n) => count(n, 'meeting', 'meetings'),
    older: 'Older meetings',
    bodies: 'Bodies',
    progress: (done, all) => `${done} of ${count(all, 'item', 'items')} done`,
    items: (n) => count(n, 'item', 'items'),
    now: 'Now:',
    doorsClosed: 'Doors closed',
    imported: 'Imported',
    organisationDescription: (name) => `Meetings in ${name}: in session, coming and past.`,
    bodyDescription: (body, organisation) => `Meetings of ${body}, ${organisation}.`,
  },

  minutes: {
    title: (body, date) => `Minutes of ${body}, ${date}`,
    toMeeting: 'The meeting',
    draftMeaning: 'Made from the log of the meeting as it is kept.',
    asOf: (when) => `Shows the log as it was on ${when}.`,
    body: 'Body',
    date: 'Date',
    remoteLaw: 'kommuneloven (Local Government Act) § 11-7',
    recesses: 'Recesses',
    publicAccess: 'Public access',
    attendance: 'Attendance',
    presentOf: (present, seats) =>
      seats > 0 ? `Attended: ${present}. The body has ${count(seats, 'member', 'members')}.` : `Attended: ${present}.`,
    role: 'Attended as',
    membersThere: 'Members present',
    substitutesThere: 'Substitutes present',
    withoutParty: 'No party',
    period: 'Present',
    absent: 'Not present',
    notRecorded: 'Attendance not recorded',
    others: 'Others who attended',
    arrived: (name) => `${name} came`,
    left: (name) => `${name} left`,
    formalities: 'Formalities',
    summoned: (when, days) => `Summons sent ${when}, ${count(days, 'day', 'days')} before the meeting.`,
    quorum: (present, members, needed) =>
      `At the roll call ${present} of ${members} members were present. To make a decision, at least ${count(needed, 'member', 'members')} must be present and vote on the item.`,
    number: 'No.',
    itemTitle: 'Item',
    outcome: 'Outcome',
    items: 'Items handled',
    handled: 'Handled',
    closed: (when, basis) => `The meeting was closed ${when}, cf. ${basis}.`,
    tookSeat: (name) => `${name} took the seat for this item.`,
    lostConnection: (names) => `Lost the connection during the vote: ${names}.`,
    missing: 'What is missing',
    missingMeaning: 'Required by kommuneloven (Local Government Act) § 11-4 and not in the log yet:',
    missingFields: {
      body: 'the body',
      place: 'place or address of the meeting',
      opened: 'when the meeting opened',
      ended: 'when the meeting closed',
      chair: 'the chair',
      present: 'who attended',
      attendance: 'whether a member attended',
      items: 'items',
      outcome: 'the outcome of an item',
      decision: 'the decision on an item',
      'exemption-basis': 'the basis of a decision on exemption',
      'disqualification-basis': 'the basis of a disqualification',
      result: 'the result of a vote',
      sides: 'how the parties voted',
      'closing-basis': 'the basis for closing the meeting',
    },
    signatures: 'Signatures',
    signatory: 'Chosen to sign',
    alsoSigned: 'Signed too',
    signedAt: (when) => `Signed on ${when}`,
  },

  accessibility: enAccessibility,

  ...enFinding,

  paper: enPaper,

  problem: {
    backHome: 'To all meetings',
    status: (status) => `Error ${status}`,
  },

  problems: {
    'not-found': [
      'There is no such page',
      'The address leads to no meeting and no item of ours. Perhaps it was mistyped.',
    ],
    other: ['Something went wrong', 'We could not show the page. Please try again in a while.'],
  },
};

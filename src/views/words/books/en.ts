import type { Share } from '../../../procedure/share.js';
import type { ClosingGround } from '../../../procedure/vocabulary.js';
import type { BookWords } from './book-words.js';

const parts: Record<string, string> = {
  '1/4': 'a quarter',
  '1/3': 'a third',
  '2/5': '40 per cent',
  '1/2': 'half',
  '2/3': 'two thirds',
  '9/10': '90 per cent',
};

const part = ({ numerator, denominator }: Pick<Share, 'numerator' | 'denominator'>): string =>
  parts[`${numerator}/${denominator}`] ?? `${numerator}/${denominator}`;

function share({ numerator, denominator, moreThan }: Share): string {
  if (numerator === 0) return 'at least one';
  if (numerator === denominator) return 'all';
  return `${moreThan ? 'more than' : 'at least'} ${part({ numerator, denominator })}`;
}

const yesNo = (yes: boolean) => (yes ? 'Yes' : 'No');
const list = (items: string[], none: string) => (items.length === 0 ? none : items.join(', '));
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const days = (count: number | null) => (count === null ? 'no number of days' : `${count} days`);

const whole = { cast: 'the votes cast', members: 'the members', attending: 'the members present' };
const matters = {
  'suspend-mayor': 'suspending the mayor',
  'remove-mayor': 'removing the mayor from office',
  'introduce-parliamentarism': 'introducing parliamentary government',
  'no-confidence-same-day': 'voting on no confidence the same day',
  'document-access': 'demanding documents',
  'polling-hours': 'longer polling hours',
  'put-off-by-minority': 'putting a matter off or sending it back at the wish of a minority',
  'extra-election': 'an extra election',
  'agreed-election': 'agreed election',
};
const grounds: Record<ClosingGround, string> = {
  employment: 'an employee’s service',
  'duty-of-secrecy': 'a duty of secrecy',
  privacy: 'privacy',
  'public-interest': 'weighty public interests',
};
const methods = {
  acclamation: 'without objection',
  'show-of-hands': 'by show of hands',
  'roll-call': 'by roll call',
  electronic: 'electronically',
  counted: 'merely counted',
  secret: 'in writing and in secret',
  'not-counted': 'not counted',
  'not-recorded': 'not recorded',
};
const fields = {
  place: 'place',
  time: 'time',
  attendance: 'who attended',
  absence: 'who was absent',
  matters: 'the matters',
  decisions: 'the decisions',
  'vote-results': 'the results of votes',
  'party-votes': 'how the parties voted',
  'closing-basis': 'the basis for closing',
  'disqualification-basis': 'the basis for disqualification',
  'exemption-basis': 'the basis for exemption',
};

export const en: BookWords = {
  title: 'The rules meetings are held under',
  description: 'What each rule book says of meetings, votes and openness, with the source of every rule.',
  intro:
    'Every meeting is held under one rule book. Here each rule stands with what it says, where it comes from, and when somebody last read it there.',
  noBook: 'The meeting is recorded as its source has it. No rule refuses anything.',
  bookTitle: (name) => `Rules: ${name}`,
  bookDescription: (name) =>
    `The rules for meetings under the rule book “${name}”, with source and date for each rule.`,
  howToRead:
    'A rule marked “not checked against its source” rests on custom, or on something we have not read ourselves. Where it decides the outcome of a vote, that is said beside the vote as well.',
  asJson: 'The rules as data (JSON)',
  columns: { rule: 'Rule', value: 'Here', source: 'Source', read: 'Read' },
  read: (day) => day,
  unverified: 'Not checked against its source',
  unverifiedCount: (count) =>
    count === 1
      ? 'One rule is not checked against its source.'
      : `${count} rules are not checked against their source.`,
  groups: {
    deciding: 'When something can be decided',
    voting: 'Voting',
    electing: 'Elections',
    summoning: 'Summons and agenda',
    takingPart: 'Who takes part',
    openness: 'Open doors',
    otherwise: 'Other ways to decide',
    afterwards: 'Words, minutes and control',
  },
  rules: {
    quorum: {
      name: 'Quorum',
      say: ({ share: of, counted }) =>
        `${upper(share(of))} of the members must ${counted === 'present' ? 'be present' : 'have voted on the matter'}.`,
    },
    constitutiveQuorum: {
      name: 'Quorum of the constitutive meeting',
      say: (of) => `${upper(share(of))} of the members must be present.`,
    },
    majority: {
      name: 'Majority',
      say: ({ of, share: asked, alsoOfMembers }) => {
        const base = { 'for-and-against': 'the votes for and against', cast: 'the votes cast', members: 'the members' }[
          of
        ];
        const also =
          alsoOfMembers === null ? '' : ` Those in favour must also be ${share(alsoOfMembers)} of the members.`;
        return `${upper(share(asked))} of ${base}.${also}`;
      },
    },
    tie: {
      name: 'Equal votes',
      say: (tie) =>
        ({
          'chair-decides': 'What the chair voted decides.',
          'chair-second-vote': 'The chair has a second vote, which decides.',
          falls: 'The proposal falls.',
        })[tie],
    },
    thresholds: {
      name: 'Matters that ask for another majority',
      say: (thresholds) =>
        upper(
          list(
            Object.entries(thresholds).map(([id, rule]) => {
              const enough = rule.votesEnough === undefined ? '' : ` or ${rule.votesEnough} votes`;
              return `${matters[id as keyof typeof matters]}: ${share(rule.share)} of ${whole[rule.of]}${enough}`;
            }),
            'None.',
          ),
        ),
    },
    blank: {
      name: 'Blank votes',
      say: (blank) => (blank === 'allowed' ? 'Allowed in every matter.' : 'Only in elections and appointments.'),
    },
    blankInMajority: {
      name: 'Whether blank votes count when the majority of an appointment is found',
      say: (counts) => (counts === 'counted' ? 'They count.' : 'They do not count.'),
    },
    blankInElections: {
      name: 'Whether blank votes count when an election asks for more than half',
      say: (counts) => (counts === 'counted' ? 'They count.' : 'They do not count.'),
    },
    abstention: {
      name: 'Abstaining',
      say: (abstention) => (abstention === 'allowed' ? 'Allowed.' : 'Not allowed.'),
    },
    dutyToVote: { name: 'Whoever is present must vote', say: yesNo },
    methods: {
      name: 'Ways of voting',
      say: (allowed) =>
        upper(
          list(
            allowed.map((one) => methods[one]),
            'None.',
          ),
        ),
    },
    secret: {
      name: 'Secret votes',
      say: ({ lists, persons, hiring, matters: all }) =>
        upper(
          list(
            [
              ...(lists ? ['in elections between lists'] : []),
              ...(persons ? ['in elections of persons'] : []),
              ...(hiring ? ['in appointments'] : []),
              ...(all ? ['in other matters'] : []),
            ],
            'Never.',
          ),
        ),
    },
    remoteVotesByName: { name: 'Roll call while somebody takes part from elsewhere', say: yesNo },
    electionTie: {
      name: 'Equal votes in an election',
      say: (tie) => (tie === 'lot' ? 'Drawing of lots.' : 'What the chair voted decides.'),
    },
    hiringTie: {
      name: 'A tie in an appointment',
      say: (tie) => (tie === 'as-elections' ? 'As in an election.' : 'As in any other matter.'),
    },
    quotientTie: {
      name: 'Equal quotients between lists',
      say: (first) => (first === 'most-votes' ? 'The list with more votes goes first, then a lot.' : 'A lot.'),
    },
    seatsBy: {
      name: 'How seats are shared between lists',
      say: (method) => (method === 'dhondt' ? 'Divisors 1, 2, 3, 4 …' : 'Divisors 1.4, 3, 5, 7 …'),
    },
    listsOnDemandOf: {
      name: 'How many can demand an election by lists',
      say: (members) => {
        if (members === 'attending-by-seats')
          return 'As many as those attending divided by the number of seats plus one, rounded up.';
        return members === null
          ? 'There are no such elections here.'
          : members === 1
            ? 'One member.'
            : `${members} members.`;
      },
    },
    agreedElection: { name: 'Election on one list everybody agrees to', say: yesNo },
    genderBalance: {
      name: 'Balance between the genders',
      say: (of) =>
        of === null ? 'No rule.' : `From four seats ${share(of)} of each gender; with two or three seats both.`,
    },
    lateItemObjection: {
      name: 'Who can keep an item outside the agenda from being decided',
      say: ({ share: of, chairAlone, everybodyThere, allAgreeBelow }) =>
        `${upper(share(of))} of those attending${chairAlone ? ', or the chair alone' : ''}.${everybodyThere ? ' All members must be there.' : ''}${allAgreeBelow ? ` Where fewer than ${part(allAgreeBelow)} of the members are present, each of them can.` : ''}`,
    },
    meetingOnDemand: {
      name: 'Who can demand that a meeting be held',
      say: (enough) => {
        if (enough === null) return 'No such right.';
        if (!('members' in enough)) return `${upper(share(enough))} of the members.`;
        return enough.members === 1 ? 'One member.' : `${enough.members} members.`;
      },
    },
    itemOnDemand: {
      name: 'Who can demand an item on the agenda',
      say: (of) => (of === null ? 'No such right.' : `${upper(share(of))} of the members.`),
    },
    noticeDays: {
      name: 'Notice',
      say: ({ ordinary, constitutive }) =>
        `Ordinary meetings: ${days(ordinary)}. Constitutive meeting: ${days(constitutive)}.`,
    },
    councilSize: {
      name: 'How many members',
      say: (size) => (size === null ? 'No rule.' : `At least ${size.least}${size.odd ? ', and an odd number' : ''}.`),
    },
    substitutes: { name: 'Substitutes', say: yesNo },
    substituteFromSameGroup: { name: 'The substitute comes from the same group, in the order elected', say: yesNo },
    disqualifiedBy: {
      name: 'Who decides on disqualification',
      say: (by) => (by === 'body' ? 'The body, without the member.' : 'The member says so and steps aside.'),
    },
    exemption: { name: 'Exemption for personal reasons', say: yesNo },
    grounds: {
      name: 'When the doors are closed',
      say: (closing) =>
        upper(
          list(
            Object.entries(closing).map(
              ([id, ground]) =>
                `${grounds[id as ClosingGround]} (${ground.citation.en}; ${ground.mandatory ? 'must be closed' : 'may be closed'}${ground.remoteAllowed ? '' : ', not in a remote meeting'})`,
            ),
            'No grounds.',
          ),
        ),
    },
    closingVoteInOpen: { name: 'The vote on closing is taken with the doors open', say: yesNo },
    closingDebate: {
      name: 'The debate on closing may be held behind closed doors',
      say: (citation) => yesNo(citation !== null),
    },
    captionsWithinDays: {
      name: 'Captions on recordings',
      say: (days) => (days === null ? 'No time limit.' : `No later than ${days} days after publication.`),
    },
    oneRemoteMakesRemote: { name: 'One remote member makes the whole meeting a remote one', say: yesNo },
    publicComment: {
      name: 'Time for the public',
      say: (comment) =>
        ({
          none: 'None.',
          'outside-the-meeting': 'Only outside the meeting itself.',
          mandatory: 'Always, in the meeting.',
        })[comment],
    },
    disruption: {
      name: 'When the stream fails',
      say: ({ announceAfterSeconds, recessMinutes, goingOnByNamedVote }) =>
        [
          announceAfterSeconds > 0 ? `Announced after ${announceAfterSeconds} seconds.` : 'Announced at once.',
          recessMinutes > 0 ? `A recess of at least ${recessMinutes} minutes.` : '',
          goingOnByNamedVote ? 'The meeting goes on only after a vote by roll call.' : '',
        ]
          .filter((sentence) => sentence !== '')
          .join(' '),
    },
    writtenProcedure: { name: 'Urgent matters decided in writing', say: yesNo },
    urgentRemote: {
      name: 'Who can have a matter moved from an urgent remote meeting',
      say: (of) => (of === null ? 'There are no urgent remote meetings here.' : `${upper(share(of))} of the members.`),
    },
    speakingTime: {
      name: 'Speaking time',
      say: ({ speechSeconds, replySeconds }) =>
        speechSeconds === 0 && replySeconds === 0
          ? 'No limit.'
          : `Speeches ${speechSeconds} seconds, replies ${replySeconds} seconds.`,
    },
    minutes: {
      name: 'What the minutes must hold',
      say: ({ required, signatories }) =>
        `${upper(
          list(
            required.map((field) => fields[field]),
            'nothing in particular',
          ),
        )}. Signed by ${
          signatories === 'everybody-there'
            ? 'everybody who was there'
            : `the chair${signatories === 0 ? '' : ` and ${signatories} more`}`
        }.`,
    },
    legalityControl: {
      name: 'Legality control',
      say: (control) =>
        control === null
          ? 'None here.'
          : `${control.demanders} members of the municipal or county council can demand it within ${control.weeks} weeks.`,
    },
    citizensProposalMonths: {
      name: 'Time to take a position on a citizens’ proposal',
      say: (months) => (months === null ? 'None here.' : `${months} months.`),
    },
  },
};

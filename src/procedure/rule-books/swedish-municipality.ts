import type { GroundRule, RuleBook } from '../rule-book.js';
import { atLeast, moreThan } from '../share.js';
import { readOn } from './read-on.js';

const { inLaw, byCustom } = readOn('2026-11-25');
const act = 'kommunallagen (2017:725)';

/** The council closes its doors for the debate of one matter, on whatever ground it finds; the Act names none (5 kap. 42 §). */
const closed: GroundRule = {
  mandatory: false,
  remoteAllowed: true,
  needsExemption: false,
  citation: {
    nb: `${act} 5 kap. 42 §`,
    nn: `${act} 5 kap. 42 §`,
    en: 'Swedish Local Government Act (2017:725) ch. 5 s. 42',
  },
};

/** The council of a Swedish municipality (fullmäktige). What is left to its own standing orders is not checked. */
export const swedishMunicipality: RuleBook = {
  id: 'swedish-municipality',
  name: { nb: 'Svensk kommune', nn: 'Svensk kommune', en: 'Swedish municipality' },
  language: 'en',
  sourcesIn: 'sv',
  enforcement: 'enforce',
  quorum: inLaw({ share: moreThan(1, 2), counted: 'present' }, `${act} 5 kap. 45 §`),
  constitutiveQuorum: inLaw(moreThan(1, 2), `${act} 5 kap. 45 §`),
  majority: inLaw({ of: 'for-and-against', share: moreThan(1, 2), alsoOfMembers: null }, `${act} 5 kap. 55 §`),
  tie: inLaw('chair-decides', `${act} 5 kap. 56 § första stycket`),
  // Put off once already at the wish of a minority, a matter needs a simple majority to be put off again, as elections do.
  thresholds: inLaw(
    {
      'put-off-by-minority': { share: atLeast(1, 3), of: 'attending', source: `${act} 5 kap. 50 § första stycket` },
      'extra-election': { share: atLeast(2, 3), of: 'attending', source: `${act} 5 kap. 10 §` },
    },
    `${act} 5 kap. 10, 50 §§`,
  ),
  blank: byCustom('elections-and-hiring', `${act} 5 kap. 53 §`),
  blankInMajority: byCustom('neutral', `${act} 5 kap. 55 §`),
  blankInElections: byCustom('neutral', `${act} 5 kap. 55 §`),
  abstention: inLaw('allowed', `${act} 4 kap. 25 § första stycket`),
  dutyToVote: inLaw(false, `${act} 4 kap. 25 § första stycket`),
  methods: byCustom(
    ['acclamation', 'show-of-hands', 'roll-call', 'electronic', 'counted', 'secret'],
    `${act} 5 kap. 53, 72 §§`,
  ),
  secret: inLaw({ lists: true, persons: true, hiring: true, matters: false }, `${act} 5 kap. 54 §`),
  remoteVotesByName: byCustom(false, `${act} 5 kap. 16 §`),
  electionTie: inLaw('lot', `${act} 5 kap. 56 § andra stycket`),
  hiringTie: inLaw('as-elections', `${act} 5 kap. 56 § andra stycket`),
  quotientTie: inLaw('lot', 'lagen (2022:629) om proportionella val i kommuner och regioner 21 §'),
  seatsBy: inLaw('dhondt', 'lagen (2022:629) 17, 18 §§'),
  listsOnDemandOf: inLaw('attending-by-seats', 'lagen (2022:629) 2 §'),
  agreedElection: byCustom(true, `${act} 5 kap. 58 §`),
  genderBalance: byCustom(null, act),
  lateItemObjection: inLaw(
    { share: moreThan(0, 1), chairAlone: false, everybodyThere: false },
    `${act} 5 kap. 52 § andra stycket`,
  ),
  meetingOnDemand: inLaw(atLeast(1, 3), `${act} 5 kap. 12 § andra stycket`),
  itemOnDemand: inLaw(moreThan(0, 1), `${act} 5 kap. 22 §`),
  noticeDays: inLaw({ ordinary: 7, constitutive: 7 }, `${act} 5 kap. 13, 15 §§`),
  councilSize: inLaw({ odd: true, least: 21 }, `${act} 5 kap. 5 §`),
  substitutes: inLaw(true, `${act} 5 kap. 8, 17 §§`),
  substituteFromSameGroup: inLaw(true, `${act} 5 kap. 18, 21 §§`),
  disqualifiedBy: inLaw('body', `${act} 5 kap. 47 §`),
  exemption: byCustom(false, act),
  grounds: inLaw(
    { employment: closed, 'duty-of-secrecy': closed, privacy: closed, 'public-interest': closed },
    `${act} 5 kap. 42 §`,
  ),
  closingVoteInOpen: inLaw(true, `${act} 5 kap. 42 §`),
  closingDebate: byCustom(null, `${act} 5 kap. 42 §`),
  oneRemoteMakesRemote: inLaw(false, `${act} 5 kap. 16 §`),
  publicComment: byCustom('outside-the-meeting', `${act} 8 kap. 16 §`),
  disruption: byCustom({ announceAfterSeconds: 30, recessMinutes: 0, goingOnByNamedVote: false }, `${act} 5 kap. 16 §`),
  writtenProcedure: byCustom(false, act),
  urgentRemote: byCustom(null, act),
  speakingTime: byCustom({ speechSeconds: 0, replySeconds: 0 }, `${act} 5 kap. 71 §`),
  minutes: inLaw(
    { required: ['attendance', 'matters', 'decisions', 'vote-results'], signatories: 2 },
    `${act} 5 kap. 65–69 §§`,
  ),
  // Members of the municipality appeal to the administrative court within three weeks; the council's members have no more.
  legalityControl: inLaw(null, `${act} 13 kap. 5 §`),
  citizensProposalMonths: inLaw(12, `${act} 5 kap. 35 §`),
  captionsWithinDays: byCustom(null, `${act}`),
};

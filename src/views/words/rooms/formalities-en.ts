/** Rules of this room by name, as results and overridden warnings mention them. */
export const formalityRulesEn: Record<string, string> = {
  'quorum-present': 'Enough members present',
  proposes: 'The right to propose',
  'agenda-open': 'The agenda is adopted once',
  'agenda-vote': 'Vote on the agenda',
  'proposals-put': 'Proposed changes of the agenda are voted on',
  'signatory-attends': 'Whoever signs was there',
  'signatory-count': 'How many sign',
  'earlier-minutes': 'Minutes of an earlier meeting',
  'approved-once': 'Minutes are approved once',
  'approval-vote': 'Vote on the minutes',
  'steps-aside': 'Whoever is disqualified or exempted takes no part',
  'exemption-exists': 'Whether there are exemptions',
  'requested-once': 'An exemption is asked for once',
  'exemption-requested': 'An exemption was decided that nobody asked for',
  'exemption-basis': 'Basis of an exemption',
  'exemption-vote': 'An exemption was decided without a vote that says so',
  'exemption-undecided': 'An exemption was not yet decided',
};

export const formalityEn = {
  heading: 'Formalities',
  quorum: (present: number, members: number, needed: number) =>
    `The meeting was declared quorate with ${present} of ${members} members present. At least ${needed} had to be.`,
  remark: (name: string | null) => (name === null ? 'Remark on the summons' : `Remark on the summons by ${name}`),
  proposal: (name: string) => `${name} proposed a change of the agenda`,
  adopted: 'The agenda was adopted.',
  adoptedAsSent: 'The agenda was adopted as it was sent out.',
  signatories: (names: string) => `Chosen to sign the minutes: ${names}.`,
  approved: (meeting: string, version: number | null) =>
    `The minutes of ${meeting}${version === null ? '' : `, version ${version},`} were approved.`,
  withRemarks: 'Remarks',
  exemptions: 'Exemptions',
  exemption: {
    requested: (name: string) => `${name} asks to be exempted from this matter for personal reasons.`,
    exempted: (name: string) => `${name} is exempted from this matter.`,
    'not-exempted': (name: string) => `${name} is not exempted and takes part.`,
  },
};

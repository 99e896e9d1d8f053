/** Rules of this room by name, as results and overridden warnings mention them. */
export const businessRulesEn: Record<string, string> = {
  'question-open': 'The question had been closed already',
  'asked-by-member': 'A question from somebody who is not a member',

  'citizens-proposal-dated': 'It is not recorded when the citizens’ proposal came in',
  'citizens-proposal-late': 'The citizens’ proposal was taken up after the time limit',
  'legality-control': 'The rules know no control of decisions',
  demanders: 'Too few demanded control of the decision',
  'demand-in-time': 'Control was demanded outside the time limit',
  'control-of-decision': 'The item has no decision that can be controlled',
  'control-excluded': 'Decisions on hiring are not controlled',
  'special-reasons': 'The reason why the Statsforvalter took it up is missing',
  'taken-up-after': 'The Statsforvalter is said to have taken up a decision before it was made',
  'deferred-meanwhile': 'The control is over, so carrying out the decision cannot be put off',

  'noted-together': 'An item that is no report was only taken note of',
  'made-by': 'It is not recorded who made the decision',
  'delegation-basis': 'It is not recorded where the power was delegated',
  'another-body': 'A body is owed no notice of its own decision',
  'notice-once': 'The notice of the urgent decision was recorded already',
  'notice-owed': 'The body had no notice of an urgent decision made in its place',

  'public-question-time': 'Under the rules the public has no time of its own',
  'question-time-outside': 'The public was given the word within the meeting',
  'question-time-running': 'The public was given the word outside its own time',
  'question-time-over': 'The public’s time was not over',
  'public-heard': 'The meeting ended without the public being heard',
};

export const businessEn = {
  questions: 'Questions and interpellations',
  questionFrom: {
    question: (who: string) => `Question from ${who}`,
    interpellation: (who: string) => `Interpellation from ${who}`,
  },
  to: (who: string) => `to ${who}`,
  answer: (who: string) => `Answer from ${who}`,
  unanswered: 'Not answered yet',
  questionEnd: {
    debated: 'Debated',
    'in-writing': 'Will be answered in writing',
    withdrawn: 'Withdrawn',
  },
  pointsOfOrder: 'Points of order',
  ruling: (ruling: string) => `The chair: ${ruling}`,

  deadline: {
    'legality-control': 'Control of the decision can be demanded until',
    'closing-control': 'Control of the decision on open or closed doors can be demanded until',
    'disqualification-control': 'Control of the decision on disqualification can be demanded until',
    'citizens-proposal': 'The council takes a position on the proposal by',
  },
  received: 'The citizens’ proposal came in',
  controlOf: {
    decision: 'Control of the decision’s legality',
    doors: 'Control of the decision on open or closed doors',
    disqualification: 'Control of the decision on disqualification',
  },
  takenUpFor: (reason: string) => `The Statsforvalter’s reason: ${reason}`,
  deferred: {
    'deciding-body': 'The body has put off carrying out the decision until the control is done',
    'superior-body': 'A superior body has put off carrying out the decision until the control is done',
    ministry: 'The Statsforvalter has put off carrying out the decision until the control is done',
  },
  carriedOutMeanwhile: 'The decision may be carried out while it is controlled.',
  demandedBy: (names: string) => `Demanded by ${names}`,
  controlStep: {
    demanded: 'Control is demanded',
    'upheld-by-body': 'The body upheld its decision',
    'changed-by-body': 'The body changed its decision',
    sent: 'The case was sent to the Statsforvalter',
    'taken-up': 'The Statsforvalter took the decision up for control on its own initiative',
    upheld: 'The Statsforvalter found the decision lawful',
    annulled: 'The Statsforvalter annulled the decision',
  },

  briefedBy: (who: string) => `By ${who}`,
  reported: {
    delegated: 'Delegated decision',
    urgent: 'Notice of an urgent decision',
  },
  madeBy: (who: string) => `Made by ${who}`,
  under: (provision: string) => `under ${provision}`,
  owed: (body: string) =>
    `Decided urgently under the Local Government Act § 11-8. ${body} should have decided, and has notice of it at its next meeting.`,

  publicTime: 'The public’s own time',
  publicTimeMeaning: 'Names are recorded only where whoever speaks wishes it.',
  publicTimeApart: 'It is no part of the meeting itself.',
  publicTimeNow: 'Going on now',
  somebody: 'Somebody of the public',
};

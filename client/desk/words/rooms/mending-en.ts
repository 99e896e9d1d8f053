import type { MendingEvent } from '../../../../src/procedure/mending/events.js';
import type { RuleWords } from '../rules.js';
import type { HappeningsOf } from '../tell.js';

export const mendingRulesEn: RuleWords = {
  'closing-mandatory': (f) =>
    f.the('ground') === 'expected'
      ? 'The summons expects this item behind closed doors, and nobody has voted on that. Vote on closing first, or say why it is open.'
      : 'By law this item is handled behind closed doors. Close them, or say why this can be handled in the open.',
  'closing-proposed': () =>
    'The doors can be closed for the debate only when somebody has proposed to close them. Record the proposal first.',
  'closing-proposed-once': () => 'Closing on this ground has been proposed already. Vote on it.',
  'closing-debate': () =>
    'The doors are closed only for the debate on whether to close them. Open them and vote in the open.',
  'entry-known': () => 'Nothing like that was recorded.',
  'struck-once': () => 'The line is struck already.',
  'content-told': () => 'The public can read nothing here. Only what is public can be removed.',
  'withholding-basis': () => 'Name the provision that forbids publishing this. It will be public.',
};

export const mendingHappeningsEn: HappeningsOf<MendingEvent> = {
  'closing.proposed': (e, s) => `${s.name(e.by)} proposed to close the doors, under ${e.citation}.`,
  'content.withheld': (e) => `Content removed from the public record, under ${e.basis}.`,
  'entry.struck': (e) => `A line was struck: ${e.reason}`,
};

/** The pane where mistakes are set right. */
export const mendingPaneEn = {
  title: 'Set right',
  lead: 'Recorded something wrongly? Choose what it is about.',
  what: 'What',
  none: 'Choose …',
  how: 'What is wrong?',
  typo: 'Spelling',
  fact: 'Not so',
  strike: 'Recorded by accident',
  withhold: 'Must not be public',
  after: 'Right words',
  basis: 'Provision that forbids publishing it',
  basisHelp: 'Will stand in public where the words stood.',
  basisFirst: 'offentleglova § 13 and forvaltningsloven § 13',
  reasonOpen: 'Shown in public beside the correction.',
  reasonInside: 'Not shown in public. The original stays in the internal log.',
  alsoThere: (n: number) =>
    `The same words stand in ${n} other ${n === 1 ? 'place' : 'places'} and are removed there too.`,
  doCorrect: 'Correct',
  doStrike: 'Strike',
  doWithhold: 'Remove from the public now',
  speech: (name: string, time: string) => `Speech: ${name} ${time}`,
  absence: (name: string) => `Absence reported: ${name}`,
};

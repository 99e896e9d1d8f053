import { electionRulesEn } from './rooms/elections-en.js';
import { formsRulesEn } from './rooms/forms-en.js';
import { formalityRulesEn } from './rooms/formalities-en.js';
import { businessRulesEn } from './rooms/business-en.js';
import { mendingRulesEn } from './rooms/mending-en.js';
import { afterwardsRulesEn } from './rooms/afterwards-en.js';
import { documentsRulesEn } from './rooms/documents-en.js';
import type { RuleWords } from './rules.js';

/** Where a rule book may allow a secret vote. */
const secretIn: Record<string, string> = {
  lists: 'elections by lists',
  persons: 'elections of single persons',
  hiring: 'appointments',
  matters: 'other matters',
};

const sequence = (parts: string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

/** The rules' answers in English. */
export const rulesEn: RuleWords = {
  quorum: (f) =>
    `There is no quorum on this item: ${f.n('counted')} voted, and at least ${f.n('needed')} of ${f.n('members')} members must vote.`,
  'quorum-foreseen': (f) =>
    `Only ${f.n('eligible')} can vote now. A decision takes at least ${f.n('needed')} of ${f.n('members')}. Wait until more are present, or go on without a decision.`,
  'everybody-there': (f) =>
    `All members must be there to take up an item that was not on the agenda: ${f.n('attending')} of ${f.n('members')} are here.`,
  notice: (f) =>
    `The meeting is summoned ${f.n('noticeDays')} ${f.n('noticeDays') === 1 ? 'day' : 'days'} ahead. The law asks for at least ${f.n('needed')}.`,
  'council-size': (f) =>
    `The body has ${f.n('seats')} seats. The law asks for at least ${f.n('least')}${f.has('odd') ? ', and an odd number' : ''}.`,
  substitutes: () => 'Members have no substitutes here.',
  'votes-by-name': () =>
    'While somebody takes part from elsewhere votes are taken by name. Choose a roll call or an electronic vote.',
  abstain: () => 'Whoever is present must vote. Nobody may abstain.',
  'constitutive-quorum': (f) =>
    `The constitutive meeting decides nothing with fewer than ${f.n('needed')} of ${f.n('members')} members there. ${f.n('attending')} are here now.`,
  'threshold-known': () => 'There is no such majority here. It is only for votes for or against.',
  'casting-vote': (f) => `The votes are equal, and the chair's vote decides. Say what ${f.the('chair')} voted.`,
  'chair-qualified': (f) =>
    `${f.the('chair')} is disqualified and cannot lead the vote. Let another take the chair first.`,
  'not-voted': (f) =>
    (f.n('missing') ? `${f.n('missing')} of those who can vote are not counted.` : `Not marked: ${f.the('people')}.`) +
    ' Whoever is present when a matter is put to the vote must vote.',
  blank: () => 'A blank vote is for elections and hiring only.',
  'choice-offered': () => 'A vote was marked for something that was not offered. Mark it again.',
  'one-vote-each': (f) =>
    f.has('people')
      ? `Marked twice: ${f.the('people')}.`
      : `${f.n('counted')} votes are counted, but only ${f.n('eligible')} can vote.`,
  eligible: (f) => `May not vote in this item: ${f.the('people')}.`,
  'something-counted': () => 'No votes are recorded. Record the votes first.',
  'something-corrected': () => 'The correction changes nothing.',
  'one-vote-at-a-time': (f) => `The vote ${f.the('vote')} is open. Declare it or make it void first.`,
  'vote-open': () =>
    'The vote is closed, so the ballots cannot change. Declare the result and correct it, or make the vote void.',
  'vote-state': (f) => `The vote is ${f.the('state')}, so this cannot be done.`,
  'vote-known': () => 'There is no such vote in this meeting.',
  'vote-new': () => 'The vote is recorded already.',
  're-vote': () => 'A declared result stands. Correct the count, or make the vote void before voting again.',
  method: (f) => `Voting this way (${f.the('method')}) is not allowed here. Allowed: ${f.the('allowed')}.`,
  'secret-vote': (f) =>
    f.list('where').length === 0
      ? 'A written, secret vote is not allowed here.'
      : `A written, secret vote is allowed here only in ${sequence(f.list('where').map((one) => secretIn[one] ?? one))}.`,
  'trial-binds-nobody': () => 'A trial vote decides nothing.',
  options: () => 'Put at least two motions against each other, or ask one question for or against.',
  'option-once': () => 'The same motion is chosen twice.',
  'concerns-somebody': () => 'Choose whom the question of disqualification concerns.',
  'totals-only': () => 'This vote is recorded by numbers, not names.',
  totals: () => 'The totals must be whole numbers from zero.',
  'one-by-one': () => 'This vote is recorded by names, not numbers.',
  'connection-lost': (f) => `Lost the connection: ${f.the('people')}. Wait until they are back, or say why you do not.`,
  'documents-late': () =>
    'The documents of the item were not sent with the summons. Ask first whether anybody objects to deciding it, or give a reason.',
  'put-off-by-vote': () =>
    'An item is postponed, sent back or dismissed by a vote. Vote on that first, or give a reason.',
  'told-apart': () =>
    'The decision was made behind closed doors. Correct the vote first, and record the new text by itself once the doors are open.',
  'party-split': () =>
    'When votes are only counted, the minutes cannot tell how the parties voted. Choose a method with names, or give a reason.',
  'postponement-first': (f) => `Motions to postpone, refer back or dismiss are voted on first: ${f.the('motions')}.`,
  'item-put-off': (f) => `${f.the('motion')} was adopted, so the item is not decided now. End it.`,
  'chair-confirms': () => 'The correction turns the result. The chair must confirm it.',
  'binding-votes': (f) => `The decision cannot rest on a vote that does not count: ${f.the('votes')}.`,
  'closing-ground': (f) =>
    f.has('ground')
      ? `The doors cannot be closed on this ground: ${f.the('ground')}.`
      : 'Choose the ground for closing the doors.',
  'closing-exemption': () => 'This ground needs a provision of the access-to-documents act. Write which.',
  'closing-remote': (f) =>
    `A remote meeting cannot handle what must be closed (${f.the('ground')}). Move the item to a meeting where everybody is in the room.`,
  'closing-vote': () => 'Closing must be decided first. Vote on it with the doors open, and declare the result.',
  'closing-vote-open': () => 'The vote on closing is taken with the doors open. Open the doors first.',
  'doors-open': () => 'The doors are closed. Open them first.',
  'doors-closed': () => 'The doors are open already.',
  'stream-paused': () => 'The stream is paused while the doors are closed. Open the doors first.',
  'disqualification-undecided': (f) =>
    `Disqualification is not decided for ${f.the('people')}. Decide it before voting on the matter.`,
  'disqualification-raised': (f) => `The question of disqualification was not raised for ${f.the('person')}.`,
  'disqualification-vote': (f) => `That is not what the vote on ${f.the('person')} decided. Choose what was decided.`,
  'raised-once': (f) => `The question is raised already for ${f.the('person')}.`,
  'disqualification-basis': () => 'Give the legal basis.',
  'person-once': () => 'The same person is there twice.',
  'seat-once': () => 'The same seat is used twice.',
  present: (f) => `${f.the('person')} is not present.`,
  'not-yet-present': (f) => `${f.the('person')} is present already.`,
  'on-the-roster': () => 'The person is not on the roster.',
  'person-named': () => 'Everybody on the roster needs a name.',
  'holds-a-seat': (f) => `${f.the('person')} has no seat in the body.`,
  'is-substitute': (f) => `${f.the('person')} is not sitting as a substitute.`,
  'seat-of-a-member': (f) => `${f.the('person')} has no seat that a substitute could take.`,
  'empty-seat': (f) => `${f.the('person')} is present, so the seat is not empty.`,
  'one-seat': (f) =>
    f.has('substitute')
      ? `${f.the('substitute')} already sits for ${f.the('person')}.`
      : `${f.has('people') ? f.the('people') : f.the('person')} can have one seat only.`,
  'substitute-group': (f) =>
    `${f.the('person')} is not from the group that won the seat (${f.the('seatOf')}). Substitutes come from the same group.`,
  'substitute-order': (f) => `${f.the('before')} comes before ${f.the('person')} on the list of substitutes.`,
  'remote-meeting': (f) =>
    f.has('permitted')
      ? `${f.the('person')} takes part remotely, which makes the whole meeting remote. Change the form of the meeting first.`
      : `${f.the('person')} cannot take part remotely: the municipal or county council has not allowed remote meetings of this body.`,
  'remote-permitted': () => 'The municipal or county council has not allowed remote meetings of this body.',
  'takes-part-remotely': (f) => `${f.the('person')} is in the room and has no connection to lose.`,
  'public-access': () => 'A remote meeting is public through its stream only, and the meeting has no address for it.',
  'public-access-down': (f) =>
    `The public cannot follow now (${f.the('stream')}). Wait with the vote, or say why you do not.`,
  'on-the-list': (f) => `${f.the('person')} is not on the list of speakers.`,
  'listed-once': (f) => `${f.the('person')} is on the list already.`,
  'list-closed': () => 'The list of speakers is closed.',
  speaking: (f) => `${f.the('person')} does not have the floor.`,
  'speaking-already': (f) => `${f.the('person')} has the floor already.`,
  'speaker-present': (f) => `${f.the('person')} is not recorded as present.`,
  'speaking-time': () => 'The speaking time must be from zero up to a day.',
  'item-under-way': (f) =>
    f.has('underWay') ? `${f.the('underWay')} is up. Call ${f.the('item')} first.` : 'Call the item first.',
  'item-open': (f) => `${f.the('item')} has ended or was withdrawn. Call it again first.`,
  'item-called': (f) => `${f.the('item')} has not been called.`,
  'item-reopened': (f) => `${f.the('item')} has ended already (${f.the('outcome')}). Is it to be taken up again?`,
  'items-begun': (f) => `These items were called but not ended: ${f.the('items')}.`,
  'item-known': () => 'There is no such item in this meeting.',
  'item-new': (f) => `On the agenda already: ${f.the('items')}.`,
  'item-once': () => 'The same item is there twice.',
  'item-is-late': (f) => `${f.the('item')} was on the summons and needs no ruling.`,
  'late-item': (f) => `${f.the('item')} was not on the summons. Settle first whether it may be handled.`,
  objectors: (f) => `${f.n('objecting')} cannot object when only ${f.n('attending')} are present.`,
  'public-title': () => 'Every item needs a title everybody may read. It may be neutral.',
  'same-items': () => 'The order must name the same items as before.',
  'agenda-settled': () => 'The agenda is published. Add new items to it.',
  'decision-recorded': (f) => `The decision in ${f.the('item')} is not recorded.`,
  'one-decision': (f) => `The decision in ${f.the('item')} is recorded already. Correct its wording instead.`,
  'motion-known': () => 'There is no such motion in this item.',
  'motion-new': () => 'The motion is recorded already.',
  'motion-open': (f) => `The motion is no longer open (${f.the('status')}).`,
  text: () => 'Write the text first.',
  'corrected-text': () => 'Write the corrected text.',
  reason: () => 'Give a reason.',
  'text-known': () => 'The text to be corrected is not there.',
  'document-hash': () => 'The checksum of the document is not valid.',
  'restriction-basis': () => 'A document that is withheld needs a legal basis.',
  'in-session': (f) => `The meeting is not in session (${f.the('status')}). Open it, or go on after the recess.`,
  gathering: () => 'Attendance is recorded from when the meeting is announced until it is closed.',
  'not-over': () => 'The meeting is over. Mistakes are corrected by addition to the minutes.',
  'meeting-status': (f) => `The meeting is ${f.the('status')}. This can be done only when it is ${f.the('expected')}.`,
  announced: () => 'The meeting is not announced. Announce it before it opens.',
  'meeting-known': () => 'The meeting is not planned yet.',
  'meeting-new': () => 'The meeting is planned already.',
  seats: () => 'There must be at least one seat.',
  'only-in-imports': () => 'This can be recorded only in meetings brought in from elsewhere.',
  'in-order': (f) => `The time given (${f.the('at')}) is before what was recorded last (${f.the('last')}).`,
  ...electionRulesEn,
  ...formsRulesEn,
  ...formalityRulesEn,
  ...businessRulesEn,
  ...mendingRulesEn,
  ...afterwardsRulesEn,
  ...documentsRulesEn,
};

import { describe, expect, it } from '@jest/globals';
import type { RosterPerson } from '../../src/procedure/events.js';
import type { Announced, Computed } from '../../src/procedure/results.js';
import { nothingYet, type Meeting, type Motion, type Vote } from '../../src/procedure/meeting.js';
import { partySides } from '../../src/procedure/party-summary.js';
import { announcedSentence, resultSentence, type Declared } from '../../src/procedure/sentences.js';
import type { Ballot, Language, Tally } from '../../src/procedure/vocabulary.js';

const at = '2026-11-23T17:00:00.000Z';

const aVote = (changes: Partial<Vote> = {}): Vote => ({
  vote: 'v-1',
  item: 'sak-1',
  question: 'Innstillingen',
  kind: 'yes-no',
  options: [],
  motions: [],
  method: 'show-of-hands',
  purpose: 'substance',
  binding: true,
  state: 'closed',
  calledAt: at,
  closedAt: at,
  declaredAt: null,
  inOpen: true,
  eligible: [],
  ballots: [],
  totals: null,
  result: null,
  announced: null,
  parties: [],
  sentence: null,
  rule: null,
  voidedReason: null,
  former: [],
  lostConnection: [],
  ...changes,
});

function aResult(outcome: Computed['outcome'], tally: Tally, changes: Partial<Computed> = {}): Computed {
  const cast = Object.entries(tally).reduce((sum, [choice, count]) => (choice === 'absent' ? sum : sum + count), 0);
  return {
    outcome,
    decidedBy: 'majority',
    tally,
    cast,
    quorum: { members: 25, needed: 13, counted: cast },
    chair: 'Ap-1',
    flags: [],
    notVoted: [],
    ...changes,
  };
}

const motion = (id: string, number: number, kind: Motion['kind']): Motion => ({
  motion: id,
  item: 'sak-1',
  number,
  kind,
  text: 'Slik',
  onBehalfOf: [],
  filedAt: at,
  status: 'filed',
  formerTexts: [],
});

const meeting: Meeting = {
  ...nothingYet,
  motions: {
    rec: motion('rec', 1, 'recommendation'),
    f1: motion('f1', 2, 'alternative'),
    f2: motion('f2', 3, 'alternative'),
  },
};

const declared = (vote: Vote, result: Computed, ballots: Ballot[] = []): Declared => {
  const people = Object.fromEntries(
    ballots.map(([person]): [string, RosterPerson] => {
      const group = person.split('-')[0] ?? '';
      return [person, { person, name: person, role: 'member', ...(group !== 'u' && { group }) }];
    }),
  );
  return { vote, result, parties: partySides(ballots, people), meeting };
};

/** Bokmål, nynorsk, English. */
const inAll = (what: Declared): string[] =>
  (['nb', 'nn', 'en'] as const).map((language) => resultSentence(what, language));

const ballots = (choice: string, ...ids: string[]): Ballot[] => ids.map((id) => [id, choice]);
const group = (name: string, count: number) => Array.from({ length: count }, (_, n) => `${name}-${n + 1}`);

describe('The sentence that is read aloud', () => {
  it('says unanimous where nobody was against', () => {
    expect(inAll(declared(aVote(), aResult('carried', { for: 25, against: 0 }, { decidedBy: 'unanimity' })))).toEqual([
      'Enstemmig vedtatt.',
      'Samrøystes vedteke.',
      'Carried unanimously.',
    ]);
    expect(inAll(declared(aVote(), aResult('lost', { for: 0, against: 25 })))).toEqual([
      'Enstemmig forkastet.',
      'Samrøystes forkasta.',
      'Rejected unanimously.',
    ]);
  });

  it('does not call those unanimous who partly voted blank', () => {
    const [nb, nn, en] = inAll(declared(aVote(), aResult('carried', { for: 20, against: 0, blank: 3 })));
    expect(nb).toBe('Vedtatt med 20 mot 0 stemmer, 3 blanke.');
    expect(nn).toBe('Vedteke med 20 mot 0 røyster, 3 blanke.');
    expect(en).toBe('Carried by 20 votes to 0, 3 blank.');
  });

  it('sends back and dismisses by those words, not as a postponement', () => {
    const put = (kind: Motion['kind']) => ({
      ...declared(aVote({ purpose: 'postponement', motions: ['u'] }), aResult('carried', { for: 25, against: 0 })),
      meeting: { ...meeting, motions: { u: motion('u', 1, kind) } },
    });
    expect(inAll(put('refer-back')).map((said) => said.split('.')[0])).toEqual([
      'Saken sendes tilbake',
      'Saka blir send tilbake',
      'The matter is sent back',
    ]);
    expect(inAll(put('dismissal')).map((said) => said.split('.')[0])).toEqual([
      'Saken avvises',
      'Saka blir avvist',
      'The matter is dismissed',
    ]);
    expect(inAll(put('postponement'))[0]).toBe('Saken utsettes. Enstemmig vedtatt.');
  });

  it('counts both sides and names the smaller one by party', () => {
    const votes = [...ballots('for', ...group('Ap', 23)), ...ballots('against', ...group('SV', 10), ...group('R', 2))];
    expect(inAll(declared(aVote(), aResult('carried', { for: 23, against: 12 }), votes))).toEqual([
      'Vedtatt med 23 mot 12 stemmer (SV, R).',
      'Vedteke med 23 mot 12 røyster (SV, R).',
      'Carried by 23 votes to 12 (SV, R).',
    ]);
  });

  it('says how many came from a party that split, and never a name', () => {
    const votes = [
      ...ballots('for', ...group('Ap', 8), 'SV-1'),
      ...ballots('against', 'Ap-9', ...group('H', 2), 'u-1'),
    ];
    const sentences = inAll(declared(aVote(), aResult('carried', { for: 9, against: 4 }), votes));
    expect(sentences).toEqual([
      'Vedtatt med 9 mot 4 stemmer (H, 1 fra Ap, 1 uavhengig).',
      'Vedteke med 9 mot 4 røyster (H, 1 frå Ap, 1 uavhengig).',
      'Carried by 9 votes to 4 (H, 1 from Ap, 1 independent).',
    ]);
    for (const sentence of sentences) expect(sentence).not.toMatch(/Ap-9|u-1/);
  });

  it('names the side that wanted it where it fell', () => {
    const votes = [...ballots('for', ...group('H', 11)), ...ballots('against', ...group('Ap', 14))];
    expect(inAll(declared(aVote(), aResult('lost', { for: 11, against: 14 }), votes))).toEqual([
      'Falt med 11 mot 14 stemmer (H).',
      'Fall med 11 mot 14 røyster (H).',
      'Lost by 11 votes to 14 (H).',
    ]);
  });

  it('bends the noun by the number beside it', () => {
    expect(inAll(declared(aVote(), aResult('carried', { for: 12, against: 1 })))).toEqual([
      'Vedtatt med 12 mot 1 stemme.',
      'Vedteke med 12 mot 1 røyst.',
      'Carried by 12 votes to 1.',
    ]);
    expect(resultSentence(declared(aVote(), aResult('lost', { for: 1, against: 8 })), 'en')).toBe(
      'Lost by 1 vote to 8.',
    );
  });

  it('A2 A3: says that the chair decided a tie, and leaves the tie standing', () => {
    const byChair = { decidedBy: 'casting-vote' as const, castingChoice: 'for' };
    expect(inAll(declared(aVote(), aResult('carried', { for: 12, against: 12 }, byChair)))).toEqual([
      'Vedtatt med møteleders avgjørende stemme (12–12).',
      'Vedteke med avgjerande røyst frå møteleiaren (12–12).',
      'Carried by the chair’s casting vote (12–12).',
    ]);
    expect(resultSentence(declared(aVote(), aResult('lost', { for: 12, against: 12 }, byChair)), 'nb')).toBe(
      'Falt med møteleders avgjørende stemme (12–12).',
    );
  });

  it('A5: says that too few voted, and how many it takes', () => {
    expect(inAll(declared(aVote(), aResult('not-quorate', { for: 12, against: 0 })))).toEqual([
      'Ikke vedtaksført: 12 av 25 medlemmer stemte, minst 13 må ha stemt.',
      'Ikkje vedtaksført: 12 av 25 medlemer røysta, minst 13 må ha røysta.',
      'Not quorate: 12 of 25 members voted, at least 13 must have voted.',
    ]);
  });

  it('tells blank votes', () => {
    expect(inAll(declared(aVote(), aResult('carried', { for: 6, against: 4, blank: 1 })))[0]).toBe(
      'Vedtatt med 6 mot 4 stemmer, 1 blank.',
    );
    expect(inAll(declared(aVote(), aResult('carried', { for: 6, against: 3, blank: 2 })))).toEqual([
      'Vedtatt med 6 mot 3 stemmer, 2 blanke.',
      'Vedteke med 6 mot 3 røyster, 2 blanke.',
      'Carried by 6 votes to 3, 2 blank.',
    ]);
  });

  it('says first what a vote on postponing, closing or disqualifying leads to', () => {
    const carried = aResult('carried', { for: 20, against: 5 });
    const lost = aResult('lost', { for: 5, against: 20 });
    expect(inAll(declared(aVote({ purpose: 'postponement' }), carried))).toEqual([
      'Saken utsettes. Vedtatt med 20 mot 5 stemmer.',
      'Saka blir utsett. Vedteke med 20 mot 5 røyster.',
      'The matter is postponed. Carried by 20 votes to 5.',
    ]);
    expect(inAll(declared(aVote({ purpose: 'closing-doors' }), lost))).toEqual([
      'Møtet lukkes ikke. Falt med 5 mot 20 stemmer.',
      'Møtet blir ikkje lukka. Fall med 5 mot 20 røyster.',
      'The doors stay open. Lost by 5 votes to 20.',
    ]);
    expect(resultSentence(declared(aVote({ purpose: 'disqualification' }), carried), 'nb')).toBe(
      'Medlemmet er inhabilt. Vedtatt med 20 mot 5 stemmer.',
    );
  });

  it('D1: calls the options of a choice by what they are', () => {
    const options = [
      { option: 'rec', text: 'Slik', motion: 'rec' },
      { option: 'f1', text: 'Slik', motion: 'f1' },
    ];
    const vote = aVote({ kind: 'choice', options });
    const votes = [...ballots('rec', ...group('Ap', 14)), ...ballots('f1', ...group('H', 11))];
    expect(inAll(declared(vote, aResult('chosen', { rec: 14, f1: 11 }, { chosen: 'rec' }), votes))).toEqual([
      'Innstillingen ble vedtatt med 14 mot 11 stemmer (H).',
      'Tilrådinga vart vedteken med 14 mot 11 røyster (H).',
      'The recommendation was carried by 14 votes to 11 (H).',
    ]);
    expect(resultSentence(declared(vote, aResult('chosen', { rec: 0, f1: 25 }, { chosen: 'f1' })), 'nb')).toBe(
      'Forslag 2 ble enstemmig vedtatt.',
    );
    const byChair = { chosen: 'rec', decidedBy: 'casting-vote' as const, castingChoice: 'rec' };
    expect(resultSentence(declared(vote, aResult('chosen', { rec: 12, f1: 12 }, byChair)), 'nn')).toBe(
      'Tilrådinga vart vedteken med avgjerande røyst frå møteleiaren (12–12).',
    );
  });

  it('tells all scores where there were three options', () => {
    const options = ['rec', 'f1', 'f2'].map((option) => ({ option, text: 'Slik', motion: option }));
    const vote = aVote({ kind: 'choice', options });
    expect(resultSentence(declared(vote, aResult('chosen', { rec: 15, f1: 6, f2: 4 }, { chosen: 'rec' })), 'nb')).toBe(
      'Innstillingen ble vedtatt: 15 stemmer (forslag 2: 6, forslag 3: 4).',
    );
  });

  it('quotes an option that is only words, and cuts it where it would drown the sentence', () => {
    const vote = aVote({ kind: 'choice', options: [{ option: 'a', text: 'x'.repeat(500) }] });
    const sentence = resultSentence(declared(vote, aResult('chosen', { a: 3 }, { chosen: 'a' })), 'en');
    expect(sentence).toMatch(/^“x{119}…” was chosen unanimously\.$/u);
  });

  it('D2: never lets a trial vote sound like a decision', () => {
    const vote = aVote({ binding: false, purpose: 'trial' });
    expect(inAll(declared(vote, aResult('carried', { for: 13, against: 12 })))).toEqual([
      'Prøveavstemning, ikke bindende: 13 for og 12 mot.',
      'Prøveavrøysting, ikkje bindande: 13 for og 12 mot.',
      'Trial vote, not binding: 13 for and 12 against.',
    ]);
  });

  it('says when a vote was secret', () => {
    expect(
      resultSentence(declared(aVote({ method: 'secret' }), aResult('carried', { for: 13, against: 12 })), 'nb'),
    ).toBe('Vedtatt med 13 mot 12 stemmer. Hemmelig avstemning.');
  });
});

describe('The sentence of a record made elsewhere', () => {
  const say = (announced: Announced, result: Computed, language: Language = 'nb') =>
    announcedSentence({ ...declared(aVote(), result), announced }, language);

  it('lets the source speak first, in its own words', () => {
    expect(
      say(
        { outcome: 'carried', text: 'Dermed ble innstillingen vedtatt.' },
        aResult('carried', { for: 11, against: 1 }),
      ),
    ).toBe('Dermed ble innstillingen vedtatt. Vedtatt med 11 mot 1 stemme.');
    expect(say({ outcome: 'carried', text: 'mehrheitlich beschlossen' }, aResult('undetermined', {}), 'de')).toBe(
      'mehrheitlich beschlossen.',
    );
  });

  it('sets our own reckoning beside an announcement it contradicts', () => {
    expect(say({ outcome: 'lost' }, aResult('carried', { for: 7, against: 5 }))).toBe(
      'Kunngjort som falt. Etter stemmelisten: Vedtatt med 7 mot 5 stemmer.',
    );
    expect(say({ outcome: 'lost', counts: { for: 5, against: 7 } }, aResult('carried', { for: 7, against: 5 }))).toBe(
      'Falt med 5 mot 7 stemmer. Etter stemmelisten: Vedtatt med 7 mot 5 stemmer.',
    );
  });

  it('says no more than the source where nothing was counted', () => {
    expect(say({ outcome: 'carried', unanimous: true }, aResult('undetermined', {}))).toBe('Enstemmig vedtatt.');
    expect(say({ outcome: 'lost' }, aResult('undetermined', {}), 'nn')).toBe('Kunngjort som falle.');
  });
});

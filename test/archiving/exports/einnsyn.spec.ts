import { describe, expect, it } from '@jest/globals';
import { einnsyn } from '../../../src/archiving/exports/einnsyn/format.js';
import { einnsynMeeting, type EinnsynMoetemappe } from '../../../src/archiving/exports/einnsyn/meeting.js';
import { planted, testMeetings } from '../meetings.js';
import { einnsynValidator } from '../support/einnsyn.js';
import { sourceOf } from '../support/source.js';

const meetings = testMeetings();
const odd = meetings.at(-1)!;
const validator = einnsynValidator();
/** As it is sent. */
const faultsIn = (meeting: unknown) => validator(JSON.parse(JSON.stringify(meeting)));
const lostOf = (meeting: (typeof meetings)[number]) =>
  Object.fromEntries(einnsyn.losses(sourceOf(meeting)).lost.map(({ what, count }) => [what, count]));

describe('eInnsyn', () => {
  it.each(meetings.map((meeting) => [meeting.name, meeting] as const))('takes %s', (_, meeting) => {
    const sent = einnsynMeeting(sourceOf(meeting));
    expect(faultsIn(sent)).toEqual([]);
    expect(sent.moetesak).toHaveLength(meeting.minutes.items.length);
    const decided = meeting.minutes.items.filter(({ decision }) => decision?.text);
    expect(sent.moetesak.filter(({ vedtak }) => vedtak)).toHaveLength(decided.length);
  });

  it('is told who voted how, and what it could not be told', () => {
    const september = meetings[1]!;
    const votes = einnsynMeeting(sourceOf(september)).moetesak.flatMap(({ vedtak }) => vedtak?.votering ?? []);
    expect(new Set(votes.map(({ stemme }) => stemme))).toEqual(new Set(['Ja', 'Nei']));
    expect(votes[0]!.moetedeltaker).toEqual({
      moetedeltakerNavn: expect.any(String),
      moetedeltakerFunksjon: expect.any(String),
    });
    expect(lostOf(september)).toMatchObject({ 'casting-votes': 1, parties: votes.length });
  });

  it('is told the beginning of what is too long, and where the whole stands', () => {
    const item = einnsynMeeting(sourceOf(odd)).moetesak[7]!;
    expect(item.innstilling!.tekstInnhold).toMatch(
      /^Med avsnitt\.[^]*… https:\/\/tribune\.saerby\.example\/[^ ]+\/sak\/8$/,
    );
    expect(item.offentligTittel.length).toBeLessThanOrEqual(500);
    expect(lostOf(odd)['long-texts']).toBe(2);
  });

  it('is told no identity number, though somebody said one', () => {
    const source = sourceOf(odd);
    const [first, ...others] = source.minutes.items;
    // Nobody is born on the 41st of an 81st month: the control figures are right, and the number is nobody's.
    const said = {
      ...source.minutes,
      items: [{ ...first!, title: `Søknad fra 418190 ${control('418190123')}` }, ...others],
    };
    const sent = einnsynMeeting({ ...source, minutes: said });
    expect(sent.moetesak[0]!.offentligTittel).toBe('Søknad fra ***********');
    expect(faultsIn(sent)).toEqual([]);
    const { lost } = einnsyn.losses({ ...source, minutes: said });
    expect(lost).toContainEqual(expect.objectContaining({ what: 'identity-numbers', count: 1 }));
  });

  it('is told nothing of what was said behind closed doors', () => {
    const sent = JSON.stringify(einnsynMeeting(sourceOf(odd)));
    for (const words of Object.values(planted)) expect(sent).not.toContain(words);
  });

  it.each<[string, (sent: EinnsynMoetemappe) => void]>([
    ['no number', (sent) => Reflect.deleteProperty(sent, 'moetenummer')],
    ['a vote that is none of the three', (sent) => Object.assign(vote(sent), { stemme: 'Avstår' })],
    ['a field of nobody’s', (sent) => Object.assign(sent.moetesak[0]!, { moetesaktype: 'politisk' })],
    ['a day that is none', (sent) => Object.assign(sent, { moetedato: 'i går' })],
    [
      'a text too long',
      (sent) => Object.assign(sent.moetesak[0]!.vedtak!.vedtakstekst, { tekstInnhold: 'x'.repeat(501) }),
    ],
    ['a blank title', (sent) => Object.assign(sent, { offentligTittel: ' ' })],
    ['an identity number', (sent) => Object.assign(sent, { offentligTittel: `418190${control('418190123')}` })],
  ])('would be refused with %s', (_, spoil) => {
    const sent = einnsynMeeting(sourceOf(odd));
    spoil(sent);
    expect(faultsIn(sent).length).toBeGreaterThan(0);
  });
});

const vote = (sent: EinnsynMoetemappe) => sent.moetesak.flatMap(({ vedtak }) => vedtak?.votering ?? [])[0]!;

/** The last five figures of a number that begins so: the three given and the two control figures. */
function control(nine: string): string {
  const weigh = (figures: string, weights: number[]) => {
    const rest = weights.reduce((sum, weight, index) => sum + weight * Number(figures[index]), 0) % 11;
    return rest === 0 ? 0 : 11 - rest;
  };
  const one = weigh(nine, [3, 7, 6, 1, 8, 9, 4, 5, 2]);
  const two = weigh(`${nine}${one}`, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
  return `${nine.slice(6)}${one}${two}`;
}

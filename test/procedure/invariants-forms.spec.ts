import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { council } from '../support/council.js';
import { answered, answersTo, inWriting, settled } from '../support/in-writing.js';
import { invariant } from '../support/rules.js';
import { given } from '../support/scenario.js';

invariant('I-32', () => {
  const five = council(5);
  const answer = fc.record({ agrees: fc.boolean(), inWriting: fc.boolean() });
  /** Most say yes twice, some something else, some nothing. */
  const voices = fc.array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constant({ agrees: true, inWriting: true }) },
      { weight: 1, arbitrary: answer },
      { weight: 1, arbitrary: fc.constant(null) },
    ),
    { minLength: 5, maxLength: 5 },
  );

  it('adopts when all five say yes twice, and never otherwise', () => {
    const seen = { adopted: 0, not: 0 };
    fc.assert(
      fc.property(voices, (said) => {
        const steps = said.flatMap((one, seat) => (one ? [answered('i1', `m${seat + 1}`, one)] : []));
        const { meeting } = given(inWriting(five), answersTo('i1'), steps).when(settled('i1'));
        const everybody = said.every((one) => one?.agrees && one.inWriting);
        seen[everybody ? 'adopted' : 'not'] += 1;
        expect(meeting.forms.written['i1']?.settled?.adopted).toBe(everybody);
        expect(meeting.items['i1']?.decision === null).toBe(!everybody);
      }),
      { seed: 20261125, numRuns: 200 },
    );
    expect(Math.min(seen.adopted, seen.not)).toBeGreaterThan(10);
  });
});

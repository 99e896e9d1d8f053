import { afterEach, describe, expect, it } from '@jest/globals';
import { Typesetter } from '../../../src/archiving/typeset/typesetter.js';
import { withinAMoment } from '../../../src/archiving/waiting-page.js';
import { ProblemException } from '../../../src/platform/problems.js';
import type { Paper } from '../../../src/views/paper/paper.js';
import { readPdf } from '../../support/pdf-text.js';

/** The press that was built before the tests, in its thread. */

const patience = 60_000;
const paper = (title: string): Paper => ({
  language: 'nb',
  title,
  subtitle: null,
  organisation: 'Fjordvik kommune',
  body: 'Kommunestyret',
  standing: 'Utkast',
  madeFrom: null,
  footer: 'Versjon 1',
  asOf: '2026-11-23T19:42:07.000Z',
  id: 'x',
  labels: { page: 'Side', ofPages: 'av', struck: 'strøket', added: 'lagt til' },
  blocks: [{ kind: 'paragraph', style: 'plain', runs: [{ text: title }] }],
});
/** No paper at all: the template does not find what it asks for. */
const broken = { ...paper('x'), blocks: [{ kind: 'heading' }] } as unknown as Paper;

describe('The press in its thread', () => {
  let typesetter = new Typesetter();
  afterEach(async () => {
    await typesetter.onModuleDestroy();
    typesetter = new Typesetter();
  });

  it(
    'sets one paper after the other, in the order they came',
    async () => {
      const done: string[] = [];
      const titles = ['Første', 'Andre', 'Tredje'];
      const set = titles.map(async (title) => {
        const pdf = await typesetter.pdf(paper(title));
        done.push(title);
        return (await readPdf(pdf)).title;
      });
      expect(typesetter.asked).toBe(3);
      expect(await Promise.all(set)).toEqual(titles);
      expect([done, typesetter.asked]).toEqual([titles, 0]);
    },
    patience,
  );

  it(
    'says what could not be set, and sets the next all the same',
    async () => {
      const [bad, good] = await Promise.allSettled([typesetter.pdf(broken), typesetter.pdf(paper('God'))]);
      expect([bad.status, good.status]).toEqual(['rejected', 'fulfilled']);
    },
    patience,
  );

  it('turns papers away when too many wait, and gives up those that wait when the house closes', async () => {
    const asked = Array.from({ length: 31 }, (_, index) =>
      typesetter.pdf(paper(`${index}`)).catch((error: unknown) => error),
    );
    expect(() => typesetter.pdf(paper('én for mye'))).toThrow(ProblemException);
    await typesetter.onModuleDestroy();
    expect(await Promise.all(asked)).toEqual(asked.map(() => expect.any(Error)));
  });
});

describe('What takes longer than a moment', () => {
  it('is not waited for, and what comes of it later disturbs nobody', async () => {
    let fail: (error: Error) => void = () => undefined;
    const made = new Promise<string>((_, failed) => {
      fail = failed;
    });
    expect(await withinAMoment(made, 1)).toBeNull();
    fail(new Error('too late'));
    await expect(made).rejects.toThrow('too late');
  });

  it('is answered with where it does not', async () => {
    expect(await withinAMoment(Promise.resolve('ferdig'))).toBe('ferdig');
  });
});

import { describe, expect, it } from '@jest/globals';
import { readMemberList, type Known } from '../../src/registry/member-list/reading.js';
import { membersExample } from '../../src/registry/examples.js';
import type { RosterPerson } from '../../src/procedure/events.js';

const nobody: Known = { members: [], elsewhere: [], seats: 5 };
const fjordvik: Known = { members: membersExample.members, elsewhere: [], seats: 5 };
const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
const read = (text: string, known = nobody, whole = true) => readMemberList(utf8(text), known, whole);
const told = ({ preview }: ReturnType<typeof read>) =>
  preview.problems.map(({ row, column, rule }) => `${row} ${column} ${rule}`);

describe('Reading a members list', () => {
  it.each([
    ['UTF-8', utf8],
    ['UTF-8 with a mark', (text: string) => utf8(`\ufeff${text}`)],
    ['Latin 1', latin1],
    ['UTF-16', utf16],
    ['commas', (text: string) => utf8(text.replaceAll(';', ','))],
    ['tabs', (text: string) => utf8(text.replaceAll(';', '\t'))],
    ['the line Excel puts first', (text: string) => utf8(`sep=;\r\n${text}`)],
  ])('understands %s', (_what, written) => {
    const { preview, members } = readMemberList(
      written('Navn;Parti;Verv\r\nØyvind Bråten;Høyre;Ordfører\r\n\r\nÅse  Li;;medlem\r\n'),
      nobody,
      true,
    );
    expect(preview.problems).toEqual([]);
    expect(members).toEqual([
      { person: null, name: 'Øyvind Bråten', party: 'Høyre', group: 'Høyre', role: 'chair', seat: 's1' },
      { person: null, name: 'Åse Li', role: 'member', seat: 's2' },
    ]);
  });

  it('tells new, changed and same apart, and who would leave', () => {
    const { preview } = read(
      'Namn;Parti;Rolle\nSolveig Tangen;Bygdelista;ordførar\nJonas Myrvang;Uavhengig;medlem\nNina Berg;Bygdelista;medlem\n',
      fjordvik,
    );
    expect(preview.rows.map(({ row, state }) => [row, state])).toEqual([
      [2, 'same'],
      [3, 'changed'],
      [4, 'new'],
    ]);
    expect(preview.rows[1]!.changes).toEqual([{ field: 'party', before: 'Fjordpartiet', after: 'Uavhengig' }]);
    expect(preview.leaving.map(({ person }) => person)).toEqual(['medlem-3', 'medlem-4', 'medlem-5', 'vara-1']);
  });

  it('keeps those who are not in the file where it is not the whole list', () => {
    const { preview, members } = read('Navn;Rolle\nNina Berg;vara\n', fjordvik, false);
    expect(preview.leaving).toEqual([]);
    expect(members.slice(0, -1)).toEqual(membersExample.members);
    expect(members.at(-1)).toEqual({ person: null, name: 'Nina Berg', role: 'substitute', order: 1 });
  });

  it('takes substitutes in the order of the file, each list by itself, unless it numbers them', () => {
    const { members } = read('Navn;Parti;Rolle\nA;V;vara\nB;H;vara\nC;V;vara\nD;H;4. varamedlem\nE;H;vara\n');
    expect(members.map(({ name, order }) => [name, order])).toEqual([
      ['A', 1],
      ['B', 1],
      ['C', 2],
      ['D', 4],
      ['E', 5],
    ]);
  });

  it('leaves a seat with the list that won it when its member changes party', () => {
    const { members } = read('Navn;Parti\nAud Brekkå;Fjordpartiet\nJonas Myrvang;Uavhengig\n', fjordvik, false);
    const jonas = members.find(({ person }) => person === 'medlem-2');
    expect([jonas?.party, jonas?.group]).toEqual(['Uavhengig', 'Fjordpartiet']);
  });

  it('takes somebody from another body of the municipality for the same person, and says so', () => {
    const elsewhere = [{ person: 'p-1', name: 'Nina Berg', body: 'Formannskapet' }];
    const { preview, members } = read('Navn\nnina berg\n', { ...nobody, elsewhere });
    expect(members[0]!.person).toBe('p-1');
    expect(preview.rows[0]!.alsoIn).toEqual(['Formannskapet']);
  });

  it('reads no private column, and says which it left', () => {
    const reading = read('Navn;Kjønn;E-post;Hobby\nNina Berg;K;nina@example.no;ski\n');
    expect(reading.preview.left).toEqual([
      { column: 'Kjønn', why: 'private' },
      { column: 'E-post', why: 'private' },
      { column: 'Hobby', why: 'unknown' },
    ]);
    expect(JSON.stringify(reading)).not.toMatch(/nina@|ski/);
  });

  it.each([
    ['nothing', '', ['1 null empty']],
    ['headings only', 'Navn;Parti\n', ['1 null empty']],
    ['no name', 'Parti;Rolle\nV;vara\n', ['1 null no-name-column']],
    ['a heading twice', 'Navn;Parti;Parti\nA;V;H\n', ['1 Parti column-twice']],
    ['a row without a name', 'Navn;Parti\nA;V\n;H\n', ['3 Navn name-missing']],
    ['a role nobody knows', 'Navn;Rolle\nA;konge\n', ['2 Rolle unknown-role']],
    ['a number that is none', 'Navn;Nr\nA;første\n', ['2 Nr not-a-number']],
    ['a person twice', 'Navn\nA\na\n', ['3 Navn person-twice']],
    ['a seat twice', 'Navn;Plass\nA;s1\nB;s1\n', ['3 Plass seat-twice']],
    ['a name too long', `Navn\n${'a'.repeat(201)}\n`, ['2 Navn too-long']],
    ['an id that is the name of every object’s own', 'Id;Navn\nconstructor;A\n', ['2 Id not-an-id']],
    ['a hidden turn of the writing', 'Navn\nA\u202eB\n', ['2 Navn unwritable']],
    ['a quote that never ends', 'Navn\n"A\n', ['2 null unreadable']],
    [
      'too many rows',
      `Navn\n${Array.from({ length: 401 }, (_, i) => `A${i}`).join('\n')}\n`,
      ['402 null too-many-rows'],
    ],
  ])('names row and column for %s', (_what, text, problems) => {
    expect(told(read(text))).toEqual(problems);
  });

  it('asks for an id where two are called the same', () => {
    const twins = ['a', 'b'].map((person): RosterPerson => ({ person, name: 'Kari Vik', role: 'member' }));
    expect(told(read('Navn\nKari Vik\n', { ...nobody, members: twins }))).toEqual(['2 Navn several-of-the-name']);
    expect(told(read('Navn;Id\nKari Vik;b\n', { ...nobody, members: twins }))).toEqual([]);
  });
});

/** A small generator with a seed that is printed, so that a failure can be had again. */
function dice(seed: number) {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return { next, below: (most: number) => Math.floor(next() * most) };
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
type Writer = (members: readonly RosterPerson[], sign: string) => string;
const written: Writer = (members, sign) =>
  [
    ['Id', 'Navn', 'Parti', 'Gruppe', 'Rolle', 'Plass', 'Nr'].join(sign),
    ...members.map(({ person, name, party, group, role, seat, order }) =>
      [person, name, party ?? '', group ?? '', role, seat ?? '', order?.toString() ?? ''].map(quoted).join(sign),
    ),
  ].join('\r\n');

function anyMembers(seed: number): RosterPerson[] {
  const { below } = dice(seed);
  const signs = Array.from('abæøåÉß;,"\' -文Ω');
  const word = () =>
    `x${Array.from({ length: below(12) }, () => signs[below(signs.length)]!).join('')}x`.replace(/ +/g, ' ');
  return Array.from({ length: 1 + below(30) }, (_, place): RosterPerson => {
    const substitute = below(3) === 0;
    return {
      person: `p${place}`,
      name: word(),
      ...(below(4) > 0 && { party: word() }),
      ...(below(4) > 0 && { group: word() }),
      role: substitute ? 'substitute' : 'member',
      ...(substitute ? { order: below(9_999) } : { seat: `s${place}` }),
    };
  });
}

/** The members that come back otherwise than they were written. */
const lost = (seed: number, write: Writer): RosterPerson[] => {
  const members = anyMembers(seed);
  const sign = [';', ',', '\t'][seed % 3]!;
  const back = readMemberList(utf8(write(members, sign)), nobody, true);
  return members.filter(
    (member, place) => JSON.stringify(sorted(member)) !== JSON.stringify(sorted(back.members[place])),
  );
};
const sorted = (value: object | undefined) => Object.entries(value ?? {}).sort(([a], [b]) => a.localeCompare(b));

describe('Any members list', () => {
  const first = Number(process.env.TRIBUNE_SEED ?? Date.now() % 1_000_000);
  const runs = Number(process.env.TRIBUNE_RUNS ?? 300);
  console.info(`members lists from seed ${first}`);

  it('comes back as it was written', () => {
    for (let seed = first; seed < first + runs; seed++) expect([seed, lost(seed, written)]).toEqual([seed, []]);
  });

  it('would be noticed if a cell’s quotes were forgotten', () => {
    const careless: Writer = (members, sign) => written(members, sign).replaceAll('"', '');
    const caught = Array.from({ length: 50 }, (_, place) => lost(place, careless)).filter((one) => one.length > 0);
    expect(caught.length).toBeGreaterThan(10);
  });

  it('is never an exception, whatever the bytes', () => {
    const { below } = dice(first);
    const pieces = [
      'Navn',
      ';',
      ',',
      '"',
      '\n',
      '\r',
      '\t',
      '\u0000',
      'Rolle',
      'vara',
      'é',
      'sep=',
      '\ufeff',
      'Id',
      '__proto__',
    ];
    for (let run = 0; run < runs; run++) {
      const text = Array.from({ length: below(40) }, () => pieces[below(pieces.length)]!).join('');
      const bytes = run % 2 === 0 ? utf8(text) : Uint8Array.from({ length: below(200) }, () => below(256));
      const { preview, members } = readMemberList(bytes, fjordvik, run % 3 === 0);
      // Either something is told to be wrong, or every row became somebody with a name.
      expect(preview.problems.length > 0 || members.every(({ name }) => name.length > 0)).toBe(true);
      for (const { row } of preview.problems) expect(row).toBeGreaterThan(0);
    }
  });
});

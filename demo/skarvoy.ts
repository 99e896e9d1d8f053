import type { RosterPerson } from '../src/procedure/events.js';
import type { PersonId } from '../src/procedure/vocabulary.js';

/**
 * Skarvøy is invented, and so is everybody in it. The parties are the ones that sit in Norwegian councils, so that
 * the demo looks like home; nothing these people say or vote is anybody's.
 */

export const organisation = { slug: 'skarvoy', name: 'Skarvøy kommune' } as const;

type Group = 'Ap' | 'H' | 'Sp' | 'FrP' | 'SV' | 'V' | 'KrF' | 'MDG' | 'R';

const members: Record<Group, string[]> = {
  Ap: [
    'Solveig Hamnøy',
    'Arne Lidvoll',
    'Fatima Nour Osman',
    'Torstein Bakkejord',
    'Marit Sæterøy',
    'Jonas Ekremås',
    'Wenche Ådneland',
  ],
  H: ['Henrik Falkenås', 'Cecilie Brandvoll', 'Øystein Rabbeås', 'Priya Ramanathan', 'Kåre Tønnervik'],
  Sp: ['Ingeborg Haugsbakk', 'Olav Stavnesli', 'Gunnhild Myrvangen', 'Per Ivar Åsbøen'],
  FrP: ['Roger Skjelvikås', 'Anita Løkkemoen', 'Dariusz Wojtkowiak'],
  SV: ['Biret Ánne Juoksa', 'Sindre Hellelandsvik'],
  V: ['Thea Lindkvist-Moen'],
  KrF: ['Daniel Østremsvik'],
  MDG: ['Quyen Nhu Pham'],
  R: ['Kjersti Oddny Varpehaug'],
};

const substitutes: Record<Group, string[]> = {
  Ap: ['Lena Kveinå', 'Mahmoud Al-Sayegh', 'Bjørg Nesvågen'],
  H: ['Vibeke Torgnesås', 'Stian Ulvedal'],
  Sp: ['Håkon Brekkhusli', 'Ragnhild Eikremsvik'],
  FrP: ['Terje Mørkvedlien', 'Sunniva Gjelsvågen'],
  SV: ['Amalie Fossheimås', 'Ilir Krasniqi-Dahle'],
  V: ['Eskil Bjørnebolien'],
  KrF: ['Ruth Solfrid Nyhamnsvik'],
  MDG: ['Emil Hjortelandsås'],
  R: ['Zara Holmedalen'],
};

const executive: Partial<Record<Group, string[]>> = {
  Ap: ['Solveig Hamnøy', 'Arne Lidvoll', 'Fatima Nour Osman'],
  Sp: ['Ingeborg Haugsbakk', 'Gunnhild Myrvangen'],
  H: ['Henrik Falkenås', 'Priya Ramanathan'],
  FrP: ['Roger Skjelvikås'],
  SV: ['Biret Ánne Juoksa'],
};

const executiveSubstitutes: Partial<Record<Group, string[]>> = {
  Ap: ['Torstein Bakkejord', 'Marit Sæterøy'],
  Sp: ['Olav Stavnesli'],
  H: ['Cecilie Brandvoll'],
  FrP: ['Anita Løkkemoen'],
  SV: ['Sindre Hellelandsvik'],
};

const plain: Record<string, string> = { æ: 'ae', ø: 'o', å: 'a', á: 'a' };

/** `Solveig Hamnøy` → `solveig-hamnoy`: ids carry a name here because nobody in the demo has to be hidden. */
export const idOf = (name: string): PersonId =>
  name
    .toLowerCase()
    .replace(/[æøåá]/g, (letter) => plain[letter]!)
    .replace(/[^a-z]+/g, '-');

function roleOf(name: string): RosterPerson['role'] {
  if (name === 'Solveig Hamnøy') return 'chair';
  return name === 'Ingeborg Haugsbakk' ? 'deputy-chair' : 'member';
}

function people(seats: Partial<Record<Group, string[]>>, deputies: Partial<Record<Group, string[]>>): RosterPerson[] {
  const seated = Object.entries(seats).flatMap(([party, names]) =>
    names.map((name, place): RosterPerson => {
      const seat = `${party.toLowerCase()}-${place + 1}`;
      return { person: idOf(name), name, party, group: party, seat, role: roleOf(name) };
    }),
  );
  const waiting = Object.entries(deputies).flatMap(([party, names]) =>
    names.map((name, place): RosterPerson => {
      return { person: idOf(name), name, party, group: party, role: 'substitute', order: place + 1 };
    }),
  );
  const director: RosterPerson = { person: idOf('Eirik Vassdalen'), name: 'Eirik Vassdalen', role: 'administration' };
  return [...seated, ...waiting, director];
}

export const council = people(members, substitutes);
export const executiveBoard = people(executive, executiveSubstitutes);
export const director = idOf('Eirik Vassdalen');
export const mayor = idOf('Solveig Hamnøy');

export type BodyKey = 'council' | 'executive';

/** The two bodies of the demo, as the registry is told of them. */
export const bodies: Record<BodyKey, { slug: string; name: string; seats: number; people: RosterPerson[] }> = {
  council: { slug: 'kommunestyret', name: 'Kommunestyret', seats: 25, people: council },
  executive: { slug: 'formannskapet', name: 'Formannskapet', seats: 9, people: executiveBoard },
};

import type { MinutesElection, MinutesLot, MinutesSharing } from '../../../procedure/elections/minutes-document.js';
import { everybody, who } from '../../../views/minutes-telling.js';
import { el, running, type Element } from '../xml.js';
import { named, p, section, type Writing } from './akn.js';
import type { Places } from './references.js';

/** Elections within the body: lists, the table of quotients, who was elected. */

export const lotLines = (writing: Writing, lots: MinutesLot[]): Element[] =>
  lots.map(({ between, drawn, how, witnesses }) => {
    const say = writing.words.elections;
    return p(`${say.lot(between.join(', '), drawn)} ${say.how(how, everybody(witnesses, writing))}`);
  });

export function electionWritten(writing: Writing, election: MinutesElection, places: Places): Element[] {
  const say = writing.words.elections;
  const here = places.below('dbsect');
  const { elected, sharing, lists, demandedBy } = election;
  return section(here.eId, 'election', election.title || say.heading, [
    p(
      `${say.way[election.way](election.seats)}. `,
      demandedBy.length > 0 && say.demandedBy(everybody(demandedBy, writing)),
    ),
    ...lists.map(({ name, groups, signedBy, candidates }) =>
      p(
        `${say.list}: ${name}. `,
        groups.length > 0 && `${say.from(groups.join(', '))} `,
        signedBy.length > 0 && `${say.signedBy(everybody(signedBy, writing))} `,
        candidates.flatMap(({ candidate, substitute }, index) => [
          index > 0 && ', ',
          named(writing, candidate),
          substitute && ` (${say.substitute})`,
        ]),
      ),
    ),
    ...(sharing === null ? [] : sharingWritten(writing, sharing, here)),
    ...(elected === null ? [p(say.notYet)] : []),
    ...(elected?.elected ?? []).map(({ person, list }) =>
      p(`${say.elected(1)}: `, named(writing, person), list !== null && `, ${say.fromList(list)}`),
    ),
    ...(elected?.substitutes ?? []).map(({ person, list }) => p(`${say.substitutes(list)}: `, named(writing, person))),
    ...(elected?.adjustments ?? []).map(({ up, past, list }) =>
      p(say.movedUp(who(up, writing), who(past, writing), list)),
    ),
    ...(elected && elected.short.length > 0 ? [p(say.short(elected.short.join(', ')))] : []),
  ]);
}

/** Every quotient that was compared, as a table; whoever wants to can do it again. */
function sharingWritten(writing: Writing, sharing: MinutesSharing, places: Places): Element[] {
  const say = writing.words.elections;
  const divisors = sharing.rows[0]?.quotients.map(({ divisor }) => divisor) ?? [];
  const cell = (name: 'th' | 'td', text: string | number) => el(name, {}, p(String(text)));
  return [
    el(
      'table',
      { eId: places.next('table') },
      running('caption', {}, say.sharingCaption[sharing.divisors]),
      el(
        'tr',
        {},
        [say.list, say.votes, ...divisors.map((divisor) => say.dividedBy(String(divisor))), say.seats].map((head) =>
          cell('th', head),
        ),
      ),
      sharing.rows.map(({ name, votes, quotients, seats }) =>
        el(
          'tr',
          {},
          cell('th', name),
          cell('td', votes),
          quotients.map(({ decimal, seat }) =>
            cell('td', seat === undefined ? decimal : `${decimal} (${say.seat(seat)})`),
          ),
          cell('td', seats),
        ),
      ),
    ),
    ...sharing.ties.map(({ decimal, between, by, won }) => p(say.tie[by](decimal, between.join(', '), won.join(', ')))),
  ];
}

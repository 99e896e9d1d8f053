import type { ItemId } from '../../../procedure/vocabulary.js';
import { titleIn, when } from '../../../views/minutes-telling.js';
import { date, dayOf } from '../../../views/when.js';
import type { ExportSource } from '../source.js';
import { el, running } from '../xml.js';
import { aknDocument, p, words, writingOf } from './akn.js';
import { workAddress } from './akn.js';
import { Places } from './references.js';
import { voteWritten } from './votes.js';

/** One decision as Akoma Ntoso `statement`; null where the matter has none that everybody may read. */
export function aknDecision(source: ExportSource, id: ItemId): string | null {
  const item = source.minutes.items.find((one) => one.item === id);
  if (!item?.decision) return null;
  const writing = writingOf(source);
  const { words: say, timezone } = writing;
  const { decision } = item;
  const on = dayOf(decision.at, timezone);
  const top = new Places();
  const counts = new Places();
  const title = titleIn(writing, item) || say.agenda.withoutNumber;
  const votes = item.votes
    .filter(({ vote }) => decision.votes.includes(vote))
    .map((vote) => voteWritten(writing, item, vote, top, { eId: counts.next('vote'), about: 'text' }));
  const counted = votes.flatMap((vote) => (vote.counted ? [vote.counted] : []));
  const minutesAddress = workAddress(source, {
    type: 'debate',
    subtype: 'minutes',
    number: source.minutes.header.number ?? source.meeting.facts?.slug ?? '1',
    title: '',
    date: { on: dayOf(writing.day ?? decision.at, timezone), name: 'sitting' },
  });
  return aknDocument(
    writing,
    { type: 'statement', subtype: 'decision', number: item.number || item.item, title, date: { on, name: 'decision' } },
    {
      preface: el(
        'preface',
        {},
        p(running('docProponent', {}, source.minutes.header.organisation)),
        item.number !== '' && p(running('docNumber', {}, item.number)),
        p(running('docTitle', {}, title)),
        p(
          `${source.minutes.header.body}, `,
          running(
            'docDate',
            { date: on },
            `${date(decision.at, timezone, say)} ${say.time.at(when(decision.at, writing))}`,
          ),
        ),
        p(
          running(
            'ref',
            { href: minutesAddress },
            writing.papers.minutes.title(source.minutes.header.body, date(writing.day ?? decision.at, timezone, say)),
          ),
        ),
      ),
      parts: [
        el(
          'mainBody',
          {},
          el(
            'container',
            { eId: 'text', name: 'decision' },
            words(writing, { what: 'decision', item: item.item }, decision.text),
          ),
          votes.map(({ text }) => asContainer(text)),
        ),
      ],
      meta:
        counted.length === 0 ? [] : [el('analysis', { source: writing.publisher }, el('parliamentary', {}, counted))],
    },
  );
}

/** A statement has no sections of a debate; the same parts stand in containers. */
function asContainer(element: ReturnType<typeof el>): ReturnType<typeof el> {
  if (element.name === 'heading') return { ...element, name: 'p' };
  if (element.name === 'summary') return running('p', {}, { ...element, name: 'span' });
  if (element.name !== 'debateSection') return element;
  const children = element.children.map((child) => (typeof child === 'string' ? child : asContainer(child)));
  return { ...element, name: 'container', children };
}

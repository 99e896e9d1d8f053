import { itemRef, titleIn } from '../../../views/minutes-telling.js';
import { date, dateAt, dayOf } from '../../../views/when.js';
import type { ExportSource } from '../source.js';
import { el, running } from '../xml.js';
import { aknDocument, p, words, writingOf } from './akn.js';
import { Places } from './references.js';

/** The agenda as Akoma Ntoso `doc`: what was to be handled, in order, with the papers of each matter. */
export function aknAgenda(source: ExportSource): string {
  const writing = writingOf(source);
  const { minutes, words: say, timezone, papers } = writing;
  const { header } = minutes;
  const day = header.plannedStart ?? header.opened;
  const title = `${say.agenda.heading} – ${header.body}${day ? ` ${date(day, timezone, say)}` : ''}`;
  const top = new Places();
  const items = minutes.items.map((item) => {
    const here = top.below('tblock');
    const documents = item.documents.filter(({ access }) => access === 'public');
    return el(
      'tblock',
      { eId: here.eId },
      item.number !== '' && running('num', {}, item.number),
      running('heading', {}, titleIn(writing, item) || say.agenda.withoutNumber),
      p(say.itemKind[item.kind], item.caseRef !== null && `. ${say.item.caseRef}: ${item.caseRef}`),
      item.late && p(say.agenda.late),
      item.expectedClosed && p(say.agenda.expectedClosed),
      item.state === 'withdrawn' || item.state === 'barred' ? p(say.itemState[item.state]) : null,
      item.recommendation !== null && [
        p(`${say.agenda.recommendation}:`),
        words(writing, { what: 'recommendation', item: item.item }, item.recommendation),
      ],
      documents.map(({ url, title: named }) => p(running('ref', { href: url }, named || say.mending.gone))),
    );
  });
  const changes = minutes.formalities.agendaChanges.filter(({ change }, index) => index > 0 || change !== 'published');
  return aknDocument(
    writing,
    {
      type: 'doc',
      subtype: 'agenda',
      number: header.number ?? source.meeting.facts?.slug ?? '1',
      title,
      date: { on: dayOf(day ?? '', timezone) || '1970-01-01', name: 'sitting' },
    },
    {
      preface: el(
        'preface',
        {},
        p(running('docProponent', {}, header.organisation)),
        p(running('docTitle', {}, title)),
        header.number !== null && p(`${say.meeting.number}: `, running('docNumber', {}, header.number)),
        day !== null && p(`${say.meeting.when}: ${dateAt(day, timezone, say)}`),
        header.place !== null && p(`${say.meeting.where}: ${header.place}`),
      ),
      parts: [
        el(
          'mainBody',
          {},
          items.length > 0 ? items : p(say.agenda.empty),
          changes.map(({ change, at, items: changed, reason }) =>
            p(
              `${say.change[change]} ${dateAt(at, timezone, say)}: ${changed.map((item) => itemRef(item, writing)).join(', ')}`,
              reason !== null && ` (${reason})`,
            ),
          ),
          minutes.formalities.summons &&
            p(
              papers.minutes.summoned(
                dateAt(minutes.formalities.summons.at, timezone, say),
                minutes.formalities.summons.noticeDays,
              ),
            ),
        ),
      ],
    },
  );
}

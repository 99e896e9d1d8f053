import { nameSpaceId, type ExportSource } from '../source.js';
import { declaration, el, xmlOf, type Element } from '../xml.js';
import { recordId, statusBefore, statusOf } from './structure.js';

const namespace = 'http://www.arkivverket.no/standarder/noark5/endringslogg';

/**
 * `endringslogg.xml`: which values of the folder and its records were others before (annex 3 of the standard says of
 * which fields it must be told). Both values must be there, so that a title that was withheld is not among them.
 */
export function* changeLog(meetings: Iterable<ExportSource>): Generator<string> {
  yield `${declaration}<endringslogg xmlns="${namespace}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${namespace} endringslogg.xsd">\n`;
  for (const source of meetings)
    yield changesOf(source)
      .map((change) => `${xmlOf(change, 1)}\n`)
      .join('');
  yield '</endringslogg>\n';
}

function changesOf(source: ExportSource): Element[] {
  const { minutes } = source;
  const by = minutes.header.secretary || minutes.header.organisation;
  const change = (unit: string, field: string, at: string, before: string, after: string): Element[] =>
    before.trim() === '' || after.trim() === '' || before === after
      ? []
      : [
          el(
            'endring',
            {},
            el('referanseArkivenhet', {}, unit),
            el('referanseMetadata', {}, field),
            el('endretDato', {}, at),
            el('endretAv', {}, by),
            el('tidligereVerdi', {}, before),
            el('nyVerdi', {}, after),
          ),
        ];
  const closed = minutes.asOf.at ?? minutes.header.ended ?? '';
  const changes = [
    ...minutes.items.flatMap((item) =>
      change(
        recordId(source, '', item),
        'moeteregistreringsstatus',
        item.ended ?? closed,
        statusBefore,
        statusOf(item),
      ),
    ),
    ...minutes.corrections
      .filter(({ what }) => what === 'item-title')
      .flatMap(({ of, at, before, after }) => {
        const item = minutes.items.find((one) => one.item === of);
        return item ? change(recordId(source, '', item), 'tittel', at, before, after) : [];
      }),
  ];
  // The log may not be empty, and this much changed in every folder.
  return changes.length > 0
    ? changes
    : change(nameSpaceId(source, 'mappe'), 'avsluttetDato', closed, 'Ikke avsluttet', closed);
}

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Parser, type Quad } from 'n3';
import Validator from 'rdf-validate-shacl';
import { dcatJsonLd, dcatTurtle, type DescribedHouse } from '../../../src/archiving/exports/dcat.js';
import { openGallery, type Gallery } from '../../following/support/gallery.js';
import { evening, meeting } from '../../following/support/meeting-said.js';
import { schemaAt } from '../support/xsd.js';

const house: DescribedHouse = {
  origin: 'https://moter.example',
  organisations: [
    { slug: 'fjordvik', name: 'Fjordvik kommune' },
    { slug: 'saerby', name: 'Særby "kommune" \\ <øst>' },
  ],
};

/** One line for each statement, whatever it was read from. */
const lines = (quads: Quad[]): string[] =>
  quads
    .map(({ subject, predicate, object }) =>
      JSON.stringify([subject.value, predicate.value, object.value, 'language' in object ? object.language : null]),
    )
    .sort();
const read = (turtle: string): Quad[] => new Parser({ format: 'text/turtle' }).parse(turtle);

interface Node {
  '@id': string;
  '@type': string[];
  [predicate: string]: unknown;
}

function linesOfJsonLd(text: string): string[] {
  return (JSON.parse(text) as Node[])
    .flatMap(({ '@id': subject, '@type': types, ...said }) => [
      ...types.map((type) => [subject, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type', type, null]),
      ...Object.entries(said).flatMap(([predicate, objects]) =>
        (objects as Record<string, string>[]).map((object) =>
          '@id' in object
            ? [subject, predicate, object['@id'], null]
            : [subject, predicate, object['@value'], object['@language'] ?? ''],
        ),
      ),
    ])
    .map((line) => JSON.stringify(line))
    .sort();
}

const shapesFile = schemaAt('dcat-ap-no/DCAT-AP-NO-shacl_shapes_2.00.ttl');
const termsFile = schemaAt('dcat-ap-no/examples/handmade-vocab-terms.ttl');

/** What DCAT-AP-NO's own shapes (SHACL) object to. */
async function objections(turtle: string): Promise<string[]> {
  const shapes = read(readFileSync(shapesFile!, 'utf8'));
  const validator = new Validator(shapes as never);
  // The shapes look for the terms of the European vocabularies in the data itself.
  const data = [...read(turtle), ...read(readFileSync(termsFile!, 'utf8'))];
  const { results } = await validator.validate(validator.factory.dataset(data as never));
  return results
    .filter(({ severity }) => severity?.value.endsWith('#Violation'))
    .map(({ focusNode, path }) => `${focusNode?.value} ${path?.value}`);
}
const shapesThere = shapesFile !== null && termsFile !== null;

describe('The data of the house, described', () => {
  it('says the same in Turtle and in JSON-LD', () => {
    expect(linesOfJsonLd(dcatJsonLd(house))).toEqual(lines(read(dcatTurtle(house))));
    expect(dcatTurtle(house) === dcatTurtle(structuredClone(house))).toBe(true);
  });

  (shapesThere ? it : it.skip)('is as DCAT-AP-NO asks', async () => {
    expect(await objections(dcatTurtle(house))).toEqual([]);
  });

  (shapesThere ? it : it.skip)('would not be without a publisher, a title or a theme', async () => {
    for (const gone of ['publisher', 'title', 'theme']) {
      const spoilt = dcatTurtle(house)
        .split('\n')
        .filter((line) => !line.includes(`meetings> <`) || !line.includes(`${gone}>`))
        .join('\n');
      expect([gone, (await objections(spoilt)).length]).not.toEqual([gone, 0]);
    }
  });
});

describe('Asked for', () => {
  let gallery: Gallery;
  beforeAll(async () => {
    gallery = await openGallery();
    gallery.record.say(meeting, evening);
  });
  afterAll(() => gallery.close());

  it.each([
    ['/dcat', '*/*', 'text/turtle; charset=utf-8'],
    ['/dcat', 'application/ld+json', 'application/ld+json; charset=utf-8'],
    ['/dcat.ttl', '*/*', 'text/turtle; charset=utf-8'],
    ['/dcat.jsonld', '*/*', 'application/ld+json; charset=utf-8'],
  ])('%s for %s is %s', async (path, accept, type) => {
    const answer = await fetch(`${gallery.url}${path}`, { headers: { accept } });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type]);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(await answer.text()).toContain('http://www.w3.org/ns/dcat#Catalog');
  });
});

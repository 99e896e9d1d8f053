import { afterAll, describe, expect, it } from '@jest/globals';
import { oriA } from '../../../src/archiving/exports/ori-a.js';
import { planted, testMeetings, type TestMeeting } from '../meetings.js';
import { sourceOf } from '../support/source.js';
import { schemaAt, xsdValidator } from '../support/xsd.js';

const schema = schemaAt('ori-a/ORI-A.xsd');
const validator = schema === null ? null : xsdValidator(schema);
afterAll(() => validator?.dispose());

/** With a recording, for the format takes no meeting without one. */
function recorded(meeting: TestMeeting): TestMeeting {
  const recording = { url: 'https://tv.example/opptak.mp4', gaps: [], publishedAt: '2026-11-24T08:00:00.000Z', captionedAt: null, withdrawn: null }; // prettier-ignore
  return { ...meeting, open: { ...meeting.open, afterwards: { ...meeting.open.afterwards, recordings: [recording] } } };
}
const xmlOf = (meeting: TestMeeting): string => oriA.files(sourceOf(meeting))[0]!.write() as string;
const meetings = testMeetings().map(recorded);

/** References without anything by that name. */
function dangling(xml: string): string[] {
  const ids = new Set([...xml.matchAll(/<ID>([^<]*)<\/ID>/g)].map(([, id]) => id));
  return [...xml.matchAll(/<verwijzingID>([^<]*)<\/verwijzingID>/g)]
    .map(([, id]) => id!)
    .filter((id) => !id.startsWith('https://') && !ids.has(id));
}

describe('A meeting in ORI-A', () => {
  it.each(meetings.map((meeting) => [meeting.name, meeting] as const))(
    '%s points nowhere in vain, and is valid',
    (_, meeting) => {
      const xml = xmlOf(meeting);
      expect(dangling(xml)).toEqual([]);
      if (validator) expect(validator.faults(xml)).toEqual([]);
      const { items } = meeting.minutes;
      const count = (name: string) => xml.split(`<${name}>`).length - 1;
      expect([count('agendapunt'), count('stemming')]).toEqual([
        items.length,
        items.reduce((sum, { votes }) => sum + votes.length, 0),
      ]);
      const cast = items.flatMap(({ votes }) => votes.flatMap(({ ballots }) => ballots));
      expect(count('keuzeStemming')).toBe(
        cast.filter(({ choice }) => ['for', 'against', 'abstain', 'absent', 'excused'].includes(choice)).length,
      );
      for (const words of Object.values(planted)) expect([words, xml.includes(words)]).toEqual([words, false]);
    },
  );

  it('has no file where there is neither picture nor sound', () => {
    const [meeting] = testMeetings() as [TestMeeting];
    const open = { ...meeting.open, stream: { ...meeting.open.stream, url: null } };
    expect(oriA.files(sourceOf({ ...meeting, open }))).toEqual([]);
  });

  it('would notice a reference to nobody', () => {
    expect(dangling(xmlOf(meetings[1]!).replace('<ID>person:', '<ID>nobody:'))).not.toEqual([]);
  });

  (validator ? it : it.skip)('the schema refuses a choice it does not know, and an item without a meeting', () => {
    const xml = xmlOf(meetings[1]!);
    expect(validator!.faults(xml.replace('>Voor</keuzeStemming>', '>Blanco</keuzeStemming>'))).not.toEqual([]);
    expect(validator!.faults(xml.replace(/<wordtBehandeldTijdens>[\s\S]*?<\/wordtBehandeldTijdens>/u, ''))).not.toEqual(
      [],
    );
  });
});

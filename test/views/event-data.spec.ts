import { describe, expect, it } from '@jest/globals';
import type { Meeting } from '../../src/procedure/meeting.js';
import { eventData } from '../../src/views/event-data.js';
import { itemAt, type PageModel } from '../../src/views/pages.js';
import { chaptersOf } from '../../src/views/playback.js';
import { renderPage } from '../../src/views/render.js';
import { ended, planned, running } from './invented-meetings.js';
import { everyPage, meetingPage } from './invented-pages.js';
import { testMeetings } from '../archiving/meetings.js';

interface Event {
  '@type': string;
  name: string;
  startDate: string;
  eventStatus: string;
  eventAttendanceMode: string;
  location: { '@type': string; name?: string; url?: string }[];
  organizer: { '@type': string; name: string };
  recordedIn?: {
    contentUrl: string;
    hasPart: { name: string; startOffset: number; endOffset?: number; url: string }[];
  };
}

const assets = { styles: [], script: null, preloads: [], icon: null };
const blocks = (html: string): Event[] =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, json]) => JSON.parse(json!) as Event,
  );
const path = '/fjordvik/kommunestyret/2026-11-23';
const dataOf = (meeting: Meeting): Event => eventData(meeting, path) as Event;

describe('A meeting as search engines read it', () => {
  it('stands on the page of the meeting, once, and on no other', () => {
    for (const [name, page] of Object.entries(everyPage() as Record<string, PageModel>)) {
      const found = blocks(renderPage(page, assets));
      expect([name, found.length]).toEqual([name, page.kind === 'meeting' ? 1 : 0]);
    }
  });

  it('has what schema.org and search engines ask of an event', () => {
    for (const meeting of [planned(), running(), ended()].map(({ meeting }) => meeting)) {
      const event = dataOf(meeting);
      expect(event['@type']).toBe('Event');
      expect(event.name).toContain(meeting.facts!.body.name);
      expect(event.startDate).toMatch(/^\d{4}-\d\d-\d\dT/);
      expect(event.eventStatus).toBe('https://schema.org/EventScheduled');
      expect(event.eventAttendanceMode).toMatch(/^https:\/\/schema\.org\/(Mixed|Online|Offline)EventAttendanceMode$/);
      expect(event.location.length).toBeGreaterThan(0);
      expect(event.organizer).toMatchObject({
        '@type': 'GovernmentOrganization',
        name: meeting.facts!.organisation.name,
      });
    }
  });

  it('says that a meeting is cancelled, put off, or held from afar', () => {
    const { open } = testMeetings()[0]!;
    expect(dataOf({ ...open, status: 'cancelled' }).eventStatus).toBe('https://schema.org/EventCancelled');
    expect(dataOf({ ...open, status: 'postponed' }).eventStatus).toBe('https://schema.org/EventPostponed');
    const { place: _, publicAccess: __, mixed: ___, ...facts } = open.facts!;
    const afar = dataOf({ ...open, facts: { ...facts, form: 'remote' }, stream: { ...open.stream, url: null } });
    expect(afar.eventAttendanceMode).toBe('https://schema.org/OnlineEventAttendanceMode');
    expect(afar.location).toEqual([{ '@type': 'VirtualLocation', url: path }]);
  });

  it('cuts a recording into the matters that are on it, each with its page', () => {
    const { open } = testMeetings()[1]!;
    const recording = {
      url: 'https://tv.example/opptak.mp4',
      gaps: [],
      publishedAt: '2026-11-24T08:00:00.000Z',
      captionedAt: null,
      withdrawn: null,
    };
    const meeting = { ...open, afterwards: { ...open.afterwards, recordings: [recording] } };
    const { recordedIn } = dataOf(meeting);
    expect(recordedIn?.contentUrl).toBe(recording.url);
    expect(recordedIn?.hasPart.map(({ startOffset }) => startOffset)).toEqual(
      chaptersOf(meeting).map(({ second }) => second),
    );
    for (const [index, { url }] of recordedIn!.hasPart.entries()) {
      const place = Number(/\/sak\/(\d+)$/.exec(url)?.[1]);
      expect(itemAt(meeting, place)).toBe(chaptersOf(meeting)[index]!.item.item);
    }
    expect(dataOf(open).recordedIn).toBeUndefined();
  });

  it('no title can end the block it stands in', () => {
    const page = meetingPage(running(), 'live');
    const title = '</script><script>alert(1)</script>';
    const state = { ...page.snapshot.state, facts: { ...page.snapshot.state.facts!, title } };
    const html = renderPage({ ...page, snapshot: { ...page.snapshot, state } }, assets);
    expect(html).not.toContain('<script>alert');
    expect(blocks(html)[0]!.name).toContain(title);
  });
});

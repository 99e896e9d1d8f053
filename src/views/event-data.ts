import { standingRecording } from '../procedure/afterwards/recording.js';
import type { Meeting } from '../procedure/meeting.js';
import { itemPath } from './pages.js';
import { chaptersOf } from './playback.js';

const statuses: Partial<Record<Meeting['status'], string>> = {
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
};

/**
 * A meeting as search engines read it: an Event of schema.org, JSON-LD. It says nothing that does not stand on the page.
 * Addresses below the house are relative, which JSON-LD resolves by the page's own. Null where the facts are withheld.
 * @param path of the meeting's page
 */
export function eventData(meeting: Meeting, path: string): object | null {
  const { facts } = meeting;
  if (!facts) return null;
  const { organisation, body, number, title, place, publicAccess } = facts;
  const room = place ?? publicAccess?.room;
  const stream = meeting.stream.url;
  const inRoom = facts.form === 'physical' || facts.mixed === true || room !== undefined;
  const online = facts.form === 'remote' || stream !== null;
  const name = [body.name, number, title].filter(Boolean).join(' ');
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': path,
    url: path,
    name,
    startDate: meeting.openedAt ?? facts.start,
    ...((meeting.endedAt ?? facts.end) && { endDate: meeting.endedAt ?? facts.end }),
    eventStatus: `https://schema.org/${statuses[meeting.status] ?? 'EventScheduled'}`,
    eventAttendanceMode: `https://schema.org/${inRoom && online ? 'Mixed' : online ? 'Online' : 'Offline'}EventAttendanceMode`,
    location: [
      ...(room && inRoom ? [{ '@type': 'Place', name: room, address: organisation.name }] : []),
      ...(online ? [{ '@type': 'VirtualLocation', url: stream ?? path }] : []),
    ],
    organizer: { '@type': 'GovernmentOrganization', name: organisation.name, url: `/${organisation.slug}` },
    inLanguage: facts.language,
    isAccessibleForFree: true,
    ...recorded(meeting, name, path),
  };
}

/** The recording that stands, each matter a clip of it. */
function recorded(meeting: Meeting, name: string, path: string): object {
  const recording = standingRecording(meeting);
  if (!recording) return {};
  const chapters = chaptersOf(meeting);
  return {
    recordedIn: {
      '@type': 'VideoObject',
      name,
      contentUrl: recording.url,
      uploadDate: recording.publishedAt,
      hasPart: chapters.map(({ item, second }, index) => ({
        '@type': 'Clip',
        name: [item.number, item.title].filter(Boolean).join(' '),
        startOffset: second,
        ...(chapters[index + 1]?.second != null && { endOffset: chapters[index + 1]?.second }),
        url: itemPath(path, meeting, item.item),
      })),
    },
  };
}

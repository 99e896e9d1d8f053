import type { CommandOf } from '../../../src/procedure/commands.js';
import type { MeetingForm } from '../../../src/procedure/vocabulary.js';
import { wallOf } from '../wall-clock.js';
import { itemField, where, type ActOf } from './act.js';

/** What is settled around the meeting: when and where it is, whether it is held, and what papers belong to it. */

type Changes = CommandOf<'meeting.revise'>['changes'];

export const reviseMeeting: ActOf = ({ meeting, w }) => {
  const { facts } = meeting;
  const zone = facts?.timezone;
  const wall = (instant: string | undefined) => (instant === undefined ? '' : wallOf(instant, zone));
  const before = {
    title: facts?.title ?? '',
    place: facts?.place ?? '',
    room: facts?.publicAccess?.room ?? '',
    streamUrl: facts?.publicAccess?.streamUrl ?? '',
  };
  const way = facts?.form === 'remote' ? (facts.mixed ? 'mixed' : 'remote') : 'physical';
  return {
    ...w.acts['meeting.revise'],
    fields: [
      { kind: 'line', name: 'title', label: w.ask.meetingTitle, first: before.title, most: 500, optional: true },
      { kind: 'moment', name: 'start', label: w.ask.start, first: wall(facts?.start) },
      { kind: 'moment', name: 'end', label: w.ask.plannedEnd, first: wall(facts?.end), optional: true },
      { kind: 'line', name: 'place', label: w.ask.place, first: before.place, most: 500, optional: true },
      {
        kind: 'choice',
        name: 'form',
        label: w.ask.form,
        options: (['physical', 'mixed', 'remote'] as const).map((value) => ({
          value,
          text: w.ask.meetingForms[value],
        })),
        first: way,
      },
      { kind: 'line', name: 'room', label: w.ask.publicRoom, first: before.room, most: 500, optional: true },
      { kind: 'line', name: 'streamUrl', label: w.ask.streamUrl, first: before.streamUrl, most: 2_000, optional: true },
    ],
    commands: (said) => {
      const changes: Changes = {};
      const form = said.text('form');
      const start = said.moment('start');
      const end = said.moment('end');
      if (said.text('title') !== before.title) changes.title = said.text('title');
      if (start !== null && said.text('start') !== wall(facts?.start)) changes.start = start;
      if (end !== null && said.text('end') !== wall(facts?.end)) changes.end = end;
      if (said.text('place') !== before.place) changes.place = said.text('place');
      if (form !== way) {
        changes.form = (form === 'physical' ? 'physical' : 'remote') satisfies MeetingForm;
        changes.mixed = form === 'mixed';
      }
      const access = { ...where('room', said.text('room')), ...where('streamUrl', said.text('streamUrl')) };
      if (said.text('room') !== before.room || said.text('streamUrl') !== before.streamUrl)
        changes.publicAccess = { ...facts?.publicAccess, ...access };
      return Object.keys(changes).length === 0 ? [] : [{ type: 'meeting.revise', changes }];
    },
  };
};

export const postponeMeeting: ActOf = ({ w }) => ({
  ...w.acts['meeting.postpone'],
  tone: 'warning',
  fields: [
    { kind: 'moment', name: 'until', label: w.ask.newStart, optional: true },
    { kind: 'text', name: 'comment', label: w.ask.toThePublic, optional: true, most: 20_000 },
  ],
  commands: (said) => [
    { type: 'meeting.postpone', ...where('until', said.moment('until')), ...where('comment', said.text('comment')) },
  ],
});

export const cancelMeeting: ActOf = ({ w }) => ({
  ...w.acts['meeting.cancel'],
  tone: 'danger',
  fields: [{ kind: 'text', name: 'comment', label: w.ask.toThePublic, optional: true, most: 20_000 }],
  commands: (said) => [{ type: 'meeting.cancel', ...where('comment', said.text('comment')) }],
});

export const linkDocument: ActOf = (scene, about) => {
  const { w } = scene;
  return {
    ...w.acts['document.link'],
    fields: [
      itemField(scene, about),
      { kind: 'line', name: 'title', label: w.ask.documentTitle, most: 1_000 },
      { kind: 'line', name: 'url', label: w.ask.documentUrl, most: 2_000 },
      { kind: 'line', name: 'sha256', label: w.ask.sha256, help: w.ask.sha256Help, most: 64 },
      { kind: 'line', name: 'mediaType', label: w.ask.mediaType, first: 'application/pdf', most: 120 },
      { kind: 'tick', name: 'restricted', label: w.ask.restricted },
      {
        kind: 'line',
        name: 'basis',
        label: w.ask.restrictionBasis,
        most: 500,
        when: (said) => said.ticked('restricted'),
      },
    ],
    commands: (said) => [
      {
        type: 'document.link',
        item: said.text('item'),
        document: {
          id: scene.freshId('document'),
          title: said.text('title'),
          url: said.text('url'),
          sha256: said.text('sha256').toLowerCase(),
          mediaType: said.text('mediaType'),
          access: said.ticked('restricted') ? 'restricted' : 'public',
          ...(said.ticked('restricted') ? where('basis', said.text('basis')) : {}),
        },
      },
    ],
  };
};

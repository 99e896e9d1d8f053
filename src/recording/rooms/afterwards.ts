import type { AfterwardsCommand } from '../../procedure/afterwards/commands.js';
import * as dto from '../dto/afterwards.dto.js';
import type { Payload } from '../dto/command.dto.js';
import { row, type Row } from '../row.js';

export const afterwardsRows: { readonly [T in AfterwardsCommand['type']]: Row<T> } = {
  'minutes.draw-up': row('minutes.draw-up', dto.DrawUpMinutesDto, 'The minutes are drawn up after the meeting'),
  'minutes.publish': row('minutes.publish', dto.PublishMinutesDto, 'The minutes are published, before anybody signs'),
  'minutes.sign': row('minutes.sign', dto.SignMinutesDto, 'Somebody signs the minutes'),
  'minutes.approve': row('minutes.approve', dto.ApproveMinutesDto, 'A later meeting approves the minutes'),
  'minutes.correct': row('minutes.correct', dto.CorrectMinutesDto, 'A later meeting corrects them: a new version'),
  'stream.announce': row('stream.announce', dto.AnnounceIncidentDto, 'The public is told that the stream is disturbed'),
  'stream.step': row('stream.step', dto.TakeStepDto, 'What was done about the stream'),
  'stream.attribute': row('stream.attribute', dto.AttributeIncidentDto, 'In whose hands the disturbance lay'),
  'continuation.decide': row(
    'continuation.decide',
    dto.DecideContinuationDto,
    'Whether the meeting goes on although the public cannot follow',
  ),
  'recording.publish': row('recording.publish', dto.PublishRecordingDto, 'A recording can be seen, and what it lacks'),
  'recording.caption': row('recording.caption', dto.CaptionRecordingDto, 'The recording has captions'),
  'recording.withdraw': row('recording.withdraw', dto.WithdrawRecordingDto, 'The recording is taken away, and why'),
};

/** One example of each, for the description at /api/docs. */
export const afterwardsExamples: { readonly [T in AfterwardsCommand['type']]: Payload<T> } = {
  'minutes.draw-up': { variant: 'public', sha256: '6b'.repeat(32) },
  'minutes.publish': {},
  'minutes.sign': { person: 'medlem-1' },
  'minutes.approve': { atMeeting: 'fjordvik-kommunestyret-2026-12-14', vote: 'votering-3' },
  'minutes.correct': {
    reason: 'Forslagsstilleren i sak 41 var ført feil.',
    atMeeting: 'fjordvik-kommunestyret-2026-12-14',
  },
  'stream.announce': { text: 'Vi arbeider med å få lyden tilbake.' },
  'stream.step': { text: 'Byttet kabel til mikseren.' },
  'stream.attribute': { responsibility: 'own' },
  'continuation.decide': { vote: 'votering-1' },
  'recording.publish': {
    url: 'https://opptak.example/2026-11-23',
    gaps: [{ items: ['sak-41'], text: 'Lyden mangler i denne saken.' }],
    captions: false,
  },
  'recording.caption': {},
  'recording.withdraw': { reason: 'En privatperson ble filmet i salen.' },
};

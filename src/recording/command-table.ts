import type { CommandType } from '../procedure/commands.js';
import * as attendance from './dto/attendance.dto.js';
import * as items from './dto/items.dto.js';
import * as planning from './dto/planning.dto.js';
import * as votes from './dto/votes.dto.js';
import { electionRows } from './rooms/elections.js';
import { formsRows } from './rooms/forms.js';
import { formalityRows } from './rooms/formalities.js';
import { businessRows } from './rooms/business.js';
import { mendingRows } from './rooms/mending.js';
import { afterwardsRows } from './rooms/afterwards.js';
import { documentRows } from './rooms/documents.js';
import { row, type Row } from './row.js';

/** One row per command; the routes are made from it. Does not compile when one is missing or its class disagrees. */
export const commandTable: { readonly [T in CommandType]: Row<T> } = {
  'meeting.plan': row('meeting.plan', planning.PlanMeetingDto, 'Plan the meeting (POST /meetings does it for you)'),
  'meeting.announce': row('meeting.announce', planning.AnnounceMeetingDto, 'From now on the public knows of it'),
  'meeting.revise': row('meeting.revise', planning.ReviseMeetingDto, 'Another time, place or form'),
  'meeting.summon': row('meeting.summon', planning.SummonMeetingDto, 'The summons has gone out'),
  'meeting.postpone': row('meeting.postpone', planning.PostponeMeetingDto, 'Put the meeting off before it opens'),
  'meeting.cancel': row('meeting.cancel', planning.CancelMeetingDto, 'The meeting will not be held'),
  'roster.publish': row('roster.publish', planning.PublishRosterDto, 'Who sits in the meeting, by name'),
  'agenda.publish': row('agenda.publish', planning.PublishAgendaDto, 'The agenda'),
  'agenda.supplement': row(
    'agenda.supplement',
    planning.SupplementAgendaDto,
    'Further items; late ones need admitting',
  ),
  'agenda.reorder': row('agenda.reorder', planning.ReorderAgendaDto, 'Another order of the items'),
  'item.withdraw': row('item.withdraw', planning.WithdrawItemDto, 'An item is taken off the agenda'),
  'document.link': row('document.link', planning.LinkDocumentDto, 'A document belongs to an item'),
  'item.admit': row('item.admit', planning.AdmitItemDto, 'Whether a late item may be handled'),
  'meeting.open': row('meeting.open', attendance.OpenMeetingDto, 'The chair opens the meeting'),
  'roll.call': row('roll.call', attendance.CallRollDto, 'Who is there and who is not'),
  'member.arrive': row('member.arrive', attendance.ArriveDto, 'Somebody comes'),
  'member.leave': row('member.leave', attendance.LeaveDto, 'Somebody goes'),
  'substitute.seat': row('substitute.seat', attendance.SeatSubstituteDto, 'A substitute takes a seat'),
  'substitute.stand-down': row('substitute.stand-down', attendance.StandDownDto, 'A substitute gives the seat back'),
  'mode.change': row('mode.change', attendance.ChangeModeDto, 'From the room to remote, or back'),
  'connection.lose': row('connection.lose', attendance.LoseConnectionDto, 'A remote member cannot be reached'),
  'connection.restore': row('connection.restore', attendance.RestoreConnectionDto, 'A remote member is back'),
  'chair.change': row('chair.change', attendance.ChangeChairDto, 'Somebody else takes the chair'),
  'attendance.note': row(
    'attendance.note',
    attendance.NoteAttendanceDto,
    'What a source says of somebody’s attendance',
  ),
  'item.call': row('item.call', items.CallItemDto, 'An item is called'),
  'item.end': row('item.end', items.EndItemDto, 'An item is done, and how'),
  'motion.file': row('motion.file', items.FileMotionDto, 'A motion is filed; public at once'),
  'motion.revise': row('motion.revise', items.ReviseMotionDto, 'The mover changes a motion'),
  'motion.withdraw': row('motion.withdraw', items.WithdrawMotionDto, 'The mover withdraws a motion'),
  'speaker.list': row('speaker.list', items.ListSpeakerDto, 'Somebody asks for the floor'),
  'speaker.strike': row('speaker.strike', items.StrikeSpeakerDto, 'Somebody gives up their place in the list'),
  'speaker.start': row('speaker.start', items.StartSpeakerDto, 'Somebody begins to speak'),
  'speaker.end': row('speaker.end', items.EndSpeakerDto, 'Somebody has spoken'),
  'speakers.close': row('speakers.close', items.CloseSpeakersDto, 'The list of speakers is closed'),
  'speaking-time.set': row('speaking-time.set', items.SetSpeakingTimeDto, 'How long a speech may take'),
  'recess.start': row('recess.start', items.StartRecessDto, 'A break'),
  'recess.end': row('recess.end', items.EndRecessDto, 'The break is over'),
  'doors.close': row('doors.close', items.CloseDoorsDto, 'The doors are closed, on a ground'),
  'doors.open': row('doors.open', items.OpenDoorsDto, 'The doors are opened again'),
  'disqualification.raise': row(
    'disqualification.raise',
    items.RaiseDisqualificationDto,
    'Whether somebody may take part is asked',
  ),
  'disqualification.decide': row('disqualification.decide', items.DecideDisqualificationDto, 'It is decided'),
  'vote.call': row('vote.call', votes.CallVoteDto, 'A vote is called'),
  'ballots.record': row('ballots.record', votes.RecordBallotsDto, 'Who voted what, in a named vote'),
  'totals.record': row('totals.record', votes.RecordTotalsDto, 'How many voted what, in a counted or secret vote'),
  'vote.interrupt': row('vote.interrupt', votes.InterruptVoteDto, 'A vote stops for now'),
  'vote.resume': row('vote.resume', votes.ResumeVoteDto, 'A vote goes on'),
  'vote.void': row('vote.void', votes.VoidVoteDto, 'A vote is void, with the reason'),
  'vote.close': row('vote.close', votes.CloseVoteDto, 'Nobody votes any more'),
  'vote.declare': row('vote.declare', votes.DeclareVoteDto, 'The chair declares the result; it becomes public'),
  'vote.correct': row('vote.correct', votes.CorrectVoteDto, 'A count was wrong; both results stay in the record'),
  'decision.record': row('decision.record', votes.RecordDecisionDto, 'The text of the decision'),
  'statement.enter': row('statement.enter', items.EnterStatementDto, 'A member’s statement for the minutes'),
  'note.add': row('note.add', items.AddNoteDto, 'A note'),
  'text.correct': row('text.correct', items.CorrectTextDto, 'A text was wrong; what it was stays in the record'),
  'stream.report': row('stream.report', items.ReportStreamDto, 'What is wrong with the live stream'),
  'meeting.adjourn': row('meeting.adjourn', items.AdjournMeetingDto, 'The meeting stops until another time'),
  'meeting.resume': row('meeting.resume', items.ResumeMeetingDto, 'An adjourned meeting goes on'),
  'meeting.end': row('meeting.end', items.EndMeetingDto, 'The chair ends the meeting'),
  ...electionRows,
  ...formsRows,
  ...formalityRows,
  ...businessRows,
  ...mendingRows,
  ...afterwardsRows,
  ...documentRows,
};

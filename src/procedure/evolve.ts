import {
  comes,
  everybodyIsBack,
  everybodyLeaves,
  goes,
  losesConnection,
  regainsConnection,
} from './attendance-book.js';
import {
  addedToAgenda,
  agendaFirstPublished,
  itemChanged,
  noteAdded,
  objectionPut,
  statementEntered,
  streamChanged,
  textCorrected,
  withFormer,
} from './evolve-agenda.js';
import {
  anotherDayBegins,
  attendance,
  chairIs,
  doorsClosed,
  doorsOpened,
  factsGiven,
  factsRevised,
  incidentTouches,
  leaveItem,
  lineOf,
  motionFiled,
  brokenOff,
  recessIsOver,
  recordedInside,
  rollIsCalled,
  speakerStarted,
  speechEnds,
} from './evolve-sitting.js';
import {
  ballotsRecorded,
  itemVotesSettled,
  voteCalled,
  voteChanged,
  voteCorrected,
  voteDeclared,
} from './evolve-votes.js';
import type { MeetingEvent, PublicEvent } from './events.js';
import type { Meeting } from './meeting.js';
import { roomFold } from './room-folds.js';
import type { Instant } from './vocabulary.js';

/** One entry as `evolve` reads it, from the private log or from the public record. */
export interface Told {
  seq: number;
  at: Instant;
  event: MeetingEvent | PublicEvent;
}

/**
 * Moves the meeting one entry forward. Server, browser and archive all run this same function.
 * It believes every entry: the question was settled in `decide`. A public copy is the same fact with less of it, and
 * parts may since have been withheld, so what is absent is passed over; an event it does not know only moves the number.
 */
export function evolve(meeting: Meeting, { seq, at, event: told }: Told): Meeting {
  const next: Meeting = { ...meeting, seq, at };
  const event = told as MeetingEvent;
  switch (event.type) {
    case 'meeting.planned':
    case 'meeting.announced':
      return factsGiven(next, event, at);
    case 'meeting.revised':
      return factsRevised(next, event);
    case 'meeting.summoned':
      return {
        ...next,
        status: 'summoned',
        summoned: { at, noticeDays: event.noticeDays, documentsSent: event.documentsSent },
      };
    case 'meeting.postponed':
      return { ...next, status: 'postponed', adjournedUntil: event.until ?? null, comment: event.comment ?? null };
    case 'meeting.cancelled':
      return { ...next, status: 'cancelled', comment: event.comment ?? null };
    case 'roster.published': {
      const people = { ...meeting.people };
      const roster = [...meeting.roster];
      for (const person of event.people ?? []) {
        if (!people[person.person]) roster.push(person.person);
        people[person.person] = person;
      }
      return { ...next, people, roster };
    }
    case 'agenda.published':
      return agendaFirstPublished(next, event.items ?? []);
    case 'agenda.supplemented':
      return addedToAgenda(next, event.items ?? [], event.late);
    case 'agenda.reordered':
      return {
        ...next,
        agenda: event.order ?? meeting.agenda,
        agendaChanges: [...meeting.agendaChanges, { seq, at, change: 'reordered', items: event.order ?? [] }],
      };
    case 'item.withdrawn': {
      const reason = event.reason === undefined ? {} : { withdrawnReason: event.reason };
      const changed = itemChanged(
        next,
        event.item,
        { state: 'withdrawn', outcome: 'withdrawn', endedAt: at, ...reason },
        'withdrawn',
      );
      return meeting.currentItem === event.item ? leaveItem(changed, at) : changed;
    }
    case 'document.linked': {
      const documents = meeting.items[event.item]?.documents ?? [];
      const others = documents.filter((document) => document.id !== event.document?.id);
      return itemChanged(
        next,
        event.item,
        { documents: event.document ? [...others, event.document] : documents },
        'document',
      );
    }
    case 'item.admitted':
      return objectionPut(next, event, { admitted: true });
    case 'item.barred':
      return objectionPut(next, event, { state: 'barred' });

    case 'meeting.opened':
      return {
        ...chairIs(next, event.chair ?? null, at),
        status: 'in-session',
        openedAt: at,
        secretary: event.secretary ?? null,
      };
    case 'roll.called':
      return attendance(rollIsCalled(next, at), (book) => {
        for (const entry of event.entries ?? []) {
          if (!entry?.person) continue;
          if (entry.status === 'present') comes(book, entry.person, at, { ...entry, status: 'present' });
          else goes(book, entry.person, at, entry);
        }
      });
    case 'member.arrived':
      return attendance(next, (book) => comes(book, event.person, at, { mode: event.mode }));
    case 'member.left':
      return attendance(next, (book) => goes(book, event.person, at, { reason: event.reason }));
    case 'substitute.seated':
      return attendance(next, (book) =>
        comes(book, event.person, at, { substituteFor: event.substituteFor, forItem: event.item }),
      );
    case 'substitute.stood-down':
      return attendance(next, (book) => goes(book, event.person, at));
    case 'mode.changed':
      return attendance(next, (book) =>
        comes(book, event.person, at, { ...meeting.presence[event.person], mode: event.mode }),
      );
    case 'connection.lost':
      return lineOf(
        attendance(next, (book) => losesConnection(book, event.person, at)),
        event.person,
        'lost',
      );
    case 'connection.restored':
      return lineOf(
        attendance(next, (book) => regainsConnection(book, event.person, at)),
        event.person,
        'restored',
      );
    case 'chair.changed':
      return chairIs(next, event.chair ?? null, at);
    case 'attendance.noted':
      return attendance(next, (book) => {
        const { person, status, mode, substituteFor, nativeStatus } = event;
        const how = { status, mode, substituteFor, nativeStatus, ...(event.forItemOnly && { forItem: event.item }) };
        if (status === 'present') comes(book, person, at, how);
        else goes(book, person, at, how);
      });

    case 'item.called': {
      const moved = meeting.currentItem === event.item ? next : leaveItem(next, at);
      const video = event.videoSecond === undefined ? {} : { videoSecond: event.videoSecond };
      const calledAt = meeting.items[event.item]?.calledAt ?? at;
      const changed = itemChanged(moved, event.item, {
        state: 'called',
        calledAt,
        endedAt: null,
        outcome: null,
        ...video,
      });
      return { ...changed, currentItem: event.item, stream: incidentTouches(changed, event.item) };
    }
    case 'item.ended': {
      const { outcome, postponedTo, nativeStatus } = event;
      const changed = itemChanged(next, event.item, {
        state: 'ended',
        endedAt: at,
        outcome,
        ...(postponedTo !== undefined && { postponedTo }),
        ...(nativeStatus !== undefined && { nativeStatus }),
      });
      return meeting.currentItem === event.item ? leaveItem(changed, at) : changed;
    }
    case 'motion.filed':
      return motionFiled(next, event, at);
    case 'motion.revised': {
      const motion = meeting.motions[event.motion];
      if (!motion) return next;
      const revised = { ...motion, text: event.text, formerTexts: withFormer(motion.formerTexts, motion.text) };
      return { ...next, motions: { ...meeting.motions, [event.motion]: revised } };
    }
    case 'motion.withdrawn': {
      const motion = meeting.motions[event.motion];
      if (!motion) return next;
      return { ...next, motions: { ...meeting.motions, [event.motion]: { ...motion, status: 'withdrawn' } } };
    }
    case 'speaker.listed': {
      const list = [...meeting.speakers.list, { person: event.person, kind: event.kind }];
      return { ...next, speakers: { ...meeting.speakers, list } };
    }
    case 'speaker.struck': {
      const list = meeting.speakers.list.filter((speaker) => speaker.person !== event.person);
      return { ...next, speakers: { ...meeting.speakers, list } };
    }
    case 'speaker.started':
      return speakerStarted(next, event, at);
    case 'speaker.ended':
      return speechEnds(next, at);
    case 'speakers.closed':
      return { ...next, speakers: { ...meeting.speakers, closed: true } };
    case 'speaking-time.set':
      return { ...next, speakingTime: { speechSeconds: event.speechSeconds, replySeconds: event.replySeconds } };
    case 'recess.started': {
      const { reason, resumesAt } = event;
      return {
        ...next,
        status: 'recess',
        recess: { reason, since: at, resumesAt: resumesAt ?? null },
        recesses: [...meeting.recesses, { reason, from: at, to: null }],
      };
    }
    case 'recess.ended':
      return { ...recessIsOver(next, at), status: 'in-session' };
    case 'doors.closed':
      return doorsClosed(next, event, at);
    case 'doors.opened':
      return doorsOpened(next, event, at);
    case 'disqualification.raised':
    case 'disqualification.decided': {
      if (!event.person) return next;
      const before = meeting.items[event.item]?.disqualifications ?? [];
      const raisedAt = before.find((entry) => entry.person === event.person)?.raisedAt ?? at;
      const decided =
        event.type === 'disqualification.raised'
          ? { outcome: null }
          : {
              outcome: event.outcome,
              basis: event.basis ?? '',
              ...(event.vote !== undefined && { vote: event.vote }),
              ...recordedInside(meeting),
            };
      const others = before.filter((entry) => entry.person !== event.person);
      return itemChanged(next, event.item, {
        disqualifications: [...others, { person: event.person, raisedAt, ...decided }],
      });
    }

    case 'vote.called':
      return voteCalled(next, event, at);
    case 'ballots.recorded':
      return ballotsRecorded(next, event.vote, event.ballots ?? []);
    case 'totals.recorded':
      return voteChanged(next, event.vote, { totals: event.totals ?? null });
    case 'vote.interrupted':
      return voteChanged(next, event.vote, { state: 'interrupted' });
    case 'vote.resumed':
      return { ...voteChanged(next, event.vote, { state: 'open' }), openVote: event.vote };
    case 'vote.closed':
      return voteChanged(next, event.vote, { state: 'closed', closedAt: at });
    case 'vote.voided': {
      const voided = voteChanged(next, event.vote, { state: 'voided', voidedReason: event.reason ?? null });
      return itemVotesSettled(voided, event.vote);
    }
    case 'vote.declared':
      return voteDeclared(next, event, at);
    case 'vote.corrected':
      return voteCorrected(next, event, at);
    case 'decision.recorded': {
      const { text, votes, externalId } = event;
      const decision = {
        text,
        votes: votes ?? [],
        at,
        seq,
        ...(externalId !== undefined && { externalId }),
        ...recordedInside(meeting),
      };
      return itemChanged(next, event.item, { decision });
    }
    case 'decision.struck': {
      const struck = meeting.items[event.item]?.struckDecisions ?? [];
      return itemChanged(next, event.item, {
        decision: null,
        struckDecisions: [...struck, { text: event.text, reason: event.reason ?? '', at }],
      });
    }

    case 'statement.entered':
      return statementEntered(next, event);
    case 'note.added':
      return noteAdded(next, event);
    case 'text.corrected':
      return textCorrected(next, event);
    case 'stream.changed':
      return streamChanged(next, event);

    case 'meeting.adjourned':
      return {
        ...attendance(brokenOff(recessIsOver(next, at), at), (book) => everybodyLeaves(book, at)),
        status: 'adjourned',
        adjournedUntil: event.until ?? null,
        comment: event.comment ?? null,
      };
    case 'meeting.resumed':
      return {
        ...(event.anotherDay
          ? anotherDayBegins(recessIsOver(next, at), at)
          : attendance(recessIsOver(next, at), (book) => everybodyIsBack(book, at))),
        status: 'in-session',
        adjournedUntil: null,
      };
    case 'meeting.ended':
      return {
        ...attendance(leaveItem(recessIsOver(next, at), at), (book) => everybodyLeaves(book, at)),
        status: 'ended',
        endedAt: at,
        notReached: event.notReached ?? [],
        comment: event.comment ?? null,
      };
    case 'warning.overridden': {
      const reason = event.reason === undefined ? {} : { reason: event.reason };
      return {
        ...next,
        overridden: [...meeting.overridden, { seq, rule: event.rule, facts: event.facts, at, ...reason }],
      };
    }
    case 'finding.noted': {
      const { type: _, ...finding } = event;
      return { ...next, findings: [...meeting.findings, { seq, ...finding }] };
    }
    default:
      return roomFold((event as { type: string }).type)?.(next, event, at) ?? next;
  }
}

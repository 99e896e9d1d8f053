import { recordingsTold } from './afterwards/minutes-recording.js';
import { streamTold } from './afterwards/minutes-stream.js';
import { standingOf, versionsOf } from './afterwards/minutes-versions.js';
import { electionsOf, lotsOf, optionText } from './elections/minutes.js';
import type { PartySide } from './results.js';
import { settledFormalities } from './formalities/minutes.js';
import { formsOf } from './forms/minutes.js';
import type { AttendanceInterval, Item, Meeting, Note, Vote } from './meeting.js';
import type {
  Minutes,
  MinutesAttendance,
  MinutesClosure,
  MinutesCorrection,
  MinutesFinding,
  MinutesItem,
  MinutesNote,
  MinutesSide,
  MinutesVote,
} from './minutes-document.js';
import { businessOf } from './business/minutes.js';
import { mendingIn } from './mending/minutes.js';
import { missingFrom } from './minutes-missing.js';
import { itemRef, orNull, person } from './minutes-refs.js';
import { atRoll, firstMoment, overABreak } from './minutes-roll.js';
import { sitsByRole } from './presence.js';
import type { ItemId, PersonId } from './vocabulary.js';

/**
 * Draws up the minutes of a meeting as it stands. A pure function of the fold: the public fold gives the public
 * minutes, the full fold the archive's, and the same entries always give the same document.
 */
export function minutesOf(meeting: Meeting, options: { meeting: string }): Minutes {
  const facts = meeting.facts;
  const closures = meeting.closures.map((closure): MinutesClosure => ({
    item: itemRef(meeting, closure.item),
    ground: closure.ground,
    exemption: orNull(closure.exemption),
    citation: closure.citation,
    vote: orNull(closure.vote),
    forDebate: closure.forDebate ?? false,
    remaining: closure.remaining?.map((who) => person(meeting, who)) ?? null,
    from: closure.from,
    to: closure.to,
  }));
  const draft: Omit<Minutes, 'missing'> = {
    status: standingOf(meeting.afterwards.minutes.state),
    asOf: { seq: meeting.seq, at: meeting.at },
    meeting: options.meeting,
    language: facts?.language ?? 'nb',
    header: {
      organisation: facts?.organisation.name ?? '',
      body: facts?.body.name ?? '',
      number: orNull(facts?.number),
      title: orNull(facts?.title),
      kind: facts?.kind ?? 'ordinary',
      form: facts?.form ?? 'physical',
      mixed: facts?.mixed ?? false,
      place: orNull(facts?.place),
      publicAccess: { room: orNull(facts?.publicAccess?.room), streamUrl: orNull(facts?.publicAccess?.streamUrl) },
      timezone: facts?.timezone ?? 'UTC',
      plannedStart: orNull(facts?.start),
      opened: meeting.openedAt,
      ended: meeting.endedAt,
      adjournedUntil: meeting.adjournedUntil,
      status: meeting.status,
      comment: meeting.comment,
      recesses: meeting.recesses.map(({ reason, from, to }) => ({ reason, from, to })),
      chairs: meeting.chairs.map(({ chair, from }) => ({
        chair: chair === null ? null : person(meeting, chair),
        from,
      })),
      secretary: meeting.secretary,
      ruleBook: orNull(facts?.ruleBook),
    },
    attendance: attendanceOf(meeting),
    formalities: {
      announcedAt: meeting.announcedAt,
      summons: meeting.summoned,
      agendaChanges: meeting.agendaChanges.map(({ at, change, items, late, reason, objection }) => ({
        at,
        change,
        items: items.map((item) => itemRef(meeting, item)),
        late: late ?? false,
        reason: orNull(reason),
        objection: orNull(objection),
      })),
      agendaVotes: Object.values(meeting.votes)
        .filter(({ purpose }) => purpose === 'agenda')
        .map(({ vote }) => vote),
      quorum: {
        members: meeting.seats,
        needed: Math.ceil(meeting.seats / 2),
        presentAtRoll: atRoll(meeting).length,
      },
      ...settledFormalities(meeting, (who) => person(meeting, who)),
    },
    items: meeting.agenda.flatMap((id) => {
      const item = meeting.items[id];
      return item ? [itemOf(meeting, item, closures)] : [];
    }),
    closures,
    stream: streamTold(meeting, (item) => itemRef(meeting, item)),
    notes: meeting.notes.filter(({ item }) => item === undefined).map(noteOf),
    corrections: meeting.corrections.map(correctionOf),
    ...mendingIn(meeting),
    overridden: meeting.overridden.map(({ rule, facts: weighed, at, reason }) => ({
      rule,
      facts: weighed,
      at,
      reason: orNull(reason),
    })),
    findings: meeting.findings.map(findingOf),
    provenance: orNull(facts?.provenance),
    recordings: recordingsTold(meeting, (item) => itemRef(meeting, item)),
    versions: versionsOf(meeting, (id) => person(meeting, id)),
    notReached: meeting.notReached.map((item) => itemRef(meeting, item)),
    business: businessOf(meeting),
    elections: electionsOf(meeting),
  };
  return { ...draft, missing: missingFrom(draft) };
}

function attendanceOf(meeting: Meeting): MinutesAttendance {
  const intervals = (id: PersonId) => meeting.attendance.filter((interval) => interval.person === id);
  const periods = (list: AttendanceInterval[]) => list.map(({ from, to, mode }) => ({ from, to, mode }));
  const saidSo = (id: PersonId) =>
    meeting.formalities.absences.some((one) => one.person === id && one.scope === 'whole');
  const known = [...new Set([...meeting.roster, ...Object.keys(meeting.presence)])];
  const attendance: MinutesAttendance = {
    present: [],
    absent: [],
    notRecorded: [],
    substitutes: [],
    others: [],
    movements: [],
  };

  for (const id of known) {
    const entry = meeting.people[id];
    const role = entry?.role ?? 'other';
    const presence = meeting.presence[id];
    const mine = intervals(id);
    const asSubstitute = mine.find(({ substituteFor }) => substituteFor !== undefined);
    const substituteFor = asSubstitute?.substituteFor ?? presence?.substituteFor;
    const there = mine.length > 0 || presence?.status === 'present';
    if (there && (substituteFor !== undefined || role === 'substitute')) {
      attendance.substitutes.push({
        ...person(meeting, id),
        substituteFor: substituteFor === undefined ? null : person(meeting, substituteFor),
        item: presence?.forItem === undefined ? null : itemRef(meeting, presence.forItem),
        periods: periods(mine),
      });
    } else if (role === 'administration' || (role === 'other' && !sitsByRole(meeting, id))) {
      if (there || role === 'administration') {
        attendance.others.push({ ...person(meeting, id), role, nativeRole: orNull(entry?.nativeRole) });
      }
    } else if (there) {
      attendance.present.push({
        ...person(meeting, id),
        role,
        nativeRole: orNull(entry?.nativeRole),
        periods: periods(mine),
      });
    } else if (presence !== undefined) {
      const { status, nativeStatus } = presence;
      const reported = saidSo(id);
      attendance.absent.push({ ...person(meeting, id), role, status, reported, nativeStatus: orNull(nativeStatus) });
    } else if (role !== 'substitute' && saidSo(id)) {
      attendance.absent.push({ ...person(meeting, id), role, status: 'excused', reported: true, nativeStatus: null });
    } else if (role !== 'substitute') {
      attendance.notRecorded.push({ ...person(meeting, id), role });
    }
  }
  attendance.movements = movementsOf(meeting);
  return attendance;
}

function movementsOf(meeting: Meeting): MinutesAttendance['movements'] {
  const first = firstMoment(meeting);
  const movements: MinutesAttendance['movements'] = [];
  for (const interval of meeting.attendance) {
    const { mode } = interval;
    const who = person(meeting, interval.person);
    const substituteFor = interval.substituteFor === undefined ? null : person(meeting, interval.substituteFor);
    const at = (item: ItemId | undefined) => (item === undefined ? null : itemRef(meeting, item));
    const onTheWay = (end: 'from' | 'to') => !overABreak(meeting, interval, end);
    if (interval.from !== first && interval.from !== meeting.rollAt && onTheWay('from')) {
      const item = at(interval.fromItem);
      movements.push({ at: interval.from, person: who, what: 'arrived', mode, substituteFor, item });
    }
    // Everybody goes home when the meeting ends; that is no movement.
    if (interval.to !== null && interval.to !== meeting.endedAt && onTheWay('to')) {
      movements.push({ at: interval.to, person: who, what: 'left', mode, substituteFor, item: at(interval.toItem) });
    }
  }
  return movements.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function itemOf(meeting: Meeting, item: Item, closures: MinutesClosure[]): MinutesItem {
  return {
    ...itemRef(meeting, item.item),
    restrictedTitle: orNull(item.restrictedTitle),
    formerTitles: item.formerTitles,
    kind: item.kind,
    nativeKind: orNull(item.nativeKind),
    externalId: orNull(item.externalId),
    caseRef: orNull(item.caseRef),
    state: item.state,
    late: item.late,
    expectedClosed: item.expectedClosed ?? false,
    recommendation: orNull(item.recommendation),
    // Withdrawn ones have no file, and of an embargoed one nobody outside may read.
    documents: (item.documents ?? [])
      .filter(({ withdrawn, embargoUntil }) => !withdrawn && embargoUntil === undefined)
      .map(({ id, title, url, sha256, mediaType, access, version }) => ({
        id,
        title,
        url,
        sha256,
        mediaType,
        access,
        ...(version !== undefined && { version }),
      })),
    begun: item.calledAt,
    ended: item.endedAt,
    outcome: item.outcome,
    nativeStatus: orNull(item.nativeStatus),
    postponedTo: orNull(item.postponedTo),
    withdrawnReason: orNull(item.withdrawnReason),
    disqualifications: item.disqualifications.map(({ person: who, outcome, basis, vote, raisedAt }) => {
      const substitute = substituteAt(meeting, who, item.item);
      return {
        person: person(meeting, who),
        outcome,
        basis: orNull(basis),
        vote: orNull(vote),
        raisedAt,
        substitute: substitute === null ? null : person(meeting, substitute),
      };
    }),
    exemptions: meeting.formalities.exemptions
      .filter((one) => one.item === item.item)
      .map(({ person: who, requestedAt, ground, outcome, basis, vote }) => {
        const substitute = substituteAt(meeting, who, item.item);
        return {
          person: person(meeting, who),
          requestedAt,
          ground: orNull(ground),
          outcome,
          basis: orNull(basis),
          vote: orNull(vote),
          substitute: substitute === null ? null : person(meeting, substitute),
        };
      }),
    motions: item.motions.flatMap((id) => {
      const motion = meeting.motions[id];
      if (!motion) return [];
      const { number, kind, text, formerTexts, mover, onBehalfOf, filedAt, status } = motion;
      const moved = mover === undefined ? null : person(meeting, mover);
      const externalId = orNull(motion.externalId);
      return [{ motion: id, externalId, number, kind, text, formerTexts, mover: moved, onBehalfOf, filedAt, status }];
    }),
    votes: item.votes.flatMap((id) => {
      const vote = meeting.votes[id];
      return vote ? [voteOf(meeting, vote)] : [];
    }),
    decision: item.decision && {
      text: item.decision.text,
      at: item.decision.at,
      votes: item.decision.votes,
      externalId: orNull(item.decision.externalId),
    },
    struckDecisions: item.struckDecisions,
    statements: meeting.statements
      .filter((statement) => statement.item === item.item)
      .map(({ number, person: who, text, at }) => ({ number, person: person(meeting, who), text, at })),
    notes: meeting.notes.filter((note) => note.item === item.item).map(noteOf),
    closures: closures.filter((closure) => closure.item.item === item.item),
    forms: formsOf(meeting, item.item, (who) => person(meeting, who)),
  };
}

/** Who took the seat of a member who stepped aside while the item was handled. */
function substituteAt(meeting: Meeting, member: PersonId, item: ItemId): PersonId | null {
  const seated = meeting.attendance.find((interval) => interval.substituteFor === member && interval.fromItem === item);
  if (seated) return seated.person;
  const entry = Object.entries(meeting.presence).find(
    ([, { substituteFor, forItem }]) => substituteFor === member && forItem === item,
  );
  return entry ? entry[0] : null;
}

function voteOf(meeting: Meeting, vote: Vote): MinutesVote {
  const { result } = vote;
  const successor = Object.values(meeting.votes).find(({ supersedes }) => supersedes === vote.vote);
  const partner = Object.values(meeting.votes).find(({ pairedWith }) => pairedWith === vote.vote);
  return {
    vote: vote.vote,
    externalId: orNull(vote.externalId),
    question: vote.question,
    kind: vote.kind,
    options: vote.options.map(({ option, motion }) => ({
      option,
      text: optionText(meeting, vote, option),
      motion: orNull(motion),
    })),
    motions: vote.motions,
    points: vote.points ?? [],
    method: vote.method,
    purpose: vote.purpose,
    binding: vote.binding,
    state: vote.state,
    inOpen: vote.inOpen,
    calledAt: vote.calledAt,
    declaredAt: vote.declaredAt,
    voidedReason: vote.voidedReason,
    pairedWith: orNull(vote.pairedWith ?? partner?.vote),
    supersedes: orNull(vote.supersedes),
    supersededBy: orNull(successor?.vote),
    election: orNull(vote.election),
    sentence: vote.sentence,
    rule: vote.rule,
    tally: result?.tally ?? null,
    result,
    announced: vote.announced,
    castingVote: castingVoteOf(meeting, vote),
    lots: lotsOf(meeting, vote),
    sides: vote.parties.map((side) => sideOf(meeting, side)),
    // No running count: until the result is declared the choices belong to the count, not to the minutes.
    ballots: (result === null ? [] : vote.ballots).map(([who, choice]) => ({
      person: person(meeting, who),
      group: orNull(meeting.people[who]?.group ?? meeting.people[who]?.party),
      choice,
    })),
    notVoted: (result?.notVoted ?? []).map((who) => person(meeting, who)),
    lostConnection: vote.lostConnection.map((who) => person(meeting, who)),
    nativeRule: orNull(vote.nativeRule),
    former: vote.former.map(({ sentence, result: was, reason, at, flipped }) => ({
      sentence,
      tally: was.tally,
      reason,
      at,
      flipped,
    })),
    findings: meeting.findings.filter((finding) => finding.vote === vote.vote).map(findingOf),
  };
}

function castingVoteOf(meeting: Meeting, { result, announced }: Vote): MinutesVote['castingVote'] {
  if (result?.decidedBy === 'casting-vote' && result.castingChoice !== undefined) {
    return { chair: result.chair === null ? null : person(meeting, result.chair), choice: result.castingChoice };
  }
  if (!announced?.casting) return null;
  const { by, choice } = announced.casting;
  return { chair: by === undefined ? null : person(meeting, by), choice };
}

function sideOf(meeting: Meeting, { choice, groups, independents }: PartySide): MinutesSide {
  return {
    choice,
    count: groups.reduce((sum, { count }) => sum + count, independents.length),
    groups: groups.map(({ group, count, split, people }) => ({
      group,
      count,
      split,
      people: people.map((who) => person(meeting, who)),
    })),
    independents: independents.map((who) => person(meeting, who)),
  };
}

function noteOf({ number, at, text, code, url, access, item }: Note): MinutesNote {
  return { number, at, text, code: orNull(code), url: orNull(url), access, item: orNull(item) };
}

function findingOf({ rule, facts, vote, item, person: who }: Meeting['findings'][number]): MinutesFinding {
  return { rule, facts, vote: orNull(vote), item: orNull(item), person: orNull(who) };
}

function correctionOf({ at, of, before, after, reason, kind }: Meeting['corrections'][number]): MinutesCorrection {
  return { at, what: of.what, of: targetOf(of), before, after, reason, kind: orNull(kind) };
}

function targetOf(of: Meeting['corrections'][number]['of']): string {
  switch (of.what) {
    case 'vote':
      return of.vote;
    case 'motion':
      return of.motion;
    case 'person-name':
      return of.person;
    case 'note':
      return String(of.note);
    case 'said':
      return String(of.said);
    case 'item-title':
    case 'decision':
      return of.item;
  }
}

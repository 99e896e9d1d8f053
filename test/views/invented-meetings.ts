import type { MeetingSummary, Snapshot } from '../../src/contract/following.js';
import type { AgendaItemFacts, EventOf, MeetingEvent, MeetingFacts, RosterPerson } from '../../src/procedure/events.js';
import type { Computed } from '../../src/procedure/results.js';
import { evolve } from '../../src/procedure/evolve.js';
import { nothingYet, type Meeting } from '../../src/procedure/meeting.js';
import { partySides } from '../../src/procedure/party-summary.js';
import { resultSentence } from '../../src/procedure/sentences.js';
import type { Ballot, MotionKind, Tally, VoteMethod, VotePurpose } from '../../src/procedure/vocabulary.js';

/** Meetings that never were, in a municipality that is not there, at every stage a page has to show. */

const firstNames =
  'Åse Bjørn Cecilie Đorđe Eirik Frøydis Gunnar Hŋalle Ingrid Jørn Kåre Liv Magnus Nils-Ánde Øyvind Pål Ragnhild Šárá Ŧorbjørn Unni Vebjørn Yngvild Ærlend Birk Dagny'.split(
    ' ',
  );
const lastNames =
  'Askelund Bråtevik Dalsbø Engesvoll Fossåmo Grøtmyr Håkegård Isdalen Kvernåsen Lyngstø Myrbakk Nesvåg Odderud Persbråten Rognmo Skårnes Tveitåsen Ulvøen Vikbygd Ytrehaug Østgaardsmo Ånnerud Sørbotten Mørkved-Langåker Gåslid'.split(
    ' ',
  );
const parties = ['Ap', 'H', 'Sp', 'SV', 'FrP', 'V'];
const seatsOf: Record<string, number> = { Ap: 8, H: 6, Sp: 4, SV: 3, FrP: 2, V: 1 };

export function council(seats = 25): RosterPerson[] {
  const groups = parties.flatMap((party) => Array<string>(seatsOf[party] ?? 0).fill(party));
  return Array.from({ length: seats }, (_, index) => {
    const party =
      index < groups.length ? groups[index] : index % 25 === 24 ? undefined : parties[index % parties.length];
    return {
      person: `p${index + 1}`,
      name: `${firstNames[index % 25]} ${lastNames[(index * 7 + Math.floor(index / 25)) % 25]}`,
      ...(party !== undefined && { party, group: party }),
      role: index === 0 ? ('chair' as const) : index === 8 ? ('deputy-chair' as const) : ('member' as const),
    };
  });
}

const substitutes: RosterPerson[] = [
  { person: 's1', name: 'Torgeir Blåsås', party: 'H', group: 'H', role: 'substitute', order: 1 },
  { person: 's2', name: 'Anne-Gro Sæterøy', party: 'Sp', group: 'Sp', role: 'substitute', order: 1 },
];

export class Told {
  meeting: Meeting = nothingYet;
  constructor(private minute = Date.parse('2026-11-23T16:00:00.000Z')) {}

  after(minutes: number): this {
    this.minute += Math.round(minutes * 60_000);
    return this;
  }

  get now(): string {
    return new Date(this.minute).toISOString();
  }

  tell(...events: MeetingEvent[]): this {
    for (const event of events) {
      this.meeting = evolve(this.meeting, { seq: this.meeting.seq + 1, at: this.now, event });
    }
    return this;
  }
}

const streamUrl = 'https://video.fjordvik.example/direkte';

export const facts: MeetingFacts = {
  organisation: { slug: 'fjordvik', name: 'Fjordvik kommune' },
  body: { id: 'fjordvik-kommunestyret', slug: 'kommunestyret', name: 'Kommunestyret' },
  slug: '2026-11-23',
  number: '9/2026',
  start: '2026-11-23T17:00:00.000Z',
  end: '2026-11-23T21:00:00.000Z',
  timezone: 'Europe/Oslo',
  place: 'Kommunestyresalen, Fjordvik rådhus',
  form: 'physical',
  language: 'nb',
  ruleBook: 'norwegian-municipality',
  publicAccess: { room: 'Galleriet, 2. etasje', streamUrl, streamKind: 'hls' },
};

const pdf = (id: string, title: string, bytes: number) => ({
  id,
  title,
  url: `https://dokumenter.fjordvik.example/${id}.pdf`,
  sha256: 'ab'.repeat(32),
  mediaType: 'application/pdf',
  bytes,
  access: 'public' as const,
});

export const agenda: AgendaItemFacts[] = [
  {
    item: 'i1',
    number: 'PS 61/26',
    title: 'Godkjenning av innkalling, saksliste og møtebok',
    kind: 'minutes-approval',
  },
  {
    item: 'i2',
    number: 'PS 62/26',
    title: 'Ny barnehage på Nesøya: valg av tomt og finansiering',
    kind: 'decision',
    caseRef: '26/1184',
    recommendation:
      'Kommunestyret vedtar å bygge ny barnehage på Nesøya med plass til 96 barn.\nInvesteringen på 84,5 millioner kroner tas inn i økonomiplanen for 2027–2030.',
    documents: [pdf('d1', 'Saksframlegg', 412_000), pdf('d2', 'Tomteanalyse med kart og støyvurdering', 8_730_000)],
  },
  {
    item: 'i3',
    number: 'PS 63/26',
    title: 'Reguleringsplan for Indre Ørvikbukta næringsområde, andre gangs behandling',
    kind: 'decision',
    caseRef: '25/0902',
    documents: [pdf('d3', 'Plankart', 2_140_000), pdf('d4', 'Merknader fra høringen', 96_000)],
    recommendation: 'Reguleringsplanen vedtas slik den ligger.',
  },
  {
    item: 'i4',
    number: 'PS 64/26',
    title: 'Tilsetting av kommunedirektør',
    kind: 'hiring',
    expectedClosed: true,
  },
  {
    item: 'i5',
    number: 'PS 65/26',
    title:
      'Samhandlingsreformen: interkommunalt arbeidsmiljøutvalgssamarbeid og kommunedelplan for folkehelsearbeid, universell utforming og trafikksikkerhetsopplæring i Fjordvik, Øvre Đuolbba og Skårnesåsen',
    kind: 'decision',
    documents: [pdf('d5', 'Kommunedelplan', 5_600_000)],
  },
  { item: 'i6', number: 'RS 14/26', title: 'Protokoll fra kontrollutvalget 4. november', kind: 'report' },
  {
    item: 'i7',
    number: 'FO 7/26',
    title: 'Spørsmål fra Unni Håkegård (SV) om snøbrøyting av skoleveier',
    kind: 'question',
  },
];

const decidedBy = (inFavour: number, against: number): Computed['decidedBy'] =>
  inFavour === against ? 'casting-vote' : Math.min(inFavour, against) === 0 ? 'unanimity' : 'majority';

export interface Asked {
  vote: string;
  item: string;
  question: string;
  against?: string[];
  absent?: string[];
  substitutes?: string[];
  method?: VoteMethod;
  purpose?: VotePurpose;
  totals?: Tally;
  motions?: string[];
  flags?: Computed['flags'];
}

/** A vote called and declared: everybody on the roster for, but those named. */
export function voteOn(told: Told, asked: Asked, correctedAgainst?: { against: string[]; reason: string }): Told {
  const { vote, item, question, method = 'show-of-hands', purpose = 'substance' } = asked;
  const seated = [...council(told.meeting.seats).map(({ person }) => person), ...(asked.substitutes ?? [])];
  const voters = seated.filter((person) => !(asked.absent ?? []).includes(person));
  told.tell({
    type: 'vote.called',
    vote,
    item,
    question,
    kind: 'yes-no',
    options: [],
    motions: asked.motions ?? [],
    method,
    purpose,
    binding: true,
    eligible: voters,
  });
  const declared = (against: string[]): Omit<EventOf<'vote.declared'>, 'type'> => {
    const ballots: Ballot[] = voters.map((person) => [person, against.includes(person) ? 'against' : 'for']);
    const tally = asked.totals ?? { for: voters.length - against.length, against: against.length };
    const [inFavour, opposed] = [tally.for ?? 0, tally.against ?? 0];
    const tied = inFavour === opposed;
    const chairFor = !against.includes('p1');
    const result: Computed = {
      outcome: inFavour > opposed || (tied && chairFor) ? 'carried' : 'lost',
      decidedBy: decidedBy(inFavour, opposed),
      tally,
      cast: inFavour + opposed + (tally.blank ?? 0),
      quorum: { members: told.meeting.seats, needed: Math.ceil(told.meeting.seats / 2), counted: inFavour + opposed },
      chair: 'p1',
      ...(tied && { castingChoice: chairFor ? 'for' : 'against' }),
      flags: asked.flags ?? [],
      notVoted: [],
    };
    const open = told.meeting.votes[vote];
    if (!open) throw new Error(`nobody called ${vote}`);
    const parties = asked.totals ? [] : partySides(ballots, told.meeting.people);
    const sentence = resultSentence({ vote: open, result, parties, meeting: told.meeting }, 'nb');
    const rule = { id: tied ? 'casting-vote' : 'majority', source: 'kommuneloven § 11-9 andre ledd' };
    return { vote, item, result, ...(asked.totals ? {} : { ballots, parties }), sentence, rule };
  };
  told.after(1).tell({ type: 'vote.closed', vote }, { type: 'vote.declared', ...declared(asked.against ?? []) });
  if (correctedAgainst) {
    const next = declared(correctedAgainst.against);
    const flipped = next.result.outcome !== told.meeting.votes[vote]?.result?.outcome;
    told
      .after(9)
      .tell({ type: 'vote.corrected', ...next, reason: correctedAgainst.reason, flipped, confirmedByChair: true });
  }
  return told;
}

const motion = (id: string, item: string, kind: MotionKind, mover: string, text: string, onBehalfOf: string[] = []) =>
  ({ type: 'motion.filed', motion: id, item, kind, text, mover, onBehalfOf }) satisfies MeetingEvent;

export function planned(): Told {
  const told = new Told(Date.parse('2026-11-16T09:00:00.000Z'));
  told.tell(
    { type: 'meeting.announced', facts, seats: 25 },
    { type: 'roster.published', people: [...council(), ...substitutes] },
    { type: 'agenda.published', items: agenda },
    { type: 'meeting.summoned', noticeDays: 7, documentsSent: true },
  );
  return told;
}

export function opened(): Told {
  const told = new Told(Date.parse('2026-11-23T17:01:00.000Z'));
  told.meeting = planned().meeting;
  const absent = ['p10', 'p16'];
  told.tell(
    {
      type: 'agenda.supplemented',
      items: [{ item: 'i8', number: 'PS 66/26', title: 'Hasteløyving til rassikring av Ørvikvegen', kind: 'decision' }],
      late: true,
    },
    { type: 'agenda.reordered', order: ['i1', 'i2', 'i3', 'i8', 'i4', 'i5', 'i6', 'i7'] },
    { type: 'stream.changed', state: 'live', seenBy: 'probe', url: streamUrl },
    { type: 'meeting.opened', chair: 'p1', secretary: 'Gerd Oddny Fjellsæter' },
    {
      type: 'roll.called',
      entries: council().map(({ person }) => ({ person, status: absent.includes(person) ? 'excused' : 'present' })),
    },
    { type: 'substitute.seated', person: 's1', substituteFor: 'p10' },
    { type: 'speaking-time.set', speechSeconds: 180, replySeconds: 60 },
  );
  told.after(2).tell({ type: 'item.called', item: 'i1' });
  voteOn(told, {
    vote: 'v1',
    item: 'i1',
    question: 'Innkalling, saksliste og møtebok',
    absent: ['p10', 'p16'],
    method: 'acclamation',
  });
  told.tell(
    { type: 'decision.recorded', item: 'i1', text: 'Innkalling, saksliste og møtebok er godkjent.', votes: ['v1'] },
    { type: 'item.ended', item: 'i1', outcome: 'decided' },
  );
  told.after(3).tell({ type: 'item.called', item: 'i2' });
  told.tell(motion('m1', 'i2', 'recommendation', 'p1', agenda[1]?.recommendation ?? '', []));
  told.after(6).tell(
    motion(
      'm2',
      'i2',
      'alternative',
      'p10',
      'Barnehagen legges til Solbakken, der kommunen eier tomta fra før.\nKommunedirektøren bes legge fram en ny kostnadsramme innen 1. mars 2027.',
      ['H', 'FrP'],
    ),
    { type: 'disqualification.raised', item: 'i2', person: 'p14' },
    {
      type: 'disqualification.decided',
      item: 'i2',
      person: 'p14',
      outcome: 'not-disqualified',
      basis: 'forvaltningsloven § 6',
    },
    { type: 'speaker.started', person: 'p5', kind: 'speech', limitSeconds: 180 },
  );
  told
    .after(3)
    .tell(
      { type: 'speaker.ended', person: 'p5' },
      { type: 'speaker.started', person: 'p11', kind: 'reply', limitSeconds: 60 },
    );
  told.after(0.8).tell({ type: 'speaker.ended', person: 'p11' });
  voteOn(told, {
    vote: 'v2',
    item: 'i2',
    question: 'Forslag 2 fra Høyre og Fremskrittspartiet mot innstillingen',
    against: ['p9', 'p11', 'p12', 'p13', 'p14', 's1', 'p22', 'p23', 'p3'],
    absent: ['p10', 'p16'],
    substitutes: ['s1'],
    motions: ['m1', 'm2'],
  });
  told.after(1).tell(
    {
      type: 'decision.recorded',
      item: 'i2',
      text: 'Kommunestyret vedtar å bygge ny barnehage på Nesøya med plass til 96 barn.\nInvesteringen på 84,5 millioner kroner tas inn i økonomiplanen for 2027–2030.',
      votes: ['v2'],
    },
    { type: 'statement.entered', item: 'i2', person: 'p11', text: 'Høyre mener Solbakken burde vært bedre utredet.' },
    { type: 'item.ended', item: 'i2', outcome: 'decided' },
  );
  told.after(2).tell({ type: 'item.called', item: 'i3' });
  told.tell(motion('m3', 'i3', 'recommendation', 'p1', 'Reguleringsplanen vedtas slik den ligger.'));
  return told;
}

/** In the middle of an item: motions, somebody speaking, a list of those who wait. */
export function running(): Told {
  const told = opened();
  told
    .after(4)
    .tell(
      motion(
        'm4',
        'i3',
        'amendment',
        'p17',
        'I § 4.2 endres største byggehøyde fra 14 til 11 meter, slik at sikten fra gravlunden og fra bebyggelsen i Ørvikbakken blir ivaretatt.',
        ['Sp'],
      ),
      motion('m5', 'i3', 'postponement', 'p19', 'Saken utsettes til støyrapporten foreligger.', ['SV']),
      { type: 'speaker.listed', person: 'p2', kind: 'speech' },
      { type: 'speaker.listed', person: 'p20', kind: 'speech' },
      { type: 'speaker.listed', person: 'p11', kind: 'reply' },
      { type: 'speaker.started', person: 'p17', kind: 'speech', limitSeconds: 180 },
      { type: 'member.left', person: 'p7' },
    );
  return told.after(2.2);
}

export function voting(): Told {
  const told = running();
  told.tell({ type: 'speaker.ended', person: 'p17' }, { type: 'speakers.closed' });
  told.tell({
    type: 'vote.called',
    vote: 'v3',
    item: 'i3',
    question: 'Utsettelse til støyrapporten foreligger',
    kind: 'yes-no',
    options: [],
    motions: ['m5'],
    method: 'show-of-hands',
    purpose: 'postponement',
    binding: true,
    eligible: council().map(({ person }) => person),
  });
  return told.after(0.3);
}

/** A result has just been declared, and nobody speaks yet. */
export function justDeclared(): Told {
  const told = running();
  told.tell({ type: 'speaker.ended', person: 'p17' }, { type: 'speakers.closed' });
  const against = ['p9', 'p11', 'p12', 'p13', 'p14', 'p22', 'p23'];
  voteOn(told, { vote: 'v3', item: 'i3', question: 'Innstillingen', against, absent: ['p7', 'p10', 'p16'] });
  return told.after(0.2);
}

export function doorsClosed(): Told {
  const told = opened();
  told.tell({ type: 'item.ended', item: 'i3', outcome: 'postponed', postponedTo: 'møtet 14. desember' });
  told.after(1).tell({ type: 'item.called', item: 'i4' });
  voteOn(told, {
    vote: 'v4',
    item: 'i4',
    question: 'Å lukke dørene under sak PS 64/26',
    purpose: 'closing-doors',
    against: ['p24'],
    absent: ['p10', 'p16'],
  });
  told.tell(
    {
      type: 'doors.closed',
      item: 'i4',
      ground: 'employment',
      citation: 'kommuneloven § 11-5 andre ledd første punktum',
      vote: 'v4',
    },
    { type: 'stream.changed', state: 'paused-closed-session', seenBy: 'procedure' },
  );
  return told.after(11);
}

export function recess(): Told {
  const told = running();
  told.tell({ type: 'speaker.ended', person: 'p17' });
  told.tell({ type: 'recess.started', reason: 'group-meeting', resumesAt: '2026-11-23T18:15:00.000Z' });
  return told.after(3);
}

export function interrupted(): Told {
  const told = running();
  told.tell({ type: 'stream.changed', state: 'interrupted', fault: 'stalled', seenBy: 'probe' });
  told.after(4).tell({ type: 'stream.changed', state: 'live', seenBy: 'probe' });
  told.after(9).tell({ type: 'stream.changed', state: 'degraded', fault: 'no-sound', seenBy: 'secretary' });
  return told.after(2);
}

export function ended(): Told {
  const told = doorsClosed();
  told.tell({
    type: 'doors.opened',
    item: 'i4',
    present: council().map(({ person }) => ({ person, mode: 'room' as const })),
  });
  told.tell(
    { type: 'item.ended', item: 'i4', outcome: 'decided' },
    { type: 'stream.changed', state: 'live', seenBy: 'probe' },
  );
  told.after(1).tell({ type: 'item.called', item: 'i8' });
  voteOn(
    told,
    {
      vote: 'v5',
      item: 'i8',
      question: 'Hasteløyving på 4,2 millioner kroner',
      against: ['p9', 'p11', 'p12', 'p13', 'p14', 'p22', 'p23', 'p2', 'p3', 'p4', 'p5'],
    },
    {
      against: ['p9', 'p11', 'p12', 'p13', 'p14', 'p22', 'p23', 'p2', 'p3', 'p4', 'p5', 'p6', 'p25'],
      reason: 'To stemmetegn på bakerste rad ble ikke talt med.',
    },
  );
  told.tell({ type: 'decision.recorded', item: 'i8', text: 'Løyvingen blir ikke gitt.', votes: ['v5'] });
  told.tell({ type: 'item.ended', item: 'i8', outcome: 'decided' });
  told.after(2).tell({ type: 'item.called', item: 'i5' });
  voteOn(told, {
    vote: 'v6',
    item: 'i5',
    question: 'Kommunedelplanen',
    against: council()
      .slice(0, 12)
      .map(({ person }) => person),
    absent: ['p25'],
    flags: ['outcome-sensitive'],
  });
  told.tell(
    { type: 'decision.recorded', item: 'i5', text: 'Kommunedelplanen er ikke vedtatt.', votes: ['v6'] },
    {
      type: 'text.corrected',
      of: { what: 'decision', item: 'i5' },
      before: 'Kommunedelplanen er ikke vedtatt.',
      after: 'Kommunedelplanen vedtas ikke. Saken sendes tilbake.',
      reason: 'Siste setning falt ut.',
    },
    { type: 'item.ended', item: 'i5', outcome: 'referred-back' },
    { type: 'item.withdrawn', item: 'i7', reason: 'Spørsmålet er trukket av den som stilte det.' },
    { type: 'warning.overridden', rule: 'substitute-from-other-group', facts: { group: 'Sp', of: 'H' } },
    { type: 'note.added', text: 'Strømmen gikk i salen mellom kl. 19:02 og 19:04.', access: 'public' },
  );
  told.after(1).tell({ type: 'item.called', item: 'i6' }, { type: 'item.ended', item: 'i6', outcome: 'noted' });
  told.tell({ type: 'stream.changed', state: 'ended', seenBy: 'probe' }, { type: 'meeting.ended', notReached: [] });
  return told.after(30);
}

/** As large as they come: 250 items, 70 votes of 50 named members, a title of nine thousand characters, from elsewhere. */
export function big(): Told {
  const told = new Told(Date.parse('2026-11-10T08:00:00.000Z'));
  const long = 'Sammenslåing av særlovsorganer og gjennomgang av delegasjonsreglementet '.repeat(130);
  const items: AgendaItemFacts[] = Array.from({ length: 250 }, (_, index) => ({
    item: `b${index + 1}`,
    number: index % 50 === 49 ? '' : `${Math.floor(index / 2) + 1}`,
    title:
      index === 3
        ? long
        : `Sak om ${lastNames[index % 25]} og ${lastNames[(index * 3) % 25]}, behandling nummer ${index + 1}`,
    kind: 'decision',
  }));
  const people = council(50);
  told.tell(
    {
      type: 'meeting.announced',
      facts: {
        ...facts,
        ruleBook: 'as-recorded',
        slug: '2026-11-10',
        start: '2026-11-10T08:00:00.000Z',
        provenance: { format: 'meeting-log/0', source: 'Oppdiktet bystyre', externalId: 'xx-4711', licence: 'CC0' },
      },
      seats: 50,
    },
    { type: 'roster.published', people },
    { type: 'agenda.published', items },
    { type: 'meeting.opened', chair: null },
    { type: 'roll.called', entries: people.map(({ person }) => ({ person, status: 'present' })) },
  );
  items.slice(0, 180).forEach(({ item }, index) => {
    told.after(0.5).tell({ type: 'item.called', item });
    if (index < 70) {
      const against = people.filter((_, seat) => (seat * 7 + index) % 5 === 0).map(({ person }) => person);
      voteOn(told, {
        vote: `bv${index}`,
        item,
        question: `Innstillingen i sak ${index + 1}`,
        against,
        method: 'electronic',
      });
      if (index % 9 === 0)
        told.tell({
          type: 'finding.noted',
          rule: 'announced-count-differs-from-ballots',
          facts: { announced: ['for 30'], counted: ['for 40'] },
          vote: `bv${index}`,
          item,
        });
    }
    told.tell({ type: 'item.ended', item, outcome: index < 70 ? 'decided' : 'noted' });
  });
  return told.after(1).tell({ type: 'item.called', item: 'b181' });
}

export function cancelled(): Told {
  const told = planned();
  return told.tell({
    type: 'meeting.cancelled',
    comment: 'Møtet er avlyst fordi det ikke er nok saker til behandling.',
  });
}

export const snapshotOf = (told: Told): Snapshot => ({
  proto: 1,
  meeting: 'fjordvik-kommunestyret-2026-11-23',
  epoch: 'e1',
  seq: told.meeting.seq,
  state: told.meeting,
});

export function summary(meeting: Meeting, changes: Partial<MeetingSummary> = {}): MeetingSummary {
  const about = meeting.facts ?? facts;
  const current = meeting.currentItem === null ? undefined : meeting.items[meeting.currentItem];
  return {
    id: `${about.organisation.slug}-${about.body.slug}-${about.slug}`,
    organisation: about.organisation,
    body: about.body,
    path: `/${about.organisation.slug}/${about.body.slug}/${about.slug}`,
    slug: about.slug,
    number: about.number ?? null,
    title: about.title ?? null,
    start: about.start,
    end: meeting.endedAt ?? about.end ?? null,
    timezone: about.timezone,
    place: about.place ?? null,
    form: about.form,
    status: meeting.status,
    streamState: meeting.stream.state,
    currentItem: current ? { number: current.number, title: current.title } : null,
    doorsClosed: meeting.closed !== null,
    items: meeting.agenda.length,
    itemsDone: meeting.agenda.filter((id) => meeting.items[id]?.state === 'ended').length,
    imported: about.provenance !== undefined,
    ruleBook: about.ruleBook,
    seq: meeting.seq,
    updatedAt: meeting.at ?? '',
    ...changes,
  };
}

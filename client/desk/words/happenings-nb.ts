import { electionHappeningsNb } from './rooms/elections-nb.js';
import { formsHappeningsNb } from './rooms/forms-nb.js';
import { formalityHappeningsNb } from './rooms/formalities-nb.js';
import { businessHappeningsNb } from './rooms/business-nb.js';
import { mendingHappeningsNb } from './rooms/mending-nb.js';
import { afterwardsHappeningsNb } from './rooms/afterwards-nb.js';
import { documentsHappeningsNb } from './rooms/documents-nb.js';
import { clip } from './clip.js';
import type { Happenings } from './tell.js';

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** What happened, in bokmål. */
export const happeningsNb: Happenings = {
  'meeting.planned': () => 'Møtet er planlagt.',
  'meeting.announced': () => 'Møtet er kunngjort.',
  'meeting.revised': () => 'Opplysningene om møtet er endret.',
  'meeting.summoned': (e) =>
    `Innkallingen er sendt, med ${e.noticeDays} ${e.noticeDays === 1 ? 'dags' : 'dagers'} varsel.`,
  'meeting.postponed': () => 'Møtet er utsatt.',
  'meeting.cancelled': () => 'Møtet er avlyst.',
  'roster.published': (e) => `Medlemslisten er offentliggjort: ${count(e.people.length, 'person', 'personer')}.`,
  'agenda.published': (e) => `Sakslisten er offentliggjort: ${count(e.items.length, 'sak', 'saker')}.`,
  'agenda.supplemented': (e) => `Ført til sakslisten: ${e.items.map((item) => item.number || item.title).join(', ')}.`,
  'agenda.reordered': () => 'Sakslisten har fått ny rekkefølge.',
  'item.withdrawn': (e, s) => `${s.item(e.item)} er trukket.`,
  'document.linked': (e, s) => `Dokument til ${s.item(e.item)}: ${e.document.title}.`,
  'item.admitted': (e, s) => `${s.item(e.item)} kan behandles.`,
  'item.barred': (e, s) => `${s.item(e.item)} behandles ikke.`,
  'meeting.opened': (e, s) => `Møtet er satt${e.chair ? `, ledet av ${s.name(e.chair)}` : ''}.`,
  'roll.called': (e) => `Opprop: ${e.entries.filter((entry) => entry.status === 'present').length} til stede.`,
  'member.arrived': (e, s) => `${s.name(e.person)} kom${e.mode === 'remote' ? ' (fjern)' : ''}.`,
  'member.left': (e, s) => `${s.name(e.person)} gikk.`,
  'substitute.seated': (e, s) => `${s.name(e.person)} møter for ${s.name(e.substituteFor)}.`,
  'substitute.stood-down': (e, s) => `${s.name(e.person)} gikk ut som vara.`,
  'mode.changed': (e, s) => `${s.name(e.person)} ${e.mode === 'remote' ? 'deltar fjernt' : 'er i salen'}.`,
  'connection.lost': (e, s) => `${s.name(e.person)} mistet forbindelsen.`,
  'connection.restored': (e, s) => `${s.name(e.person)} er tilbake på nett.`,
  'chair.changed': (e, s) => `${s.name(e.chair)} leder møtet.`,
  'attendance.noted': (e, s) => `Oppmøte ført for ${s.name(e.person)}.`,
  'item.called': (e, s) => `${s.item(e.item)} er oppe.`,
  'item.ended': (e, s) => `${s.item(e.item)} er avsluttet: ${s.w.outcomes[e.outcome].toLowerCase()}.`,
  'motion.filed': (e, s) =>
    `${s.w.motionKinds[e.kind]}${e.mover ? ` fra ${s.name(e.mover)}` : ''} er fremmet: «${clip(e.text)}»`,
  'motion.revised': (e, s) => `${s.motion(e.motion)} har fått ny ordlyd: «${clip(e.text)}»`,
  'motion.withdrawn': (e, s) => `${s.motion(e.motion)} er trukket.`,
  'speaker.listed': (e, s) => `${s.name(e.person)} står på talelisten.`,
  'speaker.struck': (e, s) => `${s.name(e.person)} er strøket fra talelisten.`,
  'speaker.started': (e, s) => `${s.name(e.person)} har ordet${e.kind === 'reply' ? ' til replikk' : ''}.`,
  'speaker.ended': (e, s) => `${s.name(e.person)} er ferdig.`,
  'speakers.closed': () => 'Det er satt strek.',
  'speaking-time.set': (e) => `Taletiden er satt til ${e.speechSeconds / 60} og ${e.replySeconds / 60} minutter.`,
  'recess.started': (e, s) => `${s.w.recess.reasons[e.reason]}${e.resumesAt ? ` til kl. ${s.time(e.resumesAt)}` : ''}.`,
  'recess.ended': () => 'Møtet fortsetter.',
  'doors.closed': (e) => `Dørene er lukket etter ${e.citation}.`,
  'doors.opened': (e) => `Dørene er åpne. ${e.present.length} til stede.`,
  'disqualification.raised': (e, s) => `Habilitetsspørsmål er meldt for ${s.name(e.person)}.`,
  'disqualification.decided': (e, s) => `${s.name(e.person)} er ${e.outcome === 'disqualified' ? 'inhabil' : 'habil'}.`,
  'vote.called': (e) => `Avstemning: ${e.question}`,
  'ballots.recorded': (e) => `${count(e.ballots.length, 'stemme', 'stemmer')} ført.`,
  'totals.recorded': () => 'Stemmetall ført.',
  'vote.interrupted': (e) => `Avstemningen er avbrutt: ${e.reason}`,
  'vote.resumed': () => 'Avstemningen fortsetter.',
  'vote.voided': (e) => `Avstemningen er annullert: ${e.reason}`,
  'vote.closed': () => 'Avstemningen er lukket.',
  'vote.declared': (e) => e.sentence,
  'vote.corrected': (e) => `Rettet: ${e.sentence}`,
  'decision.recorded': (e, s) => `Vedtak i ${s.item(e.item)}: «${clip(e.text)}»`,
  'decision.struck': (e, s) => `Vedtaket i ${s.item(e.item)} er strøket.`,
  'statement.entered': (e, s) => `Protokolltilførsel fra ${s.name(e.person)}.`,
  'note.added': (e) => `${e.access === 'public' ? 'Merknad' : 'Intern merknad'}: ${clip(e.text)}`,
  'text.corrected': (e) => `Tekst rettet: «${clip(e.after)}»`,
  'stream.changed': (e, s) => `${s.w.stream.states[e.state]}.`,
  'meeting.adjourned': (e, s) => `Møtet er avbrutt${e.until ? ` og fortsetter ${s.time(e.until)}` : ''}.`,
  'meeting.resumed': () => 'Møtet fortsetter.',
  'meeting.ended': () => 'Møtet er hevet.',
  'warning.overridden': () => 'En regel er fraveket med begrunnelse.',
  'finding.noted': () => '',
  ...electionHappeningsNb,
  ...formsHappeningsNb,
  ...formalityHappeningsNb,
  ...businessHappeningsNb,
  ...mendingHappeningsNb,
  ...afterwardsHappeningsNb,
  ...documentsHappeningsNb,
};

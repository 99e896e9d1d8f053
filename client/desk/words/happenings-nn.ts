import { electionHappeningsNn } from './rooms/elections-nn.js';
import { formsHappeningsNn } from './rooms/forms-nn.js';
import { formalityHappeningsNn } from './rooms/formalities-nn.js';
import { businessHappeningsNn } from './rooms/business-nn.js';
import { mendingHappeningsNn } from './rooms/mending-nn.js';
import { afterwardsHappeningsNn } from './rooms/afterwards-nn.js';
import { documentsHappeningsNn } from './rooms/documents-nn.js';
import { clip } from './clip.js';
import type { Happenings } from './tell.js';

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** What happened, in nynorsk. */
export const happeningsNn: Happenings = {
  'meeting.planned': () => 'Møtet er planlagt.',
  'meeting.announced': () => 'Møtet er kunngjort.',
  'meeting.revised': () => 'Opplysningane om møtet er endra.',
  'meeting.summoned': (e) =>
    `Innkallinga er send, med ${e.noticeDays} ${e.noticeDays === 1 ? 'dags' : 'dagars'} varsel.`,
  'meeting.postponed': () => 'Møtet er utsett.',
  'meeting.cancelled': () => 'Møtet er avlyst.',
  'roster.published': (e) => `Medlemslista er offentleggjord: ${count(e.people.length, 'person', 'personar')}.`,
  'agenda.published': (e) => `Sakslista er offentleggjord: ${count(e.items.length, 'sak', 'saker')}.`,
  'agenda.supplemented': (e) => `Ført på sakslista: ${e.items.map((item) => item.number || item.title).join(', ')}.`,
  'agenda.reordered': () => 'Sakslista har fått ny rekkjefølgje.',
  'item.withdrawn': (e, s) => `${s.item(e.item)} er trekt.`,
  'document.linked': (e, s) => `Dokument til ${s.item(e.item)}: ${e.document.title}.`,
  'item.admitted': (e, s) => `${s.item(e.item)} kan handsamast.`,
  'item.barred': (e, s) => `${s.item(e.item)} blir ikkje handsama.`,
  'meeting.opened': (e, s) => `Møtet er sett${e.chair ? `, leidd av ${s.name(e.chair)}` : ''}.`,
  'roll.called': (e) => `Opprop: ${e.entries.filter((entry) => entry.status === 'present').length} til stades.`,
  'member.arrived': (e, s) => `${s.name(e.person)} kom${e.mode === 'remote' ? ' (fjern)' : ''}.`,
  'member.left': (e, s) => `${s.name(e.person)} gjekk.`,
  'substitute.seated': (e, s) => `${s.name(e.person)} møter for ${s.name(e.substituteFor)}.`,
  'substitute.stood-down': (e, s) => `${s.name(e.person)} gjekk ut som vara.`,
  'mode.changed': (e, s) => `${s.name(e.person)} ${e.mode === 'remote' ? 'deltek fjernt' : 'er i salen'}.`,
  'connection.lost': (e, s) => `${s.name(e.person)} mista sambandet.`,
  'connection.restored': (e, s) => `${s.name(e.person)} er tilbake på nett.`,
  'chair.changed': (e, s) => `${s.name(e.chair)} leier møtet.`,
  'attendance.noted': (e, s) => `Frammøte ført for ${s.name(e.person)}.`,
  'item.called': (e, s) => `${s.item(e.item)} er oppe.`,
  'item.ended': (e, s) => `${s.item(e.item)} er avslutta: ${s.w.outcomes[e.outcome].toLowerCase()}.`,
  'motion.filed': (e, s) =>
    `${s.w.motionKinds[e.kind]}${e.mover ? ` frå ${s.name(e.mover)}` : ''} er fremja: «${clip(e.text)}»`,
  'motion.revised': (e, s) => `${s.motion(e.motion)} har fått ny ordlyd: «${clip(e.text)}»`,
  'motion.withdrawn': (e, s) => `${s.motion(e.motion)} er trekt.`,
  'speaker.listed': (e, s) => `${s.name(e.person)} står på talelista.`,
  'speaker.struck': (e, s) => `${s.name(e.person)} er stroken frå talelista.`,
  'speaker.started': (e, s) => `${s.name(e.person)} har ordet${e.kind === 'reply' ? ' til replikk' : ''}.`,
  'speaker.ended': (e, s) => `${s.name(e.person)} er ferdig.`,
  'speakers.closed': () => 'Det er sett strek.',
  'speaking-time.set': (e) => `Taletida er sett til ${e.speechSeconds / 60} og ${e.replySeconds / 60} minutt.`,
  'recess.started': (e, s) => `${s.w.recess.reasons[e.reason]}${e.resumesAt ? ` til kl. ${s.time(e.resumesAt)}` : ''}.`,
  'recess.ended': () => 'Møtet held fram.',
  'doors.closed': (e) => `Dørene er lukka etter ${e.citation}.`,
  'doors.opened': (e) => `Dørene er opne. ${e.present.length} til stades.`,
  'disqualification.raised': (e, s) => `Habilitetsspørsmål er meldt for ${s.name(e.person)}.`,
  'disqualification.decided': (e, s) => `${s.name(e.person)} er ${e.outcome === 'disqualified' ? 'inhabil' : 'habil'}.`,
  'vote.called': (e) => `Avrøysting: ${e.question}`,
  'ballots.recorded': (e) => `${count(e.ballots.length, 'røyst', 'røyster')} ført.`,
  'totals.recorded': () => 'Røystetal ført.',
  'vote.interrupted': (e) => `Avrøystinga er avbroten: ${e.reason}`,
  'vote.resumed': () => 'Avrøystinga held fram.',
  'vote.voided': (e) => `Avrøystinga er annullert: ${e.reason}`,
  'vote.closed': () => 'Avrøystinga er lukka.',
  'vote.declared': (e) => e.sentence,
  'vote.corrected': (e) => `Retta: ${e.sentence}`,
  'decision.recorded': (e, s) => `Vedtak i ${s.item(e.item)}: «${clip(e.text)}»`,
  'decision.struck': (e, s) => `Vedtaket i ${s.item(e.item)} er stroke.`,
  'statement.entered': (e, s) => `Protokolltilførsel frå ${s.name(e.person)}.`,
  'note.added': (e) => `${e.access === 'public' ? 'Merknad' : 'Intern merknad'}: ${clip(e.text)}`,
  'text.corrected': (e) => `Tekst retta: «${clip(e.after)}»`,
  'stream.changed': (e, s) => `${s.w.stream.states[e.state]}.`,
  'meeting.adjourned': (e, s) => `Møtet er avbrote${e.until ? ` og held fram ${s.time(e.until)}` : ''}.`,
  'meeting.resumed': () => 'Møtet held fram.',
  'meeting.ended': () => 'Møtet er heva.',
  'warning.overridden': () => 'Ein regel er fråviken med grunngiving.',
  'finding.noted': () => '',
  ...electionHappeningsNn,
  ...formsHappeningsNn,
  ...formalityHappeningsNn,
  ...businessHappeningsNn,
  ...mendingHappeningsNn,
  ...afterwardsHappeningsNn,
  ...documentsHappeningsNn,
};

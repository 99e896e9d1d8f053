import { electionRulesNn } from './rooms/elections-nn.js';
import { formsRulesNn } from './rooms/forms-nn.js';
import { formalityRulesNn } from './rooms/formalities-nn.js';
import { businessRulesNn } from './rooms/business-nn.js';
import { mendingRulesNn } from './rooms/mending-nn.js';
import { afterwardsRulesNn } from './rooms/afterwards-nn.js';
import { documentsRulesNn } from './rooms/documents-nn.js';
import type { RuleWords } from './rules.js';

/** Where a rule book may allow a secret vote. */
const secretIn: Record<string, string> = {
  lists: 'høvetalsval',
  persons: 'val av enkeltpersonar',
  hiring: 'tilsetjing',
  matters: 'andre avrøystingar',
};

const sequence = (parts: string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} og ${parts.at(-1)}`;

/** The rules' answers in nynorsk. */
export const rulesNn: RuleWords = {
  quorum: (f) =>
    `Organet er ikkje vedtaksført i saka: ${f.n('counted')} røysta, og minst ${f.n('needed')} av ${f.n('members')} medlemer må røyste.`,
  'quorum-foreseen': (f) =>
    `Berre ${f.n('eligible')} kan røyste no. For å gjere vedtak må minst ${f.n('needed')} av ${f.n('members')} røyste. Vent til fleire er til stades, eller gå vidare utan vedtak.`,
  'everybody-there': (f) =>
    `Styret må vere fulltalig for å ta opp ei sak som ikkje stod på sakslista: ${f.n('attending')} av ${f.n('members')} er her.`,
  notice: (f) =>
    `Møtet er kalla inn med ${f.n('noticeDays')} ${f.n('noticeDays') === 1 ? 'dags' : 'dagars'} varsel. Lova krev minst ${f.n('needed')}.`,
  'council-size': (f) =>
    `Organet har ${f.n('seats')} plassar. Lova krev minst ${f.n('least')}${f.has('odd') ? ', og eit oddetal' : ''}.`,
  substitutes: () => 'Her har ikkje medlemene varamedlemer.',
  'votes-by-name': () =>
    'Når nokon deltek på nett, røystar ein ved namneopprop. Vel namneopprop eller elektronisk avrøysting.',
  abstain: () => 'Den som er til stades, må røyste. Ingen kan la vere.',
  'constitutive-quorum': (f) =>
    `I det konstituerande møtet må minst ${f.n('needed')} av ${f.n('members')} medlemer vere til stades for å gjere vedtak. ${f.n('attending')} er her no.`,
  'threshold-known': () => 'Eit slikt fleirtalskrav finst ikkje her. Det gjeld berre avrøystingar for eller imot.',
  'casting-vote': (f) => `Det er likt røystetal, og røysta til møteleiaren avgjer. Før kva ${f.the('chair')} røysta.`,
  'chair-qualified': (f) =>
    `${f.the('chair')} er inhabil og kan ikkje leie avrøystinga. La ein annan leie møtet først.`,
  'not-voted': (f) =>
    (f.n('missing') ? `${f.n('missing')} av dei som kan røyste, er ikkje talde.` : `Ikkje ført: ${f.the('people')}.`) +
    ' Den som er til stades når saka blir teken opp til avrøysting, må røyste.',
  blank: () => 'Blank røyst kan berre givast ved val og tilsetjing.',
  'choice-offered': () => 'Ei røyst er gitt på noko det ikkje vart røysta over. Før henne på nytt.',
  'one-vote-each': (f) =>
    f.has('people')
      ? `Ført to gonger: ${f.the('people')}.`
      : `Det er ført ${f.n('counted')} røyster, men berre ${f.n('eligible')} kan røyste.`,
  eligible: (f) => `Kan ikkje røyste i denne saka: ${f.the('people')}.`,
  'something-counted': () => 'Ingen røyster er førte. Før røystene først.',
  'something-corrected': () => 'Rettinga endrar ingenting.',
  'one-vote-at-a-time': (f) => `Avrøystinga ${f.the('vote')} går føre seg. Kunngjer eller annuller henne først.`,
  'vote-open': () =>
    'Avrøystinga er lukka, så røystene kan ikkje endrast. Kunngjer resultatet og rett det, eller annuller avrøystinga.',
  'vote-state': (f) => `Avrøystinga er ${f.the('state')}, og då går ikkje dette.`,
  'vote-known': () => 'Avrøystinga finst ikkje i dette møtet.',
  'vote-new': () => 'Avrøystinga er alt ført.',
  're-vote': () => 'Eit kunngjort resultat står. Rett røystetala, eller annuller avrøystinga før de røystar på nytt.',
  method: (f) => `Avrøysting på denne måten (${f.the('method')}) er ikkje tillaten her. Tillatne: ${f.the('allowed')}.`,
  'secret-vote': (f) =>
    f.list('where').length === 0
      ? 'Skriftleg, hemmeleg avrøysting er ikkje tillaten her.'
      : `Skriftleg, hemmeleg avrøysting er her berre tillaten ved ${sequence(f.list('where').map((one) => secretIn[one] ?? one))}.`,
  'trial-binds-nobody': () => 'Ei prøverøysting avgjer ingenting.',
  options: () => 'Set minst to framlegg opp mot kvarandre, eller still eitt spørsmål for eller mot.',
  'option-once': () => 'Same framlegget er valt to gonger.',
  'concerns-somebody': () => 'Vel kven habilitetsspørsmålet gjeld.',
  'totals-only': () => 'Denne avrøystinga blir ført med tal, ikkje namn.',
  totals: () => 'Røystetala må vere heile tal frå null og opp.',
  'one-by-one': () => 'Denne avrøystinga blir ført med namn, ikkje tal.',
  'connection-lost': (f) =>
    `Mista sambandet: ${f.the('people')}. Vent til dei er tilbake, eller sei kvifor de ikkje ventar.`,
  'documents-late': () =>
    'Dokumenta i saka vart ikkje sende med innkallinga. Prøv først om nokon set seg imot at saka blir avgjord, eller gi ei grunngiving.',
  'put-off-by-vote': () =>
    'Ei sak blir utsett, send tilbake eller avvist ved avrøysting. Røyst over det først, eller gi ei grunngiving.',
  'told-apart': () =>
    'Vedtaket vart gjort for lukka dører. Rett avrøystinga først, og før den nye vedtaksteksten for seg når dørene er opne.',
  'party-split': () =>
    'Når røystene berre blir talde, kan ikkje møteboka vise korleis partia røysta. Vel ein metode med namn, eller gi ei grunngiving.',
  'postponement-first': (f) =>
    `Framlegg om utsetjing, tilbakesending eller avvising skal røystast over først: ${f.the('motions')}.`,
  'item-put-off': (f) => `${f.the('motion')} er vedteke, så saka skal ikkje avgjerast no. Avslutt henne.`,
  'chair-confirms': () => 'Rettinga snur resultatet. Møteleiaren må stadfeste henne.',
  'binding-votes': (f) => `Vedtaket kan ikkje byggje på ei avrøysting som ikkje gjeld: ${f.the('votes')}.`,
  'closing-ground': (f) =>
    f.has('ground')
      ? `Møtet kan ikkje lukkast av denne grunnen: ${f.the('ground')}.`
      : 'Vel grunnen til at dørene skal lukkast.',
  'closing-exemption': () =>
    'Når møtet blir lukka av denne grunnen, må det opplysast kva føresegn i offentleglova som gjeld.',
  'closing-remote': (f) =>
    `Eit fjernmøte kan ikkje handsame det møtet må lukkast for (${f.the('ground')}). Flytt saka til eit møte der alle er i salen.`,
  'closing-vote': () => 'Lukking skal vedtakast først. Røyst over det for opne dører, og kunngjer resultatet.',
  'closing-vote-open': () => 'Avrøysting om lukking skal skje i ope møte. Opne dørene først.',
  'doors-open': () => 'Dørene er lukka. Opne dei først.',
  'doors-closed': () => 'Dørene er alt opne.',
  'stream-paused': () => 'Sendinga er stansa så lenge dørene er lukka. Opne dørene først.',
  'disqualification-undecided': (f) =>
    `Habiliteten er ikkje avgjord for ${f.the('people')}. Avgjer han før det blir røysta over saka.`,
  'disqualification-raised': (f) => `Spørsmålet om habilitet er ikkje meldt for ${f.the('person')}.`,
  'disqualification-vote': (f) =>
    `Resultatet stemmer ikkje med avrøystinga om ${f.the('person')}. Vel det som vart vedteke.`,
  'raised-once': (f) => `Habilitetsspørsmålet er alt meldt for ${f.the('person')}.`,
  'disqualification-basis': () => 'Før opp heimelen.',
  'person-once': () => 'Same personen står to gonger.',
  'seat-once': () => 'Same plassen er brukt to gonger.',
  present: (f) => `${f.the('person')} er ikkje til stades.`,
  'not-yet-present': (f) => `${f.the('person')} er alt til stades.`,
  'on-the-roster': () => 'Personen står ikkje på medlemslista.',
  'person-named': () => 'Alle på medlemslista må ha namn.',
  'holds-a-seat': (f) => `${f.the('person')} har ikkje plass i organet.`,
  'is-substitute': (f) => `${f.the('person')} møter ikkje som vara.`,
  'seat-of-a-member': (f) => `${f.the('person')} har ingen plass ein vara kan ta.`,
  'empty-seat': (f) => `${f.the('person')} er sjølv til stades, så plassen er ikkje ledig.`,
  'one-seat': (f) =>
    f.has('substitute')
      ? `${f.the('substitute')} møter alt for ${f.the('person')}.`
      : `${f.has('people') ? f.the('people') : f.the('person')} kan berre ha éin plass.`,
  'substitute-group': (f) =>
    `${f.the('person')} er ikkje frå gruppa som har plassen (${f.the('seatOf')}). Varamedlemer blir kalla inn frå same gruppa.`,
  'substitute-order': (f) => `${f.the('before')} står føre ${f.the('person')} på varalista.`,
  'remote-meeting': (f) =>
    f.has('permitted')
      ? `${f.the('person')} deltek fjernt, og då er heile møtet eit fjernmøte. Endre møteforma først.`
      : `${f.the('person')} kan ikkje delta fjernt: kommunestyret eller fylkestinget har ikkje opna for fjernmøte i dette organet.`,
  'remote-permitted': () => 'Kommunestyret eller fylkestinget har ikkje opna for fjernmøte i dette organet.',
  'takes-part-remotely': (f) => `${f.the('person')} er i salen og har ikkje noko samband å miste.`,
  'public-access': () => 'Eit fjernmøte er offentleg berre gjennom sendinga, og møtet har inga adresse for henne.',
  'public-access-down': (f) =>
    `Publikum kan ikkje følgje møtet no (${f.the('stream')}). Vent med å røyste, eller sei kvifor de ikkje ventar.`,
  'on-the-list': (f) => `${f.the('person')} står ikkje på talelista.`,
  'listed-once': (f) => `${f.the('person')} står alt på talelista.`,
  'list-closed': () => 'Det er sett strek, så ingen fleire kan teikne seg.',
  speaking: (f) => `${f.the('person')} har ikkje ordet.`,
  'speaking-already': (f) => `${f.the('person')} har alt ordet.`,
  'speaker-present': (f) => `${f.the('person')} er ikkje ført som til stades.`,
  'speaking-time': () => 'Taletida må vere frå null og opp til eit døgn.',
  'item-under-way': (f) =>
    f.has('underWay') ? `${f.the('underWay')} er oppe. Ta opp ${f.the('item')} først.` : 'Ta opp saka først.',
  'item-open': (f) => `${f.the('item')} er avslutta eller trekt. Ta henne opp igjen først.`,
  'item-called': (f) => `${f.the('item')} er ikkje teken opp.`,
  'item-reopened': (f) => `${f.the('item')} er alt avslutta (${f.the('outcome')}). Skal ho takast opp igjen?`,
  'items-begun': (f) => `Desse sakene er tekne opp, men ikkje avslutta: ${f.the('items')}.`,
  'item-known': () => 'Saka finst ikkje i dette møtet.',
  'item-new': (f) => `Saka står alt på sakslista: ${f.the('items')}.`,
  'item-once': () => 'Same saka er ført to gonger.',
  'item-is-late': (f) => `${f.the('item')} stod på innkallinga og treng inga avgjerd.`,
  'late-item': (f) => `${f.the('item')} stod ikkje på innkallinga. Avgjer først om ho kan handsamast.`,
  objectors: (f) => `${f.n('objecting')} kan ikkje setje seg imot når berre ${f.n('attending')} er til stades.`,
  'public-title': () => 'Kvar sak må ha ein tittel alle kan lese. Han kan vere nøytral.',
  'same-items': () => 'Rekkjefølgja må ha med dei same sakene som før.',
  'agenda-settled': () => 'Sakslista er offentleggjord. Før nye saker opp på henne.',
  'decision-recorded': (f) => `Vedtaket i ${f.the('item')} er ikkje ført.`,
  'one-decision': (f) => `Vedtaket i ${f.the('item')} er alt ført. Rett ordlyden i staden.`,
  'motion-known': () => 'Framlegget finst ikkje i denne saka.',
  'motion-new': () => 'Framlegget er alt ført.',
  'motion-open': (f) => `Framlegget er ikkje lenger ope (${f.the('status')}).`,
  text: () => 'Skriv teksten først.',
  'corrected-text': () => 'Skriv den retta teksten.',
  reason: () => 'Skriv ei grunngiving.',
  'text-known': () => 'Teksten som skulle rettast, finst ikkje.',
  'document-hash': () => 'Kontrollsummen til dokumentet er ikkje gyldig.',
  'restriction-basis': () => 'Eit dokument som er unnateke, må ha ein heimel.',
  'in-session': (f) => `Møtet er ikkje i gang (${f.the('status')}). Set møtet, eller hald fram etter pausen.`,
  gathering: () => 'Oppmøte blir ført frå møtet er kunngjort til det er heva.',
  'not-over': () => 'Møtet er over. Feil blir retta som tillegg til møteboka.',
  'meeting-status': (f) => `Møtet er ${f.the('status')}. Dette går berre når det er ${f.the('expected')}.`,
  announced: () => 'Møtet er ikkje kunngjort. Kunngjer det før det blir sett.',
  'meeting-known': () => 'Møtet er ikkje planlagt enno.',
  'meeting-new': () => 'Møtet er alt planlagt.',
  seats: () => 'Talet på plassar må vere minst éin.',
  'only-in-imports': () => 'Dette kan berre førast i møte som er henta inn frå andre kjelder.',
  'in-order': (f) => `Klokkeslettet (${f.the('at')}) er før det som sist vart ført (${f.the('last')}).`,
  ...electionRulesNn,
  ...formsRulesNn,
  ...formalityRulesNn,
  ...businessRulesNn,
  ...mendingRulesNn,
  ...afterwardsRulesNn,
  ...documentsRulesNn,
};

import { electionRulesNb } from './rooms/elections-nb.js';
import { formsRulesNb } from './rooms/forms-nb.js';
import { formalityRulesNb } from './rooms/formalities-nb.js';
import { businessRulesNb } from './rooms/business-nb.js';
import { mendingRulesNb } from './rooms/mending-nb.js';
import { afterwardsRulesNb } from './rooms/afterwards-nb.js';
import { documentsRulesNb } from './rooms/documents-nb.js';
import type { RuleWords } from './rules.js';

/** Where a rule book may allow a secret vote. */
const secretIn: Record<string, string> = {
  lists: 'forholdsvalg',
  persons: 'valg av enkeltpersoner',
  hiring: 'ansettelse',
  matters: 'andre avstemninger',
};

const sequence = (parts: string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} og ${parts.at(-1)}`;

/** The rules' answers in bokmål. */
export const rulesNb: RuleWords = {
  // votes
  quorum: (f) =>
    `Organet er ikke vedtaksført i saken: ${f.n('counted')} stemte, og minst ${f.n('needed')} av ${f.n('members')} medlemmer må stemme.`,
  'quorum-foreseen': (f) =>
    `Bare ${f.n('eligible')} kan stemme nå. For å gjøre vedtak må minst ${f.n('needed')} av ${f.n('members')} stemme. Vent til flere er til stede, eller gå videre uten vedtak.`,
  'everybody-there': (f) =>
    `Styret må være fulltallig for å ta opp en sak som ikke sto på sakslisten: ${f.n('attending')} av ${f.n('members')} er her.`,
  notice: (f) =>
    `Møtet er innkalt med ${f.n('noticeDays')} ${f.n('noticeDays') === 1 ? 'dags' : 'dagers'} varsel. Loven krever minst ${f.n('needed')}.`,
  'council-size': (f) =>
    `Organet har ${f.n('seats')} plasser. Loven krever minst ${f.n('least')}${f.has('odd') ? ', og et oddetall' : ''}.`,
  substitutes: () => 'Her har ikke medlemmene varamedlemmer.',
  'votes-by-name': () =>
    'Når noen deltar på nett, stemmes det ved navneopprop. Velg navneopprop eller elektronisk avstemning.',
  abstain: () => 'Den som er til stede, må stemme. Ingen kan avstå.',
  'constitutive-quorum': (f) =>
    `I det konstituerende møtet må minst ${f.n('needed')} av ${f.n('members')} medlemmer være til stede for å gjøre vedtak. ${f.n('attending')} er her nå.`,
  'threshold-known': () => 'Et slikt flertallskrav finnes ikke her. Det gjelder bare avstemninger for eller mot.',
  'casting-vote': (f) => `Det er stemmelikhet, og møteleders stemme avgjør. Oppgi hva ${f.the('chair')} stemte.`,
  'chair-qualified': (f) => `${f.the('chair')} er inhabil og kan ikke lede avstemningen. La en annen lede møtet først.`,
  'not-voted': (f) =>
    (f.n('missing') ? `${f.n('missing')} av dem som kan stemme, er ikke talt.` : `Ikke ført: ${f.the('people')}.`) +
    ' Den som er til stede når saken tas opp til avstemning, må stemme.',
  blank: () => 'Blank stemme kan bare gis ved valg og ansettelse.',
  'choice-offered': () => 'En stemme er gitt på noe det ikke ble stemt over. Før den på nytt.',
  'one-vote-each': (f) =>
    f.has('people')
      ? `Ført to ganger: ${f.the('people')}.`
      : `Det er ført ${f.n('counted')} stemmer, men bare ${f.n('eligible')} kan stemme.`,
  eligible: (f) => `Kan ikke stemme i denne saken: ${f.the('people')}.`,
  'something-counted': () => 'Ingen stemmer er ført. Før stemmene først.',
  'something-corrected': () => 'Rettelsen endrer ingenting.',
  'one-vote-at-a-time': (f) => `Avstemningen ${f.the('vote')} pågår. Kunngjør eller annuller den først.`,
  'vote-open': () =>
    'Avstemningen er lukket, så stemmene kan ikke endres. Kunngjør resultatet og rett det, eller annuller avstemningen.',
  'vote-state': (f) => `Avstemningen er ${f.the('state')}, og da går ikke dette.`,
  'vote-known': () => 'Avstemningen finnes ikke i dette møtet.',
  'vote-new': () => 'Avstemningen er alt ført.',
  're-vote': () =>
    'Et kunngjort resultat står. Rett stemmetallene, eller annuller avstemningen før dere stemmer på nytt.',
  method: (f) => `Avstemning på denne måten (${f.the('method')}) er ikke tillatt her. Tillatt: ${f.the('allowed')}.`,
  'secret-vote': (f) =>
    f.list('where').length === 0
      ? 'Skriftlig, hemmelig avstemning er ikke tillatt her.'
      : `Skriftlig, hemmelig avstemning er her bare tillatt ved ${sequence(f.list('where').map((one) => secretIn[one] ?? one))}.`,
  'trial-binds-nobody': () => 'En prøvevotering avgjør ingenting.',
  options: () => 'Sett minst to forslag opp mot hverandre, eller still ett spørsmål for eller mot.',
  'option-once': () => 'Samme forslag er valgt to ganger.',
  'concerns-somebody': () => 'Velg hvem habilitetsspørsmålet gjelder.',
  'totals-only': () => 'Denne avstemningen føres med tall, ikke navn.',
  totals: () => 'Stemmetallene må være hele tall fra null og opp.',
  'one-by-one': () => 'Denne avstemningen føres med navn, ikke tall.',
  'connection-lost': (f) =>
    `Mistet forbindelsen: ${f.the('people')}. Vent til de er tilbake, eller si hvorfor dere ikke venter.`,
  'documents-late': () =>
    'Dokumentene i saken ble ikke sendt med innkallingen. Prøv først om noen motsetter seg at saken avgjøres, eller gi en begrunnelse.',
  'put-off-by-vote': () =>
    'En sak utsettes, sendes tilbake eller avvises ved avstemning. Stem over det først, eller gi en begrunnelse.',
  'told-apart': () =>
    'Vedtaket ble gjort for lukkede dører. Rett avstemningen først, og før den nye vedtaksteksten for seg når dørene er åpne.',
  'party-split': () =>
    'Når stemmene bare telles, kan ikke møteboken vise hvordan partiene stemte. Velg en metode med navn, eller gi en begrunnelse.',
  'postponement-first': (f) =>
    `Forslag om utsettelse, tilbakesending eller avvisning skal stemmes over først: ${f.the('motions')}.`,
  'item-put-off': (f) => `${f.the('motion')} er vedtatt, så saken skal ikke avgjøres nå. Avslutt den.`,
  'chair-confirms': () => 'Rettelsen snur resultatet. Møteleder må bekrefte den.',
  'binding-votes': (f) => `Vedtaket kan ikke bygge på en avstemning som ikke gjelder: ${f.the('votes')}.`,
  // doors
  'closing-ground': (f) =>
    f.has('ground')
      ? `Møtet kan ikke lukkes av denne grunnen: ${f.the('ground')}.`
      : 'Velg grunnen til at dørene skal lukkes.',
  'closing-exemption': () =>
    'Når møtet lukkes av denne grunnen, må det oppgis hvilken bestemmelse i offentleglova som gjelder.',
  'closing-remote': (f) =>
    `Et fjernmøte kan ikke behandle det møtet må lukkes for (${f.the('ground')}). Flytt saken til et møte der alle er i salen.`,
  'closing-vote': () => 'Lukking skal vedtas først. Stem over det for åpne dører, og kunngjør resultatet.',
  'closing-vote-open': () => 'Avstemning om lukking skal skje i åpent møte. Åpne dørene først.',
  'doors-open': () => 'Dørene er lukket. Åpne dem først.',
  'doors-closed': () => 'Dørene er alt åpne.',
  'stream-paused': () => 'Sendingen er stanset så lenge dørene er lukket. Åpne dørene først.',
  // disqualification
  'disqualification-undecided': (f) =>
    `Habiliteten er ikke avgjort for ${f.the('people')}. Avgjør den før det stemmes over saken.`,
  'disqualification-raised': (f) => `Spørsmålet om habilitet er ikke meldt for ${f.the('person')}.`,
  'disqualification-vote': (f) =>
    `Resultatet stemmer ikke med avstemningen om ${f.the('person')}. Velg det som ble vedtatt.`,
  'raised-once': (f) => `Habilitetsspørsmålet er alt meldt for ${f.the('person')}.`,
  'disqualification-basis': () => 'Oppgi hjemmelen.',
  // people
  'person-once': () => 'Samme person står to ganger.',
  'seat-once': () => 'Samme plass er brukt to ganger.',
  present: (f) => `${f.the('person')} er ikke til stede.`,
  'not-yet-present': (f) => `${f.the('person')} er alt til stede.`,
  'on-the-roster': () => 'Personen står ikke på medlemslisten.',
  'person-named': () => 'Alle på medlemslisten må ha navn.',
  'holds-a-seat': (f) => `${f.the('person')} har ikke plass i organet.`,
  'is-substitute': (f) => `${f.the('person')} møter ikke som vara.`,
  'seat-of-a-member': (f) => `${f.the('person')} har ingen plass en vara kan ta.`,
  'empty-seat': (f) => `${f.the('person')} er selv til stede, så plassen er ikke ledig.`,
  'one-seat': (f) =>
    f.has('substitute')
      ? `${f.the('substitute')} møter alt for ${f.the('person')}.`
      : `${f.has('people') ? f.the('people') : f.the('person')} kan bare ha én plass.`,
  'substitute-group': (f) =>
    `${f.the('person')} er ikke fra gruppen som har plassen (${f.the('seatOf')}). Varamedlemmer kalles inn fra samme gruppe.`,
  'substitute-order': (f) => `${f.the('before')} står foran ${f.the('person')} på varalisten.`,
  'remote-meeting': (f) =>
    f.has('permitted')
      ? `${f.the('person')} deltar fjernt, og da er hele møtet et fjernmøte. Endre møteformen først.`
      : `${f.the('person')} kan ikke delta fjernt: kommunestyret eller fylkestinget har ikke åpnet for fjernmøter i dette organet.`,
  'remote-permitted': () => 'Kommunestyret eller fylkestinget har ikke åpnet for fjernmøter i dette organet.',
  'takes-part-remotely': (f) => `${f.the('person')} er i salen og har ingen forbindelse å miste.`,
  'public-access': () => 'Et fjernmøte er offentlig bare gjennom sendingen, og møtet har ingen adresse for den.',
  'public-access-down': (f) =>
    `Publikum kan ikke følge møtet nå (${f.the('stream')}). Vent med å stemme, eller si hvorfor dere ikke venter.`,
  // speakers
  'on-the-list': (f) => `${f.the('person')} står ikke på talelisten.`,
  'listed-once': (f) => `${f.the('person')} står alt på talelisten.`,
  'list-closed': () => 'Det er satt strek, så ingen flere kan tegne seg.',
  speaking: (f) => `${f.the('person')} har ikke ordet.`,
  'speaking-already': (f) => `${f.the('person')} har alt ordet.`,
  'speaker-present': (f) => `${f.the('person')} er ikke ført som til stede.`,
  'speaking-time': () => 'Taletiden må være fra null og opp til et døgn.',
  // items
  'item-under-way': (f) =>
    f.has('underWay') ? `${f.the('underWay')} er oppe. Ta opp ${f.the('item')} først.` : 'Ta opp saken først.',
  'item-open': (f) => `${f.the('item')} er avsluttet eller trukket. Ta den opp igjen først.`,
  'item-called': (f) => `${f.the('item')} er ikke tatt opp.`,
  'item-reopened': (f) => `${f.the('item')} er alt avsluttet (${f.the('outcome')}). Skal den tas opp igjen?`,
  'items-begun': (f) => `Disse sakene er tatt opp, men ikke avsluttet: ${f.the('items')}.`,
  'item-known': () => 'Saken finnes ikke i dette møtet.',
  'item-new': (f) => `Saken står alt på sakslisten: ${f.the('items')}.`,
  'item-once': () => 'Samme sak er ført to ganger.',
  'item-is-late': (f) => `${f.the('item')} sto på innkallingen og trenger ingen avgjørelse.`,
  'late-item': (f) => `${f.the('item')} sto ikke på innkallingen. Avgjør først om den kan behandles.`,
  objectors: (f) => `${f.n('objecting')} kan ikke motsette seg når bare ${f.n('attending')} er til stede.`,
  'public-title': () => 'Hver sak må ha en tittel alle kan lese. Den kan være nøytral.',
  'same-items': () => 'Rekkefølgen må ha med de samme sakene som før.',
  'agenda-settled': () => 'Sakslisten er offentliggjort. Føy nye saker til den.',
  'decision-recorded': (f) => `Vedtaket i ${f.the('item')} er ikke ført.`,
  'one-decision': (f) => `Vedtaket i ${f.the('item')} er alt ført. Rett ordlyden i stedet.`,
  'motion-known': () => 'Forslaget finnes ikke i denne saken.',
  'motion-new': () => 'Forslaget er alt ført.',
  'motion-open': (f) => `Forslaget er ikke lenger åpent (${f.the('status')}).`,
  text: () => 'Skriv teksten først.',
  'corrected-text': () => 'Skriv den rettede teksten.',
  reason: () => 'Skriv en begrunnelse.',
  'text-known': () => 'Teksten som skulle rettes, finnes ikke.',
  'document-hash': () => 'Dokumentets kontrollsum er ikke gyldig.',
  'restriction-basis': () => 'Et dokument som unntas offentlighet, må ha en hjemmel.',
  // the meeting
  'in-session': (f) => `Møtet er ikke i gang (${f.the('status')}). Sett møtet, eller fortsett etter pausen.`,
  gathering: () => 'Oppmøte føres fra møtet er kunngjort til det er hevet.',
  'not-over': () => 'Møtet er over. Feil rettes som tillegg til møteboken.',
  'meeting-status': (f) => `Møtet er ${f.the('status')}. Dette går bare når det er ${f.the('expected')}.`,
  announced: () => 'Møtet er ikke kunngjort. Kunngjør det før det settes.',
  'meeting-known': () => 'Møtet er ikke planlagt ennå.',
  'meeting-new': () => 'Møtet er alt planlagt.',
  seats: () => 'Antall plasser må være minst én.',
  'only-in-imports': () => 'Dette kan bare føres i møter som er hentet inn fra andre kilder.',
  'in-order': (f) => `Klokkeslettet (${f.the('at')}) er før det som sist ble ført (${f.the('last')}).`,
  ...electionRulesNb,
  ...formsRulesNb,
  ...formalityRulesNb,
  ...businessRulesNb,
  ...mendingRulesNb,
  ...afterwardsRulesNb,
  ...documentsRulesNb,
};

import type { formsNb } from './forms-nb.js';

/** Rules of this room by name, as results and overridden warnings mention them. */
export const formsRulesNn: Record<string, string> = {
  'written-meeting': 'Svar blir samla inn berre i ei skriftleg handsaming, og ho blir ikkje sett som eit møte',
  'documents-to-all': 'Dokumenta skal sendast samtidig til alle medlemene',
  'answers-open': 'Svar blir tekne imot éin gong for kvar sak',
  'answers-for-a-seat': 'Svara er medlemene sine eigne',
  'answers-awaited': 'Saka vart avgjord skriftleg før fristen var ute og alle hadde svart',
  'urgent-remote': 'Eit hastefjernmøte blir halde som fjernmøte',
  'demanded-by-members': 'Berre medlemer kan krevje dette',
  'budget-second-vote': 'Ny avrøysting over dei to budsjettframlegga med flest røyster',
  'budget-second-place': 'Like mange røyster: møteleiaren avgjer kva to framlegg som går vidare',
  'finalists-equal': 'Møteleiaren avgjer berre mellom framlegg med like mange røyster',
  'budget-whole': 'Budsjettet blir vedteke ved ei avrøysting over heilskapen',
  'points-known': 'Punkta som det vart røysta over, står ikkje i framlegget',
  'decision-differs': 'Vedtaket har ein annan ordlyd enn det som vart vedteke i avrøystingane',
  'voting-order': 'Rekkjefølgja i avrøystinga blir kunngjord',
  'motion-moved': 'Eit framlegg blir sett fram éin gong',
  'forwarded-kind': 'Eit framlegg vart sendt over utan avrøysting, endå det ikkje bad om det',
  'item-on-demand': 'Ein tredel av medlemene kan krevje ei sak på sakslista',
  'meeting-on-demand': 'Er dei mange nok, kan medlemer krevje eit møte',
};

export const formsNn: typeof formsNb = {
  collecting: 'Sakene blir avgjorde skriftleg',
  collectingMeaning:
    'Medlemene møtest ikkje. Eit framlegg er vedteke når alle medlemene seier ja både til framlegget og til at det blir avgjort skriftleg. Svara blir viste når saka er avgjord.',
  written: 'Skriftleg handsaming',
  proposal: 'Framlegg til vedtak',
  proposalInside: 'Framlegget er ikkje offentleg.',
  due: (when) => `Svarfrist: ${when}.`,
  adopted: (members) =>
    `Vedteke: alle ${members} medlemene sa ja til framlegget og til skriftleg handsaming (kommunelova § 11-8 fjerde ledd).`,
  notAdopted: (agreed, members) =>
    `Ikkje vedteke: ${agreed} av ${members} medlemer sa ja både til framlegget og til skriftleg handsaming, og alle må seie ja (kommunelova § 11-8 fjerde ledd).`,
  answers: 'Slik svarte medlemene',
  agrees: 'Til framlegget',
  inWriting: 'Til skriftleg handsaming',
  yes: 'Ja',
  no: 'Nei',
  noAnswer: 'Svarte ikkje',
  urgency: 'Krav om ordinært møte',
  contested: (wanting, members, needed) =>
    `${wanting} av ${members} medlemer kravde at saka vart utsett til eit ordinært møte; det må vere minst ${needed} (kommunelova § 11-8 tredje ledd).`,
  postponed: 'Saka er utsett.',
  goesOn: 'Handsaminga held fram.',
  ruling: (texts) => `Møteleiaren avgjorde kva to framlegg som gjekk vidare: ${texts}.`,
  rulingReason: (reason) => `Grunngiving: ${reason}`,
  points: (labels, n) => (n === 1 ? `Gjeld punkt ${labels}` : `Gjeld punkta ${labels}`),
  order: 'Rekkjefølgja i avrøystinga',
  orderMeaning: (clock) => `Kunngjord av møteleiaren kl. ${clock}.`,
  voted: 'røysta over',
  aboutMotions: (numbers, n) => (n === 1 ? `framlegg ${numbers}` : `framlegga ${numbers}`),
  targets: (numbers, n) => (n === 1 ? `Gjeld framlegg ${numbers}` : `Gjeld framlegga ${numbers}`),
  forwardedTo: (to) => `Sendt over til ${to} utan realitetsvotering`,
  ruledOut: (reason) => `Møteleiaren tok ikkje framlegget opp til avrøysting: ${reason}`,
  demanded: (wanting, members, needed) =>
    `Saka står på sakslista fordi ${wanting} av ${members} medlemer kravde det; det må vere minst ${needed} (kommunelova § 11-3 første ledd).`,
  calledBy: 'Kravd av',
  calledByMembers: (n) => `${n} ${n === 1 ? 'medlem' : 'medlemer'} (kommunelova § 11-2 andre ledd)`,
};

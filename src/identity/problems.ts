import type { ProblemKind } from '../platform/problems.js';

export const identityProblems: Record<string, ProblemKind> = {
  'wrong-log-in': {
    status: 401,
    title: {
      nb: 'Brukernavn og passord hører ikke sammen',
      nn: 'Brukarnamn og passord høyrer ikkje saman',
      en: 'Account and password do not belong together',
    },
    explanation: {
      nb: 'Svaret er det samme enten kontoen ikke finnes eller passordet er feil. Etter noen forsøk må det neste vente.',
      nn: 'Svaret er det same anten kontoen ikkje finst eller passordet er feil. Etter nokre forsøk må det neste vente.',
      en: 'The answer is the same whether there is no such account or the password is wrong. After some tries the next must wait.',
    },
  },
  'not-from-here': {
    status: 403,
    title: {
      nb: 'Forespørselen kom ikke fra våre egne sider',
      nn: 'Førespurnaden kom ikkje frå våre eigne sider',
      en: 'The request did not come from our own pages',
    },
    explanation: {
      nb: 'Det som endrer noe, må sendes med hodet «x-tribune-intent: record», og fra en nettleser bare fra denne adressen.',
      nn: 'Det som endrar noko, må sendast med hovudet «x-tribune-intent: record», og frå ein nettlesar berre frå denne adressa.',
      en: 'Whatever changes something must carry the header “x-tribune-intent: record”, and from a browser come from this address only.',
    },
  },
  'weak-password': {
    status: 400,
    title: {
      nb: 'Passordet er for lett å gjette',
      nn: 'Passordet er for lett å gjette',
      en: 'The password is too easy to guess',
    },
    explanation: {
      nb: 'Minst tolv tegn, ikke et av dem alle prøver først, og ikke med brukernavnet i.',
      nn: 'Minst tolv teikn, ikkje eit av dei alle prøver fyrst, og ikkje med brukarnamnet i.',
      en: 'At least twelve characters, not one that everybody tries first, and without the account’s name in it.',
    },
  },
  'account-taken': {
    status: 409,
    title: { nb: 'Kontoen finnes allerede', nn: 'Kontoen finst alt', en: 'The account exists already' },
    explanation: {
      nb: 'Velg et annet brukernavn, eller endre rollene til den som finnes.',
      nn: 'Vel eit anna brukarnamn, eller endre rollene til den som finst.',
      en: 'Choose another name, or change the roles of the one there is.',
    },
  },
  'unknown-account': {
    status: 404,
    title: { nb: 'Kontoen finnes ikke', nn: 'Kontoen finst ikkje', en: 'There is no such account' },
    explanation: {
      nb: 'Ingen konto har dette brukernavnet.',
      nn: 'Ingen konto har dette brukarnamnet.',
      en: 'No account has this name.',
    },
  },
  'last-administrator': {
    status: 409,
    title: {
      nb: 'Huset må ha en administrator',
      nn: 'Huset må ha ein administrator',
      en: 'The house must have an administrator',
    },
    explanation: {
      nb: 'Ingen andre kan administrere brukerne. Gi en annen konto rollen over hele huset først. Ingenting er endret.',
      nn: 'Ingen andre kan administrere brukarane. Gi ein annan konto rolla over heile huset fyrst. Ingenting er endra.',
      en: 'Nobody else could administer the accounts. Give another account the role over the whole house first. Nothing was changed.',
    },
  },
  'setup-over': {
    status: 403,
    title: { nb: 'Lenken virker ikke lenger', nn: 'Lenkja verkar ikkje lenger', en: 'The link no longer works' },
    explanation: {
      nb: 'Den er brukt, eller mer enn et døgn gammel. Så lenge ingen administrator finnes, skriver serveren en ny hver gang den starter.',
      nn: 'Ho er brukt, eller meir enn eit døgn gammal. Så lenge ingen administrator finst, skriv serveren ei ny kvar gong han startar.',
      en: 'It has been used, or is more than a day old. While there is no administrator the server prints a new one at each start.',
    },
  },
};

import type { ProblemLanguage } from '../platform/problems.js';

/** What the set-up page says. */
export interface SetupWords {
  title: string;
  lead: string;
  account: string;
  displayName: string;
  password: string;
  passwordHelp: string;
  submit: string;
  silence: string;
  noLink: string;
  otherLanguages: string;
}

export const setupWords: Record<ProblemLanguage, SetupWords> = {
  nb: {
    title: 'Første administrator',
    lead: 'Her lager du den første brukeren. Lenken virker én gang, i ett døgn. Etterpå logger du inn og legger inn kommunen.',
    account: 'Brukernavn',
    displayName: 'Navn',
    password: 'Passord',
    passwordHelp: 'Minst tolv tegn. Flere ord etter hverandre er lettest å huske.',
    submit: 'Opprett bruker',
    silence: 'Tjeneren svarer ikke. Prøv igjen.',
    noLink: 'Åpne hele lenken som serveren skrev da den startet, også delen etter tegnet #.',
    otherLanguages: 'Andre språk',
  },
  nn: {
    title: 'Fyrste administrator',
    lead: 'Her lagar du den fyrste brukaren. Lenkja verkar éin gong, i eitt døgn. Etterpå loggar du inn og legg inn kommunen.',
    account: 'Brukarnamn',
    displayName: 'Namn',
    password: 'Passord',
    passwordHelp: 'Minst tolv teikn. Fleire ord etter kvarandre er lettast å hugse.',
    submit: 'Opprett brukar',
    silence: 'Tenaren svarer ikkje. Prøv igjen.',
    noLink: 'Opne heile lenkja som serveren skreiv då han starta, òg delen etter teiknet #.',
    otherLanguages: 'Andre språk',
  },
  en: {
    title: 'First administrator',
    lead: 'Here you make the first user. The link works once, for a day. Then you log in and enter the municipality.',
    account: 'User name',
    displayName: 'Name',
    password: 'Password',
    passwordHelp: 'At least twelve characters. Several words in a row are easiest to remember.',
    submit: 'Make the user',
    silence: 'The server does not answer. Try again.',
    noLink: 'Open the whole link the server printed when it started, also the part after the # sign.',
    otherLanguages: 'Other languages',
  },
};

export const languageNames: Record<ProblemLanguage, string> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };

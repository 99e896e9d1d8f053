/**
 * Sentences that minutes use over and over, in the language of the minutes and not of the desk. `…` is where the
 * secretary writes on.
 */
export interface Phrases {
  decision: readonly string[];
  note: readonly string[];
}

const phrases: Record<'nb' | 'nn', Phrases> = {
  nb: {
    decision: [
      'Saken tas til orientering.',
      'Saken utsettes til neste møte.',
      'Saken sendes tilbake til kommunedirektøren for ny utredning av …',
      'Klagen tas ikke til følge. Vedtaket opprettholdes, og saken sendes klageinstansen.',
      'Klagen tas til følge. Vedtaket endres slik: …',
      'Forslaget oversendes kommunedirektøren uten realitetsvotering.',
      'Som medlemmer velges: …',
    ],
    note: [
      'Kommunedirektøren orienterte om …',
      'Møteleder redegjorde for avstemningsordenen.',
      'Gruppeledermøte.',
      'Lyden i sendingen falt ut.',
      'Møteleder ba om arbeidsro i salen.',
    ],
  },
  nn: {
    decision: [
      'Saka blir teken til orientering.',
      'Saka blir utsett til neste møte.',
      'Saka blir send tilbake til kommunedirektøren for ny utgreiing av …',
      'Klaga blir ikkje teken til følgje. Vedtaket står ved lag, og saka blir send til klageinstansen.',
      'Klaga blir teken til følgje. Vedtaket blir endra slik: …',
      'Framlegget blir sendt over til kommunedirektøren utan realitetsrøysting.',
      'Som medlemer blir desse valde: …',
    ],
    note: [
      'Kommunedirektøren orienterte om …',
      'Møteleiaren gjorde greie for avrøystingsordenen.',
      'Gruppeleiarmøte.',
      'Lyden i sendinga fall ut.',
      'Møteleiaren bad om arbeidsro i salen.',
    ],
  },
};

/** Null for meetings held in a language nobody has written phrases in. */
export const phrasesIn = (language: string | undefined): Phrases | null =>
  language === 'nb' || language === 'nn' ? phrases[language] : null;

/** The phrase on a line of its own after what stands there. */
export const withPhrase = (text: string, phrase: string): string =>
  text.trim() === '' ? phrase : `${text.trimEnd()}\n${phrase}`;

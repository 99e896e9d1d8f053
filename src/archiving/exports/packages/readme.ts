import type { PageLanguage } from '../../../views/pages.js';
import { date } from '../../../views/when.js';
import { papersIn, wordsIn } from '../../../views/words/languages.js';
import { wordsLanguage, type ExportSource } from '../source.js';

interface Said {
  what: (organisation: string) => string;
  status: string;
  contents: string;
  files: Record<
    'minutesPdf' | 'minutes' | 'votes' | 'record' | 'losses' | 'akomaNtoso' | 'einnsyn' | 'noark5' | 'fiksArkiv',
    string
  >;
  check: string;
  chain: string;
  removed: string;
  made: string;
}

const said: Record<PageLanguage, Said> = {
  nb: {
    what: (organisation) => `Dette er alt offentligheten kan få av møtet, slik ${organisation} førte det.`,
    status: 'Møtebokens status da pakken ble laget',
    contents: 'Innhold',
    files: {
      minutesPdf: 'møteboken til å lese og skrive ut (PDF/A-2a)',
      minutes: 'møteboken som data; alt annet her sier det samme eller mindre',
      votes: 'én linje for hver navngitt stemme (RFC 4180)',
      record: 'loggen slik den ble ført, én linje for hver hendelse',
      losses: 'hva hvert format ikke kan si om dette møtet',
      akomaNtoso: 'møtebok, saksliste og vedtak i Akoma Ntoso 1.0 (OASIS)',
      einnsyn: 'møtet slik eInnsyn tar imot det',
      noark5: 'avleveringspakke etter Noark 5',
      fiksArkiv: 'meldinger til KS Fiks Arkiv',
    },
    check: 'Slik kontrollerer du at ingenting er endret: kjør «sha256sum -c manifest-sha256.txt» i mappen over denne.',
    chain:
      'Hver linje i record.ndjson har feltene seq, hash, envelope og disclosures. Konvolutten (envelope) er base64. Hash er SHA-256 av en nullbyte og konvoluttens byte, i base64, og feltet «prev» i en konvolutt er hash av konvolutten før. Slik henger loggen sammen. Hver opplysning (disclosure) hører til en konvolutt: SHA-256 av «tribune/disclosure/v1», et linjeskift og [salt, path, value] som JSON (RFC 8785), i base64, står i feltet «d».',
    removed:
      'Det som er tatt ut av loggen etter loven, er borte også her. At det er tatt ut, når og med hvilken hjemmel, står i møteboken.',
    made: 'Laget av Tribune. Den samme loggen gir alltid den samme pakken.',
  },
  nn: {
    what: (organisation) => `Dette er alt ålmenta kan få av møtet, slik ${organisation} førte det.`,
    status: 'Status for møteboka då pakken vart laga',
    contents: 'Innhald',
    files: {
      minutesPdf: 'møteboka til å lese og skrive ut (PDF/A-2a)',
      minutes: 'møteboka som data; alt anna her seier det same eller mindre',
      votes: 'éi linje for kvar namngjeven røyst (RFC 4180)',
      record: 'loggen slik han vart ført, éi linje for kvar hending',
      losses: 'kva kvart format ikkje kan seie om dette møtet',
      akomaNtoso: 'møtebok, sakliste og vedtak i Akoma Ntoso 1.0 (OASIS)',
      einnsyn: 'møtet slik eInnsyn tek imot det',
      noark5: 'avleveringspakke etter Noark 5',
      fiksArkiv: 'meldingar til KS Fiks Arkiv',
    },
    check: 'Slik kontrollerer du at ingenting er endra: køyr «sha256sum -c manifest-sha256.txt» i mappa over denne.',
    chain:
      'Kvar linje i record.ndjson har felta seq, hash, envelope og disclosures. Konvolutten (envelope) er base64. Hash er SHA-256 av ein nullbyte og byta i konvolutten, i base64, og feltet «prev» i ein konvolutt er hash av konvolutten før. Slik heng loggen saman. Kvar opplysning (disclosure) høyrer til ein konvolutt: SHA-256 av «tribune/disclosure/v1», eit linjeskift og [salt, path, value] som JSON (RFC 8785), i base64, står i feltet «d».',
    removed:
      'Det som er teke ut av loggen etter lova, er borte òg her. At det er teke ut, når og med kva heimel, står i møteboka.',
    made: 'Laga av Tribune. Den same loggen gjev alltid den same pakken.',
  },
  en: {
    what: (organisation) => `This is everything the public can have of the meeting, as ${organisation} recorded it.`,
    status: 'Status of the minutes when the package was made',
    contents: 'Contents',
    files: {
      minutesPdf: 'the minutes to read and to print (PDF/A-2a)',
      minutes: 'the minutes as data; everything else here says the same or less',
      votes: 'one line for each vote that carries a name (RFC 4180)',
      record: 'the log as it was kept, one line for each entry',
      losses: 'what each format cannot say of this meeting',
      akomaNtoso: 'minutes, agenda and decisions in Akoma Ntoso 1.0 (OASIS)',
      einnsyn: 'the meeting as eInnsyn, the Norwegian portal for public access, takes it',
      noark5: 'a deposit after Noark 5, the Norwegian standard for archives',
      fiksArkiv: 'messages to KS Fiks Arkiv, the archive interface of Norwegian municipalities',
    },
    check: 'To see that nothing was changed, run "sha256sum -c manifest-sha256.txt" in the folder above this one.',
    chain:
      'Each line of record.ndjson has the fields seq, hash, envelope and disclosures. The envelope is base64. The hash is the SHA-256 of a zero byte and the envelope’s bytes, in base64, and the field "prev" in an envelope is the hash of the envelope before it. So the log holds together. Each disclosure belongs to an envelope: the SHA-256 of "tribune/disclosure/v1", a line feed and [salt, path, value] as JSON (RFC 8785), in base64, stands in the field "d".',
    removed:
      'What was taken out of the log as the law demands is gone here too. That it was, when, and on what basis, stands in the minutes.',
    made: 'Made by Tribune. The same log always gives the same package.',
  },
};

const longestLine = 88;

/** For whoever opens the package in fifty years: what it is, what is in it, and how to see that it is whole. */
export function readme(source: ExportSource): string {
  const { minutes } = source;
  const { header } = minutes;
  const language = wordsLanguage(minutes.language);
  const words = wordsIn(language);
  const say = said[language];
  const day = header.opened ?? header.plannedStart;
  const title = papersIn(language).minutes.title(header.body, day ? date(day, header.timezone, words) : '');
  const files: [string, string][] = [
    ...(source.minutesPdf === null ? [] : [['minutes.pdf', say.files.minutesPdf] as [string, string]]),
    ['minutes.json', say.files.minutes],
    ['votes.csv', say.files.votes],
    ...(source.sealed === null ? [] : [['record.ndjson', say.files.record] as [string, string]]),
    ['losses.json', say.files.losses],
    ['akoma-ntoso/', say.files.akomaNtoso],
    ['einnsyn/', say.files.einnsyn],
    ['noark5/', say.files.noark5],
    ['fiks-arkiv/', say.files.fiksArkiv],
  ];
  return `${[
    `${header.organisation}\n${title}\n${source.id}`,
    say.what(header.organisation),
    `${say.status}: ${words.afterwards.minutesStatus[minutes.status]}.`,
    `${say.contents}:\n${files.map(([name, what]) => `  ${name.padEnd(16)}${what}`).join('\n')}`,
    say.check,
    ...(source.sealed === null ? [] : [say.chain]),
    say.removed,
    say.made,
  ]
    .map((part) => part.split('\n').map(wrapped).join('\n'))
    .join('\n\n')}\n`;
}

/** Lines that a plain window shows whole. */
function wrapped(line: string): string {
  const lines: string[] = [];
  for (const word of line.startsWith('  ') ? [line] : line.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= longestLine) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join('\n');
}

import { settings } from './config.js';

/** The text of `docs/configuration.md`, made of the list of settings. */
export function configurationPage(): string {
  const rows = Object.values(settings).map(
    ({ name, default: fallback, sentence }) =>
      `| \`${name}\` | ${fallback === '' ? '–' : `\`${fallback}\``} | ${sentence} |`,
  );
  return [
    '# Settings',
    '',
    'Every setting is a variable in the environment, read once at start. A value that cannot be right, a name that does not',
    'exist, and a combination that would be unsafe are refused, all at once and each in a sentence, before anything is opened.',
    '',
    '| name | unless given | what it does |',
    '| --- | --- | --- |',
    ...rows,
    '',
    '`npm start` is `node dist/src/main.js --demo`: it switches `TRIBUNE_DEMO` on unless the environment says otherwise.',
    '`npm run start:prod` leaves it off.',
    '',
    '## What is refused as unsafe',
    '',
    '- the demo together with a `HOST` that lets others in, with `NODE_ENV=production`, or in a gallery: everybody knows its passwords;',
    '- a `HOST` that lets others in without `TRIBUNE_PUBLIC_URL`: requests to keep the record are checked against that address;',
    '- a `TRIBUNE_PUBLIC_URL` that is neither https nor on this machine;',
    '- `TRIBUNE_TRUSTED_PROXIES` that trusts everybody;',
    '- a `TRIBUNE_DATA` this user may not write to.',
    '',
    '`TRIBUNE_URL`, `TRIBUNE_USER` and `TRIBUNE_PASSWORD` are read by the tools (`npm run replay`), not by the server.',
    '',
    '_This page is made from `src/platform/config.ts`; `UPDATE_DOCS=1 npm test -- test/platform` writes it anew._',
    '',
  ].join('\n');
}

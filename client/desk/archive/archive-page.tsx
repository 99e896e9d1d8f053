import { useEffect, useState } from 'preact/hooks';
import type { ArchiveSurvey, SurveyedMeeting } from '../../../src/contract/archive-survey.js';
import { refusalOf } from '../admin/admin-context.js';
import type { Api, RegistryBody } from '../api.js';
import { isOver } from '../grants.js';
import { useDesk } from '../parts/desk-context.js';
import { Select, TextField } from '../parts/fields.js';
import { GatePage, ToMeetings } from '../parts/gate.js';
import { Refused } from '../parts/refused.js';
import { SurveyTable } from './survey-table.js';

export const archivePath = '/desk/arkiv';

interface Asked {
  body: string;
  from: string;
  to: string;
}

const placeOf = ({ organisation, slug }: Pick<RegistryBody, 'organisation' | 'slug'>) => `${organisation}/${slug}`;

/** As it is typed in the house's folder; nothing in it needs quoting, because slugs and days hold no such sign. */
const commandOf = ({ body, from, to }: Asked): string =>
  [
    `npm run archive -- --body ${body}`,
    ...(from ? [`--from ${from}`] : []),
    ...(to ? [`--to ${to}`] : []),
    `--out ${[body.replace('/', '-'), from, to].filter(Boolean).join('_')}.zip`,
  ].join(' ');

/** What is complete and what is lacking, a body and a period at a time, before it goes to a depot. */
export function ArchivePage({ api }: { api: Pick<Api, 'ask' | 'organisations'> }) {
  const { state, w } = useDesk();
  const thisYear = String(new Date().getFullYear());
  const [bodies, setBodies] = useState<RegistryBody[] | null>(null);
  const [asked, setAsked] = useState<Asked>({ body: '', from: `${thisYear}-01-01`, to: `${thisYear}-12-31` });
  const [shown, setShown] = useState<{ asked: Asked; meetings: SurveyedMeeting[] } | null>(null);
  const [refused, setRefused] = useState('');
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const grants = (state.session?.grants ?? []).filter(({ role }) => role === 'archivist');

  const load = async () => {
    const answer = await api.organisations();
    setRefused(refusalOf(answer, w));
    if (answer.kind !== 'ok') return;
    const theirs = answer.value.organisations
      .flatMap((one) => one.bodies)
      .filter((body) => grants.some((grant) => isOver(grant, body)));
    setBodies(theirs);
    if (theirs[0]) setAsked((before) => ({ ...before, body: placeOf(theirs[0]!) }));
  };
  useEffect(() => void load(), []);

  const look = async () => {
    setBusy(true);
    setShown(null);
    setRefused('');
    setSaid(w.archive.looking);
    const meetings: SurveyedMeeting[] = [];
    let [cursor, why]: [string | null, string] = [null, ''];
    do {
      const facts: [string, string][] = [...Object.entries(asked), ['cursor', cursor ?? '']];
      const query = new URLSearchParams(facts.filter(([, value]) => value !== ''));
      const answer = await api.ask<ArchiveSurvey>('GET', `/archive/survey?${query.toString()}`);
      why = refusalOf(answer, w);
      if (answer.kind === 'ok') meetings.push(...answer.value.meetings);
      cursor = answer.kind === 'ok' ? answer.value.next : null;
    } while (cursor !== null);
    setBusy(false);
    setRefused(why);
    // Half a list would look like a whole one.
    if (why === '') setShown({ asked, meetings });
    const incomplete = meetings.filter(({ lacking }) => lacking.length > 0).length;
    if (why !== '') setSaid('');
    else setSaid(meetings.length === 0 ? w.archive.none : w.archive.found(meetings.length, incomplete));
  };
  const copy = (command: string) =>
    navigator.clipboard.writeText(command).then(
      () => setSaid(w.archive.copied),
      () => setSaid(w.archive.notCopied),
    );
  const set = (part: keyof Asked) => (value: string) => setAsked({ ...asked, [part]: value });

  return (
    <GatePage title={w.archive.title} ways={<ToMeetings />}>
      <p>{w.archive.lead}</p>
      {bodies?.length === 0 && <p>{w.archive.notYours}</p>}
      {bodies !== null && bodies.length > 0 && (
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            void look();
          }}
        >
          <Select
            label={w.archive.body}
            value={asked.body}
            onChange={set('body')}
            options={bodies.map((body) => ({ value: placeOf(body), text: `${body.name} (${body.organisation})` }))}
          />
          <div class="row">
            <TextField label={w.archive.from} type="date" value={asked.from} onInput={set('from')} />
            <TextField label={w.archive.to} type="date" value={asked.to} onInput={set('to')} />
          </div>
          <div>
            <button type="submit" class="ds-button" disabled={busy} aria-busy={busy}>
              {w.archive.look}
            </button>
          </div>
        </form>
      )}
      <p role="status">{said}</p>
      <Refused why={refused} />
      {shown && shown.meetings.length > 0 && (
        <>
          <SurveyTable meetings={shown.meetings} />
          <section class="stack" aria-labelledby="archive-command">
            <h2 id="archive-command" class="ds-heading" data-size="xs">
              {w.archive.command}
            </h2>
            <p>{w.archive.commandLead}</p>
            <p>
              <code class="archive-command">{commandOf(shown.asked)}</code>
            </p>
            <div>
              <button
                type="button"
                class="ds-button"
                data-variant="secondary"
                onClick={() => void copy(commandOf(shown.asked))}
              >
                {w.archive.copy}
              </button>
            </div>
          </section>
        </>
      )}
    </GatePage>
  );
}

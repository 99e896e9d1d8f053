import { Cited } from './components/cited.js';
import { Crumbs } from './components/banner.js';
import { Facts, Section } from './components/small.js';
import { SettledLines } from './components/minutes-formalities.js';
import { Attendance } from './components/minutes-attendance.js';
import { Signatures } from './components/minutes-signatures.js';
import { OtherBusiness } from './components/minutes-business.js';
import { RecordingTold, StreamTold, Versions } from './components/minutes-afterwards.js';
import { ItemMinutes, NoteText } from './components/minutes-item.js';
import { objectionSentence } from './components/trail.js';
import { itemRef, outcomeWord, removed, span, titleIn, type Told, when, who } from './minutes-telling.js';
import type { Minutes } from '../procedure/minutes-document.js';
import type { MinutesPageModel } from './pages.js';
import { clip } from './view.js';
import { date, dateAt, weekdayDate } from './when.js';
import type { PaperWords, Words } from './words/words.js';

/**
 * The minutes as a document, with every field kommuneloven § 11-4 asks for. Read on screen, printed on A4; a pure
 * function of `Minutes`, so that what is shown today and what an archive prints in fifty years are the same.
 */
export function MinutesPage({ page, words, papers }: { page: MinutesPageModel; words: Words; papers: PaperWords }) {
  const { minutes, meetingPath } = page;
  const { header } = minutes;
  const say = papers.minutes;
  const told = toldOf(minutes, words, papers, meetingPath);
  return (
    <article class="minutes" data-status={minutes.status}>
      <Crumbs
        words={words}
        links={[
          [words.site.allMeetings, '/'],
          [say.toMeeting, meetingPath],
        ]}
      />
      <p class="draft">
        <strong>{words.afterwards.minutesStatus[minutes.status]}.</strong> {say.draftMeaning}
        {minutes.asOf.at && <> {say.asOf(dateAt(minutes.asOf.at, header.timezone, words))}</>}
      </p>
      <header class="minutes-head">
        <p class="overline">{header.organisation}</p>
        <h1 class="ds-heading" data-size="lg">
          {titleOfMinutes(told)}
        </h1>
        {(header.title ?? removed({ what: 'meeting-title' }, told)) && (
          <p class="banner-title">{header.title ?? removed({ what: 'meeting-title' }, told)}</p>
        )}
      </header>
      <Files told={told} />
      <MinutesBody told={told} />
    </article>
  );
}

/** The same minutes as files. Each language of the page has its own. */
function Files({ told: { minutes, words, papers } }: { told: Told }) {
  const path = `/api/v1/meetings/${encodeURIComponent(minutes.meeting)}/minutes`;
  const say = papers.paper;
  const files = [
    [say.filePdf, `${path}.pdf?lang=${words.language}`],
    [say.fileOdt, `${path}.odt?lang=${words.language}`],
    [say.fileText, `${path}.txt?lang=${words.language}`],
    [say.fileJson, `${path}.json`],
  ] as const;
  return (
    <p class="screen-only">
      {say.files}:{' '}
      {files.map(([name, href], index) => (
        <span key={href}>
          {index > 0 && ', '}
          <a class="ds-link" href={href}>
            {name}
          </a>
        </span>
      ))}
    </p>
  );
}

export const toldOf = (minutes: Minutes, words: Words, papers: PaperWords, meetingPath?: string): Told => ({
  minutes,
  words,
  papers,
  timezone: minutes.header.timezone,
  day: minutes.header.opened ?? minutes.header.plannedStart,
  meetingPath,
});

export const titleOfMinutes = ({ minutes: { header }, papers, words, day }: Told): string =>
  day ? papers.minutes.title(header.body, date(day, header.timezone, words)) : header.body;

/** Everything below the title: on the page, and on paper. */
export function MinutesBody({ told }: { told: Told }) {
  const { minutes, papers } = told;
  return (
    <>
      <Head told={told} />
      <Attendance told={told} />
      <Formalities told={told} />
      <ItemTable told={told} />
      <Section id="saker" heading={papers.minutes.items}>
        {minutes.items.map((item) => (
          <ItemMinutes key={item.item} told={told} item={item} />
        ))}
      </Section>
      <OtherBusiness told={told} />
      <Remarks told={told} />
      <Versions told={told} />
      <Signatures told={told} />
    </>
  );
}

function Head({ told }: { told: Told }) {
  const { minutes, words, papers, timezone } = told;
  const { header } = minutes;
  const say = papers.minutes;
  const form = header.form === 'remote' ? (header.mixed ? words.form.mixed : words.form.remote) : words.form.physical;
  return (
    <Facts
      rows={[
        [say.body, header.body],
        [words.meeting.number, header.number],
        [words.meeting.form, header.form === 'remote' ? <Cited text={`${form} (${say.remoteLaw})`} /> : form],
        [words.meeting.where, header.place ?? removed({ what: 'meeting-place' }, told)],
        [say.date, header.opened && weekdayDate(header.opened, timezone, words)],
        [
          words.meeting.when,
          header.opened &&
            (header.ended
              ? words.time.fromTo(when(header.opened, told), when(header.ended, told))
              : words.time.fromOn(when(header.opened, told))),
        ],
        [
          words.meeting.chair,
          header.chairs.map(({ chair, from }, index) => (
            <span key={from}>
              {index > 0 && ', '}
              {who(chair, told)}
              {index > 0 && ` ${words.time.fromOn(when(from, told))}`}
            </span>
          )),
        ],
        [words.meeting.secretary, header.secretary ?? removed({ what: 'secretary' }, told)],
        [
          say.recesses,
          header.recesses
            .map(({ reason, from, to }) => `${words.recessReason[reason]} ${span(from, to, told)}`)
            .join('; '),
        ],
        [
          say.publicAccess,
          [header.publicAccess.room, header.publicAccess.streamUrl, removed({ what: 'access' }, told)]
            .filter(Boolean)
            .join(', '),
        ],
      ]}
    />
  );
}

function Formalities({ told }: { told: Told }) {
  const { minutes, words, papers } = told;
  const { summons, quorum, agendaChanges } = minutes.formalities;
  const say = papers.minutes;
  const changes = agendaChanges.filter(({ change }, index) => index > 0 || change !== 'published');
  return (
    <Section id="formelt" heading={say.formalities}>
      <ul class="plain-list">
        {summons && <li>{say.summoned(dateAt(summons.at, told.timezone, words), summons.noticeDays)}</li>}
        {quorum.members > 0 && <li>{say.quorum(quorum.presentAtRoll, quorum.members, quorum.needed)}</li>}
        {changes.map((change, index) => (
          <li key={index}>
            {words.change[change.change]} {words.time.at(when(change.at, told))}:{' '}
            {change.items.length > 12
              ? words.changes.items(change.items.length)
              : change.items.map((item) => itemRef(item, told)).join(', ')}
            {change.reason !== null && ` (${change.reason})`}
            {change.objection !== null && `. ${objectionSentence(words, change.objection)}`}
          </li>
        ))}
        <SettledLines told={told} />
      </ul>
    </Section>
  );
}

function ItemTable({ told }: { told: Told }) {
  const { minutes, words, papers } = told;
  return (
    <Section id="saksliste" heading={words.agenda.heading}>
      <div class="table-frame">
        <table class="ds-table">
          <caption class="ds-sr-only">{words.agenda.heading}</caption>
          <thead>
            <tr>
              <th scope="col">{papers.minutes.number}</th>
              <th scope="col">{papers.minutes.itemTitle}</th>
              <th scope="col">{papers.minutes.outcome}</th>
            </tr>
          </thead>
          <tbody>
            {minutes.items.map((item, index) => (
              <tr key={item.item}>
                <td class="nowrap">{item.number}</td>
                <th scope="row">
                  <a class="ds-link" href={`#m-${index}`}>
                    {clip(titleIn(told, item), 240) || itemRef(item, told)}
                  </a>
                </th>
                <td>{outcomeWord(item, told)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function Remarks({ told }: { told: Told }) {
  const { minutes, words, papers } = told;
  const say = papers.minutes;
  const general = minutes.notes.filter(({ item }) => item === null);
  return (
    <>
      <StreamTold told={told} />
      <RecordingTold told={told} />
      {minutes.corrections.length > 0 && (
        <Section id="rettelser" heading={words.corrections.heading}>
          <ul class="plain-list">
            {minutes.corrections.map((correction) => (
              <li key={`${correction.at}-${correction.of}`}>
                {words.time.at(when(correction.at, told))} {words.corrected[correction.what]}:{' '}
                {correction.before ? <del>{clip(correction.before, 400)}</del> : words.mending.gone} →{' '}
                {asSentence(clip(correction.after, 400) || words.mending.gone)}{' '}
                {correction.reason && words.corrections.reason(correction.reason)}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {minutes.withheld.length > 0 && (
        <Section id="fjernet" heading={words.mending.heading}>
          <p>{words.mending.meaning}</p>
          <ul class="plain-list">
            {minutes.withheld.map(({ at, of, item, basis }, index) => (
              <li key={index}>
                {words.time.at(when(at, told))} {words.withheldPlace[of.what]}
                {item && `, ${itemRef(item, told)}`}. {words.mending.basis(basis)}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {general.length > 0 && (
        <Section id="merknader" heading={words.notes.heading}>
          <ul class="plain-list">
            {general.map((note, index) => (
              <li key={index} class="text">
                {words.time.at(when(note.at, told))}: <NoteText told={told} note={note} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {minutes.findings.length > 0 && (
        <Section id="funn" heading={words.findings.heading}>
          <ul class="plain-list">
            {minutes.findings.map((finding, index) => (
              <li key={index}>{words.rules[finding.rule] ?? finding.rule}</li>
            ))}
          </ul>
        </Section>
      )}
      {minutes.missing.length > 0 && (
        <Section id="mangler" heading={say.missing}>
          <p>
            <Cited text={say.missingMeaning} />
          </p>
          <ul class="plain-list">
            {missingKinds(minutes.missing).map(([field, times]) => (
              <li key={field}>
                {say.missingFields[field] ?? field}
                {times > 1 && ` (${times})`}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

/** With one full stop, whether it brought its own or not. */
const asSentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** `outcome:i3` and `outcome:i4` are one kind of thing missing, twice. */
function missingKinds(missing: string[]): [string, number][] {
  const kinds = new Map<string, number>();
  for (const field of missing) {
    const kind = field.split(':')[0] ?? field;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return [...kinds];
}

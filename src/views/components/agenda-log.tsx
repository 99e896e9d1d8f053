import { Cited } from './cited.js';
import { agendaLog, type AgendaLine, type AgendaStep } from '../agenda-log.js';
import { at, clip, itemLink, onDate, titleOf, type View } from '../view.js';
import { objectionSentence } from './trail.js';
import { Facts, Section, Tag, Time, unlessSame } from './small.js';

/** When people were told, and what was changed after that: nobody should have prepared for another agenda than the one met. */
export const AgendaLog = unlessSame(function AgendaLog({ view }: { view: View }) {
  const { meeting, words } = view;
  const say = words.gallery;
  const first = meeting.agendaChanges[0];
  const steps = agendaLog(meeting);
  if (!first && !meeting.summoned) return null;
  return (
    <Section id="endringer" heading={words.changes.heading}>
      <Facts
        rows={[
          [say.firstPublished, first && <Time at={first.at}>{onDate(view, first.at)}</Time>],
          [say.summons, meeting.summoned && <Summons view={view} />],
        ]}
      />
      {first && steps.length === 0 && <p>{say.unchanged}</p>}
      {steps.length > 0 && (
        <ol class="trail">
          {steps.map((step) => (
            <Step key={step.change.seq} view={view} step={step} />
          ))}
        </ol>
      )}
    </Section>
  );
});

/** Whether the summons came in time is a question of days only where the law counts them. */
function Summons({ view }: { view: View }) {
  const { meeting, words, book } = view;
  const say = words.gallery;
  const { summoned, facts } = meeting;
  if (!summoned) return null;
  const { value, source, verified } = book.noticeDays;
  const kind = facts?.kind ?? 'ordinary';
  const needed = value[kind === 'constitutive' ? 'constitutive' : 'ordinary'];
  const counted = kind !== 'urgent-remote' && kind !== 'written' && facts?.ruleBook !== 'as-recorded';
  return (
    <>
      {say.summonedBefore(onDate(view, summoned.at), summoned.noticeDays)}{' '}
      {counted && needed === null && <Cited text={say.noDaysInLaw(source)} />}
      {counted && needed !== null && (
        <Cited
          text={summoned.noticeDays >= needed ? say.noticeKept(needed, source) : say.noticeBroken(needed, source)}
        />
      )}
      {counted && !verified && ` ${words.vote.unverified}`} {!summoned.documentsSent && say.documentsLater}
    </>
  );
}

function Step({ view, step: { change, when, lines } }: { view: View; step: AgendaStep }) {
  const { words } = view;
  const say = words.gallery;
  return (
    <li>
      <Time at={change.at}>{at(view, change.at)}</Time> <strong>{words.change[change.change]}</strong>{' '}
      {when !== 'before-summons' && <Tag tone="warning">{say.changedWhen[when]}</Tag>}
      {change.objection && <p class="subtle">{objectionSentence(words, change.objection)}</p>}
      <Lines view={view} lines={lines} />
      {change.reason !== undefined && <p class="subtle">{words.changes.reason(change.reason)}</p>}
    </li>
  );
}

const mostLines = 12;

function Lines({ view, lines }: { view: View; lines: AgendaLine[] }) {
  const rows = lines.map((line) => <Line key={`${line.did}-${line.item}`} view={view} line={line} />);
  if (rows.length <= mostLines) return <ul class="diff">{rows}</ul>;
  return (
    <details class="fold">
      <summary>{view.words.changes.items(rows.length)}</summary>
      <ul class="diff">{rows}</ul>
    </details>
  );
}

const signs: Record<AgendaLine['did'], string> = { added: '+', removed: '−', moved: '↕', retitled: '✎', named: '·' };

function Line({ view, line }: { view: View; line: AgendaLine }) {
  const { meeting, words } = view;
  const say = words.gallery;
  const item = meeting.items[line.item];
  const number = item?.number ?? '';
  const title = item ? clip(titleOf(view, item), 120) : '';
  const link = (
    <a class="ds-link" href={itemLink(view, line.item)}>
      {[number, line.did === 'retitled' ? '' : title].filter(Boolean).join(' ') || words.agenda.withoutNumber}
    </a>
  );
  return (
    <li data-did={line.did}>
      <span class="diff-sign" aria-hidden="true">
        {signs[line.did]}
      </span>
      <span>
        {line.did !== 'named' && <span class="ds-sr-only">{say.did[line.did]}: </span>}
        {line.did === 'removed' ? <del>{[number, title].filter(Boolean).join(' ')}</del> : link}
        {line.did === 'moved' && <span class="subtle"> {say.movedPlaces(line.from, line.to)}</span>}
        {line.did === 'retitled' && (
          <>
            {' '}
            {line.before === '' ? words.mending.gone : <del>{clip(line.before, 200)}</del>}{' '}
            <ins>{line.after === '' ? words.mending.gone : clip(line.after, 200)}</ins>
          </>
        )}
      </span>
    </li>
  );
}

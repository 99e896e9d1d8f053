import { ActButton } from '../parts/act-dialog.js';
import { nameOf, useDesk } from '../parts/desk-context.js';
import { Step } from '../parts/step.js';
import { clip } from '../words/clip.js';
import { clockTime } from '../words/words.js';
import { Comings } from './comings.js';
import { PublicTime, Questions } from './questions.js';

/** What is settled before the first matter: that enough are there, the summons, the agenda, who signs, the last minutes. */
export function Opening() {
  const { meeting, w, language, mine } = useDesk();
  const zone = meeting.facts?.timezone;
  const { quorum, remarks, proposals, adopted, signatories, approved } = meeting.formalities;
  const at = (instant: string | undefined) => clockTime(instant, zone, language);
  const declared = quorum.at(-1);
  const may = mine && meeting.status === 'in-session';
  return (
    <section class="before" aria-labelledby="opening-title">
      <h2 id="opening-title" class="ds-heading" data-size="xs" tabIndex={-1}>
        {w.room.opening}
      </h2>
      <p class="subtle">{w.room.openingLead}</p>
      <ol class="plain-list steps">
        <Step
          done={declared !== undefined}
          title={w.acts['quorum.declare'].title}
          said={declared ? w.room.quorate(declared.present, declared.members, at(declared.at)) : w.room.notSaid}
        >
          {may && <ActButton act="quorum.declare" text={w.room.record} />}
        </Step>
        <Step
          done={remarks.length > 0}
          title={w.room.summons}
          said={remarks.length === 0 ? w.room.noRemarks : remarks.map(({ text }) => clip(text)).join(' ')}
        >
          {may && <ActButton act="summons.remark" />}
        </Step>
        <Step
          done={adopted !== null}
          title={w.room.agenda}
          said={
            <>
              {proposals.map((one) => (
                <p key={one.at}>
                  {nameOf(meeting, one.by)}: {clip(one.text)}
                </p>
              ))}
              <p>{adopted ? w.room.adopted(at(adopted.at)) : w.room.notAdopted}</p>
            </>
          }
        >
          {may && adopted === null && (
            <>
              <ActButton act="agenda.propose-change" />
              <ActButton act="agenda.adopt" text={w.room.record} />
            </>
          )}
        </Step>
        <Step
          done={signatories.length > 0}
          title={w.room.signatories}
          said={signatories.length === 0 ? w.room.notSaid : signatories.map((one) => nameOf(meeting, one)).join(', ')}
        >
          {may && <ActButton act="signatories.choose" text={w.room.choose} />}
        </Step>
        <Step
          done={approved.length > 0}
          title={w.room.previous}
          said={
            approved.length === 0
              ? w.room.notSaid
              : approved.map((one) => `${one.meeting}${one.remarks ? ` (${clip(one.remarks)})` : ''}`).join(', ')
          }
        >
          {may && <ActButton act="previous-minutes.approve" text={w.room.approve} />}
        </Step>
      </ol>
      <Comings />
      <Questions />
      <PublicTime />
      {meeting.facts?.kind === 'urgent-remote' && may && (
        <div class="row">
          <ActButton act="urgency.contest" />
        </div>
      )}
    </section>
  );
}

import { useState } from 'preact/hooks';
import type { PersonId } from '../../../src/procedure/vocabulary.js';
import { PersonSelect, TextField } from '../parts/fields.js';
import { useDesk } from '../parts/desk-context.js';
import { Modal } from '../parts/modal.js';
import { Step } from '../parts/step.js';
import { seatHolders } from '../roll.js';
import { clockTime, dayOf } from '../words/words.js';
import { AgendaForm } from './agenda-form.js';
import { Comings } from './comings.js';
import { DocumentsStep } from './documents.js';
import { Preflight } from './preflight.js';
import { PublicTime, Questions } from './questions.js';
import { RollCall } from './roll-call.js';
import { InWriting } from './written.js';

/** What has to be in place before the meeting opens, and the opening itself, from top to bottom. */
export function Before() {
  const { store, meeting, w, language, mine, act, state } = useDesk();
  const zone = meeting.facts?.timezone;
  const [writing, setWriting] = useState(false);
  const [summoning, setSummoning] = useState(false);
  const [calling, setCalling] = useState(false);
  const [rosterEmpty, setRosterEmpty] = useState(false);
  const holders = seatHolders(meeting);
  const usual = holders.find((person) => meeting.people[person]?.role === 'chair') ?? '';
  const [chosen, setChair] = useState<PersonId>('');
  const chair = chosen || usual;
  const [named, setSecretary] = useState<string | null>(null);
  const secretary = named ?? state.session?.displayName ?? '';
  const written = meeting.facts?.kind === 'written';
  const opened = meeting.openedAt !== null;
  const rolled = Object.values(meeting.presence).some((presence) => presence.status === 'present');

  // A meeting that was put off is announced anew, with its new time.
  const announced = meeting.announcedAt !== null && meeting.status !== 'postponed';
  // And summoned anew: the first summons told another time.
  const summoned = meeting.summoned !== null && announced && meeting.status !== 'announced';
  const steps = [meeting.roster.length > 0, meeting.agenda.length > 0, announced, meeting.summoned !== null || opened];
  /** Only the next step stands out. */
  const look = (step: number) => (steps.indexOf(false) === step ? 'primary' : 'secondary');

  const fetchRoster = async () => {
    const people = await store.registryMembers();
    setRosterEmpty(people.length === 0);
    if (people.length > 0) act({ type: 'roster.publish', people });
  };
  if (calling) return <RollCall onDone={() => setCalling(false)} />;
  return (
    <section class="before" aria-labelledby="before-title">
      <h2 id="before-title" class="ds-heading" data-size="xs" tabIndex={-1}>
        {w.before.title}
      </h2>
      {!opened && !written && !steps.includes(false) && <Preflight />}
      <ol class="plain-list steps">
        <Step
          done={meeting.roster.length > 0}
          title={w.before.roster}
          said={
            meeting.roster.length > 0
              ? w.before.rosterDone(meeting.roster.length)
              : rosterEmpty
                ? w.before.rosterNone
                : w.before.rosterMissing
          }
        >
          {meeting.roster.length === 0 && (
            <button
              type="button"
              class="ds-button"
              data-variant={look(0)}
              disabled={!mine}
              onClick={() => void fetchRoster()}
            >
              {w.before.rosterFetch}
            </button>
          )}
        </Step>
        <Step
          done={meeting.agenda.length > 0}
          title={w.before.agenda}
          said={meeting.agenda.length > 0 ? w.before.agendaDone(meeting.agenda.length) : w.before.agendaMissing}
        >
          {meeting.agenda.length === 0 && (
            <button
              type="button"
              class="ds-button"
              data-variant={look(1)}
              disabled={!mine}
              onClick={() => setWriting(true)}
            >
              {w.before.agendaWrite}
            </button>
          )}
        </Step>
        {meeting.agenda.length > 0 && <DocumentsStep />}
        <Step
          done={announced}
          title={w.before.announce}
          said={
            meeting.status === 'postponed'
              ? w.status.postponed
              : meeting.announcedAt
                ? w.before.announced(
                    `${dayOf(meeting.announcedAt, zone)} ${clockTime(meeting.announcedAt, zone, language)}`,
                  )
                : w.before.announceMissing
          }
        >
          {!announced && (
            <button
              type="button"
              class="ds-button"
              data-variant={look(2)}
              disabled={!mine}
              onClick={() => act({ type: 'meeting.announce' })}
            >
              {w.before.announceDo}
            </button>
          )}
        </Step>
        <Step
          done={summoned}
          title={w.before.summon}
          said={meeting.summoned ? w.before.summoned(meeting.summoned.noticeDays) : w.before.summonMissing}
        >
          {!summoned && !opened && (
            <button
              type="button"
              class="ds-button"
              data-variant={look(3)}
              disabled={!mine}
              onClick={() => setSummoning(true)}
            >
              {w.before.summonDo}
            </button>
          )}
        </Step>
        {written ? (
          <Step done={meeting.status === 'ended'} title={w.forms.written} said={w.forms.writtenLead} />
        ) : (
          <>
            <Step done={opened} title={w.before.open} said={opened ? clockTime(meeting.openedAt, zone, language) : ''}>
              {!opened && (
                <form
                  class="open-form"
                  onSubmit={(event) => {
                    event.preventDefault();
                    act({
                      type: 'meeting.open',
                      ...(chair ? { chair } : {}),
                      ...(secretary.trim() ? { secretary: secretary.trim() } : {}),
                    });
                  }}
                >
                  <PersonSelect
                    label={w.before.chair}
                    meeting={meeting}
                    people={holders}
                    value={chair}
                    onChange={setChair}
                    nobody={w.nobody}
                  />
                  <TextField label={w.before.secretary} value={secretary} maxLength={200} onInput={setSecretary} />
                  <button
                    type="submit"
                    class="ds-button"
                    data-variant={steps.includes(false) ? 'secondary' : 'primary'}
                    disabled={!mine || meeting.roster.length === 0}
                  >
                    {w.before.openDo}
                  </button>
                </form>
              )}
            </Step>
            <Step done={rolled} title={w.before.roll} said={rolled ? '' : w.before.rollMissing}>
              {opened && !rolled && (
                <button type="button" class="ds-button" disabled={!mine} onClick={() => setCalling(true)}>
                  {w.before.rollDo}
                </button>
              )}
            </Step>
          </>
        )}
      </ol>
      {written && meeting.summoned !== null && <InWriting />}
      {meeting.roster.length > 0 && !opened && !written && steps.includes(false) && <Preflight />}
      {meeting.roster.length > 0 && !rolled && !written && <Comings />}
      {meeting.announcedAt !== null && !opened && !written && (
        <>
          <Questions />
          <PublicTime />
        </>
      )}
      {writing && (
        <Modal title={w.agenda.addTitle} wide onClose={() => setWriting(false)}>
          <AgendaForm supplement={false} onDone={() => setWriting(false)} />
        </Modal>
      )}
      {summoning && <Summon onDone={() => setSummoning(false)} />}
    </section>
  );
}

function Summon({ onDone }: { onDone: () => void }) {
  const { w, act } = useDesk();
  const [sent, setSent] = useState(true);
  return (
    <Modal title={w.before.summonDo} onClose={onDone}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (act({ type: 'meeting.summon', documentsSent: sent })) onDone();
        }}
      >
        <label class="tick">
          <input type="checkbox" checked={sent} onChange={(event) => setSent(event.currentTarget.checked)} />{' '}
          {w.before.documentsSent}
        </label>
        <div class="row end">
          <button type="submit" class="ds-button">
            {w.send}
          </button>
        </div>
      </form>
    </Modal>
  );
}

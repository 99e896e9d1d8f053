import { useEffect, useState } from 'preact/hooks';
import type { Problem } from '../../../src/contract/problem.js';
import type { MeetingKind } from '../../../src/procedure/vocabulary.js';
import { useDesk } from '../parts/desk-context.js';
import { Segments, Select, TextField } from '../parts/fields.js';
import { Modal } from '../parts/modal.js';
import { instantOf } from '../wall-clock.js';

type Form = 'physical' | 'mixed' | 'remote';
const kinds: MeetingKind[] = ['ordinary', 'extraordinary', 'constitutive', 'urgent-remote', 'written'];

/** A meeting to be: which body, when, and how one meets. The registry knows the rest. */
export function PlanMeeting({ onDone }: { onDone: () => void }) {
  const { store, state, w } = useDesk();
  // One id for this wish, however often it is sent.
  const [id] = useState(() => crypto.randomUUID());
  const [chosen, setBody] = useState('');
  const [date, setDate] = useState('');
  const [time, setTime] = useState<string | null>(null);
  const [saidPlace, setPlace] = useState<string | null>(null);
  const [title, setTitle] = useState('');
  const [kind, setKind] = useState<MeetingKind>('ordinary');
  const [saidForm, setForm] = useState<Form | null>(null);
  const [saidStream, setStreamUrl] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | 'silence' | null>(null);
  useEffect(() => void store.loadBodies(), []);
  const bodies = state.bodies.filter(store.mayPlan);
  const body = bodies.find((one) => one.id === chosen) ?? (bodies.length === 1 ? bodies[0] : undefined);
  // What the body's profile says holds until the secretary says otherwise.
  const profile = body?.profile ?? {};
  const clock = time ?? profile.startsAt ?? '';
  const place = saidPlace ?? profile.place ?? '';
  const form: Form = saidForm ?? profile.form ?? 'physical';
  const streamUrl = saidStream ?? profile.streamUrl ?? '';
  const moment = instantOf(`${date}T${clock}`, body?.timezone);
  const plan = async () => {
    if (!body || moment === null) return;
    const publicAccess = {
      ...(profile.room === undefined ? {} : { room: profile.room }),
      ...(streamUrl.trim() === '' ? {} : { streamUrl: streamUrl.trim() }),
    };
    const wish = {
      body: body.id,
      start: moment,
      ...(place.trim() === '' ? {} : { place: place.trim() }),
      ...(title.trim() === '' ? {} : { title: title.trim() }),
      ...(kind === 'ordinary' ? {} : { kind }),
      form: form === 'physical' ? ('physical' as const) : ('remote' as const),
      ...(form === 'mixed' ? { mixed: true } : {}),
      ...(Object.keys(publicAccess).length === 0 ? {} : { publicAccess }),
    };
    const said = await store.plan(wish, id);
    setProblem(said);
  };
  return (
    <Modal title={w.room.plan} wide onClose={onDone}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void plan();
        }}
      >
        <p class="subtle">{w.room.planLead}</p>
        {problem !== null && (
          <p class="queue-refused" role="alert">
            {problem === 'silence' ? w.logIn.silence : `${w.problem.other} ${problem.detail ?? problem.title}`}
          </p>
        )}
        <Select
          label={w.room.planBody}
          value={body?.id ?? ''}
          required
          onChange={setBody}
          options={[{ value: '', text: w.ask.choose }, ...bodies.map(({ id: value, name }) => ({ value, text: name }))]}
        />
        <div class="row top">
          <div class="grow">
            <TextField label={w.room.planDate} type="date" required value={date} onInput={setDate} />
          </div>
          <div class="grow">
            <TextField label={w.ask.start} type="time" required value={clock} onInput={setTime} />
          </div>
        </div>
        <details>
          <summary>
            {w.room.planMore}{' '}
            <span class="subtle">{[place, w.ask.meetingForms[form], streamUrl].filter(Boolean).join(' · ')}</span>
          </summary>
          <div class="stack">
            <TextField label={`${w.ask.place} (${w.optional})`} value={place} maxLength={500} onInput={setPlace} />
            <TextField
              label={`${w.ask.meetingTitle} (${w.optional})`}
              value={title}
              maxLength={500}
              onInput={setTitle}
            />
            <Select
              label={w.room.planKind}
              value={kind}
              onChange={(value) => setKind(value as MeetingKind)}
              options={kinds.map((value) => ({ value, text: w.room.meetingKinds[value] }))}
            />
            <Segments<Form>
              label={w.ask.form}
              value={form}
              onChange={setForm}
              options={(['physical', 'mixed', 'remote'] as const).map((value) => ({
                value,
                text: w.ask.meetingForms[value],
              }))}
            />
            <TextField
              label={`${w.ask.streamUrl} (${w.optional})`}
              value={streamUrl}
              maxLength={2000}
              onInput={setStreamUrl}
            />
          </div>
        </details>
        <div class="row end">
          <button type="button" class="ds-button" data-variant="secondary" onClick={onDone}>
            {w.cancel}
          </button>
          <button type="submit" class="ds-button" disabled={!body || moment === null}>
            {w.room.planDo}
          </button>
        </div>
      </form>
    </Modal>
  );
}

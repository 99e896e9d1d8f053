import { useState } from 'preact/hooks';
import { pointsOf } from '../../../src/procedure/forms/points.js';
import type { Item, Vote } from '../../../src/procedure/meeting.js';
import type { PersonId, ThresholdId, VoteMethod, VotePurpose } from '../../../src/procedure/vocabulary.js';
import { PersonSelect, Segments, Select, TextField } from '../parts/fields.js';
import { freshId, useDesk } from '../parts/desk-context.js';
import { presentVoters } from '../roll.js';
import { callCommands, purposeOf, subjectsOf } from '../vote-form.js';

const purposes: VotePurpose[] = [
  'substance',
  'postponement',
  'agenda',
  'disqualification',
  'exemption',
  'closing-doors',
  'continuation',
  'trial',
];

/** Whether the question is somebody's right to take part. */
const isAboutSomebody = (purpose: VotePurpose) => purpose === 'disqualification' || purpose === 'exemption';

/** What is voted on, how, and the question as it is read out. One motion: for or against. Several: against each other. */
export function CallVote({ item, again, onDone }: { item: Item; again: Vote | null; onDone: () => void }) {
  const { meeting, w, store, act } = useDesk();
  const [recommendationId] = useState(() => freshId('motion'));
  const subjects = subjectsOf(meeting, item, recommendationId, { motion: w.motions.number, kinds: w.motionKinds });
  const [picked, setPicked] = useState<readonly string[]>(
    () => again?.motions ?? (subjects.length === 1 && subjects[0] ? [subjects[0].id] : []),
  );
  const chosen = subjects.filter((subject) => picked.includes(subject.id));
  const [asked, setAsked] = useState<string | null>(again?.question ?? null);
  const [method, setMethod] = useState<VoteMethod>(again?.method ?? 'show-of-hands');
  const [purposeSet, setPurpose] = useState<VotePurpose | null>(again?.purpose ?? null);
  const [concerns, setConcerns] = useState<PersonId>(again?.concerns ?? '');
  const [threshold, setThreshold] = useState<ThresholdId | ''>(again?.threshold ?? '');
  const thresholds = Object.keys(store.rules.thresholds.value) as ThresholdId[];
  const special = threshold === '' ? undefined : store.rules.thresholds.value[threshold];
  const [points, setPoints] = useState<readonly string[]>(again?.points ?? []);
  const [only] = chosen;
  const offered = chosen.length === 1 && only ? pointsOf(only.text).points : [];
  const purpose = purposeSet ?? purposeOf(chosen);
  const question = asked ?? chosen.map((subject) => subject.name).join(' / ');
  const methods = store.rules.methods.value.filter((one) => one !== 'not-counted' && one !== 'not-recorded');
  return (
    <form
      class="card stack vote-call"
      aria-labelledby="vote-call-title"
      onSubmit={(event) => {
        event.preventDefault();
        const called = act(
          ...callCommands({
            vote: freshId('vote'),
            item,
            question: question.trim(),
            chosen,
            method,
            purpose,
            points: points.filter((label) => offered.some((point) => point.label === label)),
            ...(isAboutSomebody(purpose) && concerns ? { concerns } : {}),
            ...(threshold === '' ? {} : { threshold }),
            ...(again?.state === 'voided' || again?.state === 'declared' ? { supersedes: again.vote } : {}),
          }),
        );
        if (called) onDone();
      }}
    >
      <h3 id="vote-call-title">{again ? w.vote.again : w.vote.title}</h3>
      {subjects.length > 0 && (
        <fieldset class="subjects">
          <legend class="ds-label">{w.vote.motions}</legend>
          {subjects.map((subject) => (
            <label key={subject.id} class="subject">
              <input
                type="checkbox"
                checked={picked.includes(subject.id)}
                onChange={(event) =>
                  setPicked(
                    event.currentTarget.checked ? [...picked, subject.id] : picked.filter((id) => id !== subject.id),
                  )
                }
              />
              <span>
                <strong>{subject.name}</strong>
                <span class="subject-text">{subject.text}</span>
              </span>
            </label>
          ))}
          <p class="subtle">{chosen.length > 1 ? w.vote.alternatives : chosen.length === 1 ? w.vote.singly : ''}</p>
        </fieldset>
      )}
      {offered.length > 1 && (
        <fieldset class="subjects">
          <legend class="ds-label">{w.forms.points}</legend>
          {offered.map(({ label, text }) => (
            <label key={label} class="subject">
              <input
                type="checkbox"
                checked={points.includes(label)}
                onChange={(event) =>
                  setPoints(event.currentTarget.checked ? [...points, label] : points.filter((one) => one !== label))
                }
              />
              <span class="subject-text">{text}</span>
            </label>
          ))}
          <p class="subtle">{w.forms.pointsLead}</p>
        </fieldset>
      )}
      <TextField label={w.vote.question} required maxLength={500} value={question} onInput={setAsked} />
      <Segments<VoteMethod>
        label={w.vote.method}
        value={method}
        onChange={setMethod}
        options={methods.map((value) => ({ value, text: w.vote.methods[value] }))}
      />
      <div class="row top">
        <div class="narrow-2">
          <Select
            label={w.vote.purpose}
            value={purpose}
            onChange={(value) => setPurpose(value as VotePurpose)}
            options={purposes.map((value) => ({ value, text: w.vote.purposes[value] }))}
          />
        </div>
        {isAboutSomebody(purpose) && (
          <div class="grow">
            <PersonSelect
              label={w.vote.concerns}
              meeting={meeting}
              people={presentVoters(meeting)}
              value={concerns}
              onChange={setConcerns}
              nobody={w.nobody}
            />
          </div>
        )}
        {chosen.length < 2 && thresholds.length > 0 && (
          <div class="grow">
            <Select
              label={w.room.threshold}
              value={threshold}
              onChange={(value) => setThreshold(value as ThresholdId | '')}
              options={[
                { value: '', text: w.room.simpleMajority },
                ...thresholds.map((value) => ({ value, text: w.room.thresholds[value] })),
              ]}
            />
          </div>
        )}
      </div>
      {special && (
        <p class="subtle">
          {w.room.thresholdAsks(w.room.share(special.share), w.room.shareOf[special.of])} ({special.source})
        </p>
      )}
      <div class="row end">
        {again && (
          <button type="button" class="ds-button" data-variant="secondary" onClick={onDone}>
            {w.cancel}
          </button>
        )}
        <button id="call-vote" type="submit" class="ds-button" disabled={question.trim() === ''}>
          {w.vote.call}
        </button>
      </div>
    </form>
  );
}

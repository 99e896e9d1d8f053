import { useState } from 'preact/hooks';
import { whoAnswers } from '../../../src/procedure/forms/written.js';
import type { Item } from '../../../src/procedure/meeting.js';
import type { PersonId } from '../../../src/procedure/vocabulary.js';
import { nameAndParty, useDesk } from '../parts/desk-context.js';
import { Select, TextArea, TextField } from '../parts/fields.js';
import { instantOf } from '../wall-clock.js';

/** Matters decided in writing: the proposal goes out, the answers come in, and each is settled. */
export function InWriting() {
  const { meeting, w, mine, act } = useDesk();
  const items = meeting.agenda.flatMap((id) => meeting.items[id] ?? []);
  return (
    <div class="stack">
      {items.map((item) => (
        <section key={item.item} class="block" aria-labelledby={`written-${item.item}`}>
          <h3 id={`written-${item.item}`}>{[item.number, item.title].filter(Boolean).join(' ')}</h3>
          <Matter item={item} />
        </section>
      ))}
      {mine && meeting.status === 'collecting' && (
        <div class="row end">
          <button type="button" class="ds-button" onClick={() => act({ type: 'meeting.end' })}>
            {w.forms.endWritten}
          </button>
        </div>
      )}
    </div>
  );
}

function Matter({ item }: { item: Item }) {
  const { meeting, w } = useDesk();
  const matter = meeting.forms.written[item.item];
  if (!matter) return item.state === 'listed' ? <OpenAnswers item={item} /> : null;
  if (matter.settled) return <p>{matter.settled.adopted ? w.forms.adopted : w.forms.notAdopted}</p>;
  return <Answers item={item} />;
}

function OpenAnswers({ item }: { item: Item }) {
  const { meeting, w, mine, act } = useDesk();
  const [proposal, setProposal] = useState(item.recommendation ?? '');
  const [until, setUntil] = useState('');
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        const moment = instantOf(until, meeting.facts?.timezone);
        const due = moment === null ? {} : { until: moment };
        act({ type: 'answers.open', item: item.item, proposal: proposal.trim(), ...due });
      }}
    >
      <TextArea label={w.forms.proposal} required maxLength={50000} value={proposal} onInput={setProposal} />
      <TextField label={`${w.forms.until} (${w.optional})`} type="datetime-local" value={until} onInput={setUntil} />
      <div class="row end">
        <button type="submit" class="ds-button" disabled={!mine || proposal.trim() === ''}>
          {w.forms.openAnswers}
        </button>
      </div>
    </form>
  );
}

/** What a member may answer: to the proposal, and to its being decided in writing. */
const answers = {
  'yes-yes': { agrees: true, inWriting: true },
  'no-yes': { agrees: false, inWriting: true },
  'yes-no': { agrees: true, inWriting: false },
  'no-no': { agrees: false, inWriting: false },
} as const;
type AnswerId = keyof typeof answers;
const answerIds = Object.keys(answers) as AnswerId[];

function Answers({ item }: { item: Item }) {
  const { meeting, w, mine, act } = useDesk();
  const given = meeting.forms.written[item.item]?.answers ?? [];
  const answerOf = (person: PersonId): AnswerId | '' => {
    const own = given.find((answer) => answer.person === person);
    if (!own) return '';
    return answerIds.find((id) => answers[id].agrees === own.agrees && answers[id].inWriting === own.inWriting) ?? '';
  };
  const voices = whoAnswers(meeting, item.item);
  return (
    <div class="stack answers">
      <p class="subtle">{w.forms.answered(given.length, voices.length)}</p>
      {voices.map((person) => (
        <Select
          key={person}
          label={nameAndParty(meeting, person)}
          value={answerOf(person)}
          onChange={(value) => {
            const answer = answers[value as AnswerId];
            if (mine && answer) act({ type: 'answer.record', item: item.item, person, ...answer });
          }}
          options={[
            { value: '', text: w.forms.noAnswer },
            ...answerIds.map((value) => ({ value, text: w.forms.answers[value] })),
          ]}
        />
      ))}
      <div class="row end">
        <button
          type="button"
          class="ds-button"
          disabled={!mine}
          onClick={() => act({ type: 'item.settle-in-writing', item: item.item })}
        >
          {w.forms.settle}
        </button>
      </div>
    </div>
  );
}

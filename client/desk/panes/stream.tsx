import type { CommandOf } from '../../../src/procedure/commands.js';
import { useDesk } from '../parts/desk-context.js';
import { Modal } from '../parts/modal.js';

type Report = Omit<CommandOf<'stream.report'>, 'type' | 'seenBy' | 'url'>;

/** What a probe cannot see and people in the room can: one press each. */
export function StreamDialog({ onDone }: { onDone: () => void }) {
  const { meeting, w, act } = useDesk();
  const { state } = meeting.stream;
  const report = (what: Report) => act({ type: 'stream.report', seenBy: 'secretary', ...what }) && onDone();
  const choices: { text: string; what: Report; show: boolean }[] = [
    {
      text: w.stream.start,
      what: { state: 'live' },
      show: state === 'not-offered' || state === 'planned' || state === 'testing',
    },
    { text: w.stream.ok, what: { state: 'live' }, show: state === 'degraded' || state === 'interrupted' },
    { text: w.stream.noSound, what: { state: 'degraded', fault: 'no-sound' }, show: state === 'live' },
    { text: w.stream.noPicture, what: { state: 'degraded', fault: 'no-picture' }, show: state === 'live' },
    { text: w.stream.captions, what: { state: 'degraded', fault: 'captions-down' }, show: state === 'live' },
    {
      text: w.stream.down,
      what: { state: 'interrupted', fault: 'other' },
      show: state === 'live' || state === 'degraded',
    },
    {
      text: w.stream.ended,
      what: { state: 'ended' },
      show: state === 'live' || state === 'degraded' || state === 'interrupted',
    },
  ];
  return (
    <Modal title={state === 'live' ? w.stream.title : w.stream.titleOk} onClose={onDone}>
      <p class="subtle">{w.stream.states[state]}</p>
      <div class="choices">
        {choices
          .filter((choice) => choice.show)
          .map((choice) => (
            <button
              key={choice.text}
              type="button"
              class="ds-button"
              data-variant="secondary"
              onClick={() => report(choice.what)}
            >
              {choice.text}
            </button>
          ))}
      </div>
      <div class="row end">
        <button type="button" class="ds-button" data-variant="tertiary" onClick={onDone}>
          {w.close}
        </button>
      </div>
    </Modal>
  );
}

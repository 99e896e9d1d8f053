import { useState } from 'preact/hooks';
import type { CommandType } from '../../../src/procedure/commands.js';
import type { Refusal } from '../../../src/procedure/rule-book.js';
import { TextArea } from '../parts/fields.js';
import { useDesk } from '../parts/desk-context.js';
import { Modal } from '../parts/modal.js';
import { nameOfCommand } from './command-names.js';
import { places } from '../places.js';
import { explain } from '../words/rules.js';

const mostOfOne = 4;

/** Each rule that said no: what it is about in this case, and the provision to read. A rule that said it of many is told once. */
export function Refusals({ refusals }: { refusals: readonly Refusal[] }) {
  const { w, language, meeting } = useDesk();
  const rules = [...new Set(refusals.map(({ rule }) => rule))];
  return (
    <ul class="refusals">
      {rules.map((rule) => {
        const told = refusals.filter((one) => one.rule === rule).map((one) => explain(one, language, meeting));
        const sentences = [...new Set(told.map(({ sentence }) => sentence))];
        const provision = told[0]?.provision;
        return (
          <li key={rule}>
            {sentences.slice(0, mostOfOne).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            {sentences.length > mostOfOne && (
              <details>
                <summary>{w.objection.andMore(sentences.length - mostOfOne)}</summary>
                {sentences.slice(mostOfOne).map((sentence) => (
                  <p key={sentence}>{sentence}</p>
                ))}
              </details>
            )}
            {provision && (
              <p class="provision">
                {provision.address ? (
                  <a class="ds-link" href={provision.address} target="_blank" rel="noopener noreferrer">
                    {provision.name}
                  </a>
                ) : (
                  <span class="subtle">{provision.name}</span>
                )}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Shown before anything is sent. A warning of judgement can be answered with a reason; the rest cannot. */
export function ObjectionDialog() {
  const { store, state, w, goTo } = useDesk();
  const [reason, setReason] = useState('');
  const { objection } = state;
  if (!objection) return null;
  const { mayOverride, refusals } = objection;
  // One remote member makes the meeting a remote one; where the council allows that, it is one press away.
  const mayRevise = refusals.some((refusal) => refusal.facts.offer === 'meeting.revise');
  const offered = [...new Set(refusals.map(({ facts }) => facts.offer))].filter(
    (command): command is CommandType =>
      typeof command === 'string' && command in places && command !== 'meeting.revise',
  );
  return (
    <Modal
      title={mayOverride ? w.objection.warn : w.objection.no}
      tone={mayOverride ? 'warning' : 'danger'}
      onClose={store.dismissObjection}
    >
      <p>{mayOverride ? w.objection.warnLead : refusals.length > 1 ? w.objection.noLeadMany : w.objection.noLead}</p>
      <Refusals refusals={refusals} />
      {mayOverride ? (
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            store.overrideObjection(reason.trim());
          }}
        >
          <TextArea label={w.reason} required autofocus rows={2} maxLength={1000} value={reason} onInput={setReason} />
          <div class="row end">
            <button class="ds-button" data-variant="secondary" type="button" onClick={store.dismissObjection}>
              {w.cancel}
            </button>
            <button class="ds-button" type="submit" disabled={reason.trim() === ''}>
              {w.objection.anyway}
            </button>
          </div>
        </form>
      ) : (
        <div class="row end">
          {mayRevise && (
            <button class="ds-button" type="button" onClick={() => store.reviseForm()}>
              {w.objection.reviseForm}
            </button>
          )}
          {offered.map((command) => (
            <button
              key={command}
              class="ds-button"
              type="button"
              onClick={() => {
                store.dismissObjection();
                goTo(command);
              }}
            >
              {nameOfCommand(command, w)}
            </button>
          ))}
          <button class="ds-button" data-variant="secondary" type="button" onClick={store.dismissObjection}>
            {w.objection.understood}
          </button>
        </div>
      )}
    </Modal>
  );
}

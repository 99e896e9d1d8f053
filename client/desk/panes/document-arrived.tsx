import { useState } from 'preact/hooks';
import type { FileView, Finding } from '../../../src/contract/documents.js';
import type { Item } from '../../../src/procedure/meeting.js';
import type { DocumentKind } from '../../../src/procedure/vocabulary.js';
import { freshId, useDesk } from '../parts/desk-context.js';
import { Segments, Select, TextField } from '../parts/fields.js';
import { Icon } from '../parts/icon.js';
import type { Uploads } from '../uploads.js';
import { instantOf } from '../wall-clock.js';
import { sizeOf, titleFrom } from './document-sizes.js';

const kinds: DocumentKind[] = ['report', 'attachment', 'motion', 'presentation', 'other'];

/** A file that is there: what was found in it, and what it is to become. */
export function Arrived({ file, uploads, item }: { file: FileView; uploads: Uploads; item: Item | undefined }) {
  const { state: desk, meeting, w, language } = useDesk();
  const { sha256, name, bytes, pages, state, findings } = file;
  const stops = findings.some((finding) => finding.stops);
  const [making, setMaking] = useState(false);
  return (
    <div class="stack">
      <div class="row spread">
        <span class="grow">
          <a
            class="ds-link"
            href={`/api/v1/meetings/${encodeURIComponent(desk.chosen ?? '')}/files/${sha256}/content`}
            target="_blank"
            rel="noopener"
          >
            {name}
          </a>{' '}
          <span class="subtle">
            {[sizeOf(bytes, language), pages !== null && w.documents.pages(pages)].filter(Boolean).join(' · ')}
          </span>
        </span>
        <span role="status" class={findings.length > 0 ? 'found' : 'subtle'}>
          {state === 'checking' ? (
            w.documents.checking
          ) : findings.length === 0 ? (
            <>
              <Icon name="check" /> {w.documents.nothingFound}
            </>
          ) : (
            <>
              <Icon name="warn" /> {w.documents.found(findings.length)}
            </>
          )}
        </span>
      </div>
      {findings.length > 0 && (
        <ul class="plain-list findings">
          {findings.map((finding) => (
            <li key={finding.key}>
              <OneFinding finding={finding} onAnswer={(reason) => uploads.acknowledge(sha256, finding.key, reason)} />
            </li>
          ))}
        </ul>
      )}
      {state === 'checked' && item && meeting.items[item.item] && !making && (
        <div class="row end">
          <button type="button" class="ds-button" data-variant="secondary" onClick={() => setMaking(true)}>
            <Icon name="plus" /> {w.documents.use(item.number || item.title)}
          </button>
        </div>
      )}
      {making && item && <NewDocument file={file} item={item} stops={stops} onDone={() => setMaking(false)} />}
    </div>
  );
}

/** What was found, and the answer to it: a reason, or another file. */
function OneFinding({ finding, onAnswer }: { finding: Finding; onAnswer: (reason: string) => Promise<boolean> }) {
  const { w, mine } = useDesk();
  const [reason, setReason] = useState('');
  const { kind, page, count, shown, stops, acknowledged } = finding;
  const what = w.documents.findings[kind](count);
  return (
    <div class={`finding${acknowledged ? ' answered' : ''}`}>
      <p>
        <Icon name={acknowledged ? 'check' : stops ? 'cross' : 'warn'} />{' '}
        <span>
          {page === undefined ? what : `${w.documents.page(page)}: ${what}`}
          {shown !== undefined && <code class="masked">{shown}</code>}
        </span>
      </p>
      {acknowledged ? (
        <p class="subtle">{w.documents.answered(acknowledged.by, acknowledged.reason)}</p>
      ) : stops ? (
        <p class="subtle">{w.documents.unfit}</p>
      ) : (
        mine && (
          <form
            class="row bottom"
            onSubmit={(event) => {
              event.preventDefault();
              void onAnswer(reason.trim());
            }}
          >
            <div class="grow">
              <TextField label={w.documents.answer} value={reason} maxLength={1_000} required onInput={setReason} />
            </div>
            <button type="submit" class="ds-button" data-variant="secondary" disabled={reason.trim() === ''}>
              {w.documents.acknowledge}
            </button>
          </form>
        )
      )}
    </div>
  );
}

/** The document the file becomes: a new one, or the next version of one there is. */
function NewDocument({
  file,
  item,
  stops,
  onDone,
}: {
  file: FileView;
  item: Item;
  stops: boolean;
  onDone: () => void;
}) {
  const { meeting, w, mine, act } = useDesk();
  const others = (item.documents ?? []).filter(({ version, withdrawn }) => version !== undefined && !withdrawn);
  const [place, setPlace] = useState('');
  const [title, setTitle] = useState(titleFrom(file.name));
  const [kind, setKind] = useState<DocumentKind>(others.length === 0 ? 'report' : 'attachment');
  const [access, setAccess] = useState<'public' | 'restricted'>(stops ? 'restricted' : 'public');
  const [basis, setBasis] = useState('');
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  const embargoUntil = instantOf(until, meeting.facts?.timezone);
  const put = () =>
    place === ''
      ? act({
          type: 'document.add',
          item: item.item,
          document: {
            id: freshId('document'),
            title: title.trim(),
            kind,
            access,
            ...(access === 'restricted' && { basis: basis.trim() }),
            ...(access === 'public' && embargoUntil !== null && { embargoUntil }),
          },
          file: file.sha256,
        })
      : act({
          type: 'document.replace',
          item: item.item,
          document: place,
          file: file.sha256,
          ...(reason.trim() !== '' && { reason: reason.trim() }),
        });
  return (
    <form
      class="stack new-document"
      onSubmit={(event) => {
        event.preventDefault();
        if (put()) onDone();
      }}
    >
      {others.length > 0 && (
        <Select
          label={w.documents.becomes}
          value={place}
          onChange={setPlace}
          options={[
            { value: '', text: w.documents.anew },
            ...others.map((one) => ({ value: one.id, text: w.documents.nextOf(one.title, (one.version ?? 0) + 1) })),
          ]}
        />
      )}
      {place === '' ? (
        <>
          <div class="row top">
            <div class="grow">
              <TextField
                label={w.documents.name}
                description={w.documents.nameHelp}
                value={title}
                maxLength={1_000}
                required
                onInput={setTitle}
              />
            </div>
            <div class="narrow-2">
              <Select
                label={w.documents.kind}
                value={kind}
                onChange={(value) => setKind(value as DocumentKind)}
                options={kinds.map((value) => ({ value, text: w.documents.kinds[value] }))}
              />
            </div>
          </div>
          <Segments
            label={w.documents.access}
            value={access}
            onChange={setAccess}
            options={[
              { value: 'public', text: w.documents.public },
              { value: 'restricted', text: w.documents.restricted },
            ]}
          />
          {access === 'restricted' ? (
            <TextField label={w.documents.basis} value={basis} maxLength={500} required onInput={setBasis} />
          ) : (
            <TextField
              label={`${w.documents.embargo} (${w.optional})`}
              description={w.documents.embargoHelp}
              type="datetime-local"
              value={until}
              onInput={setUntil}
            />
          )}
        </>
      ) : (
        <TextField
          label={`${w.documents.whatIsNew} (${w.optional})`}
          description={w.documents.whatIsNewHelp}
          value={reason}
          maxLength={1_000}
          onInput={setReason}
        />
      )}
      <div class="row end">
        <button type="button" class="ds-button" data-variant="tertiary" onClick={onDone}>
          {w.cancel}
        </button>
        <button type="submit" class="ds-button" disabled={!mine || (place === '' && title.trim() === '')}>
          {place === '' ? w.documents.add : w.documents.replace}
        </button>
      </div>
    </form>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { fileMediaTypes } from '../../../src/contract/documents.js';
import type { Item } from '../../../src/procedure/meeting.js';
import type { DocumentLink, ItemId } from '../../../src/procedure/vocabulary.js';
import { itemOption, itemsOf } from '../acts/act.js';
import { AskReason } from '../parts/ask-reason.js';
import { useDesk } from '../parts/desk-context.js';
import { Select } from '../parts/fields.js';
import { Icon } from '../parts/icon.js';
import { Modal } from '../parts/modal.js';
import { Step } from '../parts/step.js';
import type { Upload, Uploads } from '../uploads.js';
import { clockTime, dayOf } from '../words/words.js';
import { Arrived } from './document-arrived.js';
import { sizeOf } from './document-sizes.js';

/** Documents of the matters: sent, looked through, answered for, and put where they belong. */
export function DocumentsDialog({ first, onDone }: { first?: ItemId; onDone: () => void }) {
  const { store, meeting, w, mine } = useDesk();
  const items = itemsOf(meeting);
  const [chosen, choose] = useState<ItemId>(first ?? meeting.currentItem ?? items[0]?.item ?? '');
  const uploads = useUploads();
  const item = meeting.items[chosen];
  const used = new Set(
    Object.values(meeting.items).flatMap(({ documents = [] }) =>
      documents.flatMap(({ sha256, former = [] }) => [sha256, ...former.map((file) => file.sha256)]),
    ),
  );
  const waiting = uploads.all.filter(({ file }) => file === null || !used.has(file.sha256));
  return (
    <Modal title={w.documents.title} wide onClose={onDone}>
      <div class="stack documents-dialog">
        <Select label={w.ask.item} value={chosen} onChange={choose} options={items.map(itemOption)} />
        {item && <OfItem item={item} />}
        {mine && store.mayRecord && <Drop uploads={uploads} />}
        {waiting.length > 0 && (
          <section aria-labelledby="files-waiting">
            <h3 id="files-waiting" class="ds-heading" data-size="2xs">
              {w.documents.waiting}
            </h3>
            <ul class="plain-list upload-list">
              {waiting.map((upload) => (
                <li key={upload.id} class="upload">
                  {upload.file ? (
                    <Arrived file={upload.file} uploads={uploads} item={item} />
                  ) : (
                    <OnItsWay upload={upload} uploads={uploads} />
                  )}
                </li>
              ))}
            </ul>
          </section>
        )}
        <div class="row end">
          <button type="button" class="ds-button" data-variant="secondary" onClick={onDone}>
            {w.close}
          </button>
        </div>
      </div>
    </Modal>
  );
}

/** The meeting's uploads, with whatever becomes of them. */
function useUploads(): Uploads {
  const { store } = useDesk();
  const uploads = store.uploads();
  const [, again] = useState(0);
  useEffect(() => {
    void uploads.load();
    return uploads.listen(() => again((count) => count + 1));
  }, [uploads]);
  return uploads;
}

const accepted = Object.entries(fileMediaTypes)
  .flatMap(([ending, type]) => [`.${ending}`, type])
  .concat('.jpeg')
  .join(',');

/** Files are chosen or dropped. The same control for both, so that it goes by keyboard as well. */
function Drop({ uploads }: { uploads: Uploads }) {
  const { w } = useDesk();
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => files && uploads.add(files, w.documents.tooLarge);
  return (
    <div
      class={`drop${over ? ' over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <label class="ds-label" for="choose-files">
        {w.documents.choose}
      </label>
      <p class="subtle" id="choose-files-help">
        {w.documents.chooseHelp}
      </p>
      <input
        id="choose-files"
        type="file"
        multiple
        accept={accepted}
        aria-describedby="choose-files-help"
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}

function OnItsWay({ upload, uploads }: { upload: Upload; uploads: Uploads }) {
  const { w, language } = useDesk();
  const { id, name, bytes, sent, state, trouble } = upload;
  const going = state === 'waiting' || state === 'sending';
  return (
    <div class="row spread">
      <div class="grow">
        <strong>{name}</strong> <span class="subtle">{sizeOf(bytes, language)}</span>
        {going && (
          <progress class="upload-progress" max={bytes || 1} value={sent} aria-label={w.documents.sending(name)} />
        )}
        {!going && (
          <p class="bad" role="status">
            {state === 'stopped' ? w.documents.stopped : trouble || w.documents.silence}
          </p>
        )}
      </div>
      <button
        type="button"
        class="tiny text"
        aria-label={going ? w.documents.stopThis(name) : w.documents.forgetThis(name)}
        onClick={() => (going ? uploads.stop(id) : uploads.forget(id))}
      >
        {going ? w.cancel : w.documents.forget}
      </button>
    </div>
  );
}

/** What an item has by now. */
function OfItem({ item }: { item: Item }) {
  const { w } = useDesk();
  const documents = item.documents ?? [];
  if (documents.length === 0) return <p class="subtle">{w.documents.none}</p>;
  return (
    <ul class="plain-list gathered">
      {documents.map((document) => (
        <li key={document.id}>
          <OneDocument item={item.item} document={document} />
        </li>
      ))}
    </ul>
  );
}

function OneDocument({ item, document }: { item: ItemId; document: DocumentLink }) {
  const { meeting, w, language, mine, act } = useDesk();
  const [withdrawing, setWithdrawing] = useState(false);
  const { id, title, kind, version, withdrawn, embargoUntil, access } = document;
  const zone = meeting.facts?.timezone;
  const state = withdrawn
    ? w.documents.withdrawn(withdrawn.reason)
    : access === 'restricted'
      ? w.documents.restricted
      : embargoUntil !== undefined
        ? w.documents.embargoed(`${dayOf(embargoUntil, zone)} ${clockTime(embargoUntil, zone, language)}`)
        : meeting.announcedAt === null
          ? w.documents.whenAnnounced
          : w.documents.public;
  return (
    <div class="row spread">
      <span class="grow">
        {withdrawn ? <s>{title}</s> : <strong>{title}</strong>}{' '}
        <span class="subtle">
          {[kind && w.documents.kinds[kind], version !== undefined && w.documents.version(version), state]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      {mine && version !== undefined && !withdrawn && (
        <span class="row">
          {embargoUntil !== undefined && (
            <button
              type="button"
              class="tiny text"
              aria-label={`${w.documents.release}: ${title}`}
              onClick={() => act({ type: 'document.release', item, document: id })}
            >
              {w.documents.release}
            </button>
          )}
          <button
            type="button"
            class="tiny text danger"
            aria-label={`${w.documents.withdraw}: ${title}`}
            onClick={() => setWithdrawing(true)}
          >
            <Icon name="cross" /> {w.documents.withdraw}
          </button>
        </span>
      )}
      {withdrawing && (
        <AskReason
          title={w.documents.withdraw}
          lead={w.documents.withdrawLead}
          tone="warning"
          onReason={(reason) => act({ type: 'document.withdraw', item, document: id, reason })}
          onDone={() => setWithdrawing(false)}
        />
      )}
    </div>
  );
}

/** Beside an item: how many documents it has, and the way to them. */
export function ItemDocuments({ item }: { item: Item }) {
  const { w } = useDesk();
  const [looking, setLooking] = useState(false);
  const count = (item.documents ?? []).filter(({ withdrawn }) => !withdrawn).length;
  return (
    <p class="item-documents">
      <button type="button" class="tiny text" onClick={() => setLooking(true)}>
        <Icon name="note" /> {w.documents.open}
        {count > 0 && <span class="count">{count}</span>}
      </button>
      {looking && <DocumentsDialog first={item.item} onDone={() => setLooking(false)} />}
    </p>
  );
}

/** Before the meeting: whether the matters have their documents. Nobody is held up by it; the summons asks again. */
export function DocumentsStep() {
  const { meeting, w, mine } = useDesk();
  const [looking, setLooking] = useState(false);
  const items = itemsOf(meeting);
  const counts = items.map(({ documents = [] }) => documents.filter(({ withdrawn }) => !withdrawn).length);
  const all = counts.reduce((sum, count) => sum + count, 0);
  const withSome = counts.filter((count) => count > 0).length;
  return (
    <Step
      done={all > 0}
      title={w.documents.step}
      said={all > 0 ? w.documents.stepDone(all, withSome, items.length) : w.documents.stepNone}
    >
      <button
        type="button"
        class="ds-button"
        data-variant="secondary"
        disabled={!mine}
        onClick={() => setLooking(true)}
      >
        {w.documents.open}
      </button>
      {looking && <DocumentsDialog onDone={() => setLooking(false)} />}
    </Step>
  );
}

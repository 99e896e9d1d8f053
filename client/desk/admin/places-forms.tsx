import { useState } from 'preact/hooks';
import { ruleBookIds, type RuleBookId } from '../../../src/procedure/rule-book.js';
import { ruleBookOf } from '../../../src/procedure/rule-books/rule-books.js';
import type { BodyType, Language } from '../../../src/procedure/vocabulary.js';
import { useDesk } from '../parts/desk-context.js';
import { Select, TextField } from '../parts/fields.js';
import type { BodyProfile } from '../api.js';
import type { AdminBody, AdminOrganisation } from './admin-api.js';
import { refusalOf, useAdmin } from './admin-context.js';
import { DialogForm } from './form.js';
import { slugFrom } from './member-order.js';

const languages = ['nb', 'nn', 'en', 'de'] as const satisfies readonly Language[];

/** The municipality: what it is called, and the first part of its addresses. */
export function OrganisationForm({ known, onClose }: { known: AdminOrganisation | null; onClose: () => void }) {
  const { api, w, reload, say } = useAdmin();
  const [name, setName] = useState(known?.name ?? '');
  const [typed, setSlug] = useState(known?.slug ?? '');
  const [language, setLanguage] = useState<Language>(known?.language ?? 'nb');
  const slug = typed || slugFrom(name);
  return (
    <DialogForm
      title={known ? w.admin.municipality : w.admin.newMunicipality}
      submit={w.admin.save}
      onClose={onClose}
      onSubmit={async () => {
        const refused = refusalOf(await api.putOrganisation(slug, { name: name.trim(), language }), w);
        if (refused === '') {
          await reload();
          say(w.admin.saved);
        }
        return refused;
      }}
    >
      <TextField label={w.admin.name} value={name} required autofocus maxLength={200} onInput={setName} />
      {!known && (
        <TextField
          label={w.admin.slug}
          description={w.admin.slugHelp}
          value={slug}
          required
          maxLength={60}
          onInput={setSlug}
        />
      )}
      <Select
        label={w.admin.language}
        value={language}
        onChange={(value) => setLanguage(value as Language)}
        options={languages.map((value) => ({ value, text: w.admin.languages[value] }))}
      />
    </DialogForm>
  );
}

const bookFor: Record<BodyType, RuleBookId> = {
  council: 'norwegian-municipality',
  'executive-board': 'norwegian-municipality',
  committee: 'norwegian-municipality',
  'enterprise-board': 'norwegian-enterprise-board',
  'youth-council': 'youth-council',
  other: 'norwegian-municipality',
};

/** A body, and what a meeting of it takes for given. */
export function BodyForm(props: {
  organisation: AdminOrganisation;
  known: AdminBody | null;
  onClose: () => void;
  onSaved: (body: AdminBody) => void;
}) {
  const { organisation, known } = props;
  const { api, w, reload, say } = useAdmin();
  const { language: reader } = useDesk();
  const [name, setName] = useState(known?.name ?? '');
  const [typed, setSlug] = useState(known?.slug ?? '');
  const [type, setType] = useState<BodyType | ''>(known?.type ?? (known ? '' : 'council'));
  const [seats, setSeats] = useState(String(known?.seats ?? ''));
  const [book, setBook] = useState<RuleBookId>(known?.ruleBook ?? 'norwegian-municipality');
  const [language, setLanguage] = useState<Language>(known?.language ?? organisation.language);
  const [timezone, setTimezone] = useState(known?.timezone ?? 'Europe/Oslo');
  const [remote, setRemote] = useState(known?.remotePermitted ?? false);
  const [profile, setProfile] = useState<BodyProfile>(known?.profile ?? {});
  const [hosts, setHosts] = useState(known?.streamHosts.join(' ') ?? '');
  const slug = typed || slugFrom(name);
  const types = Object.keys(w.admin.bodyTypes) as BodyType[];
  return (
    <DialogForm
      title={known ? known.name : w.admin.newBody}
      submit={w.admin.save}
      onClose={props.onClose}
      onSubmit={async () => {
        const answer = await api.putBody(
          { organisation: organisation.slug, slug },
          {
            name: name.trim(),
            ...(type === '' ? {} : { type }),
            seats: Number(seats),
            ruleBook: book,
            language,
            timezone: timezone.trim(),
            remotePermitted: remote,
            ...(Object.keys(profile).length === 0 ? {} : { profile }),
            streamHosts: hosts.split(/[\s,]+/u).filter((host) => host !== ''),
          },
        );
        if (answer.kind === 'ok') {
          await reload();
          say(w.admin.saved);
          props.onSaved(answer.value);
        }
        return refusalOf(answer, w);
      }}
    >
      <TextField label={w.admin.name} value={name} required autofocus maxLength={200} onInput={setName} />
      {!known && (
        <TextField
          label={w.admin.slug}
          description={w.admin.slugHelp}
          value={slug}
          required
          maxLength={60}
          onInput={setSlug}
        />
      )}
      <Select
        label={w.admin.bodyType}
        value={type}
        onChange={(value) => {
          setType(value as BodyType | '');
          if (value !== '' && !known) setBook(bookFor[value as BodyType]);
        }}
        options={[
          { value: '', text: w.admin.notSaid },
          ...types.map((value) => ({ value, text: w.admin.bodyTypes[value] })),
        ]}
      />
      <TextField label={w.admin.seats} type="number" min={0} value={seats} required onInput={setSeats} />
      <Select
        label={w.admin.ruleBook}
        value={book}
        onChange={(value) => setBook(value as RuleBookId)}
        options={ruleBookIds.map((value) => ({ value, text: ruleBookOf(value).name[reader] }))}
      />
      <Select
        label={w.admin.language}
        value={language}
        onChange={(value) => setLanguage(value as Language)}
        options={languages.map((value) => ({ value, text: w.admin.languages[value] }))}
      />
      <TextField label={w.admin.timezone} value={timezone} required maxLength={60} onInput={setTimezone} />
      <TextField label={`${w.admin.streamHosts} (${w.optional})`} value={hosts} maxLength={2000} onInput={setHosts} />
      <ProfileFields value={profile} onChange={setProfile} />
      <label class="tick">
        <input type="checkbox" checked={remote} onChange={(event) => setRemote(event.currentTarget.checked)} />{' '}
        {w.admin.remotePermitted}
      </label>
    </DialogForm>
  );
}

/** What each meeting of the body takes for given. */
function ProfileFields({ value, onChange }: { value: BodyProfile; onChange: (profile: BodyProfile) => void }) {
  const { w } = useAdmin();
  const told = (field: keyof BodyProfile, text: string) => {
    const { [field]: _, ...others } = value;
    onChange(text === '' ? others : { ...others, [field]: text });
  };
  return (
    <fieldset class="admin-profile stack">
      <legend class="ds-label">{w.admin.profile}</legend>
      <p class="subtle">{w.admin.profileHelp}</p>
      <TextField
        label={`${w.ask.place} (${w.optional})`}
        value={value.place ?? ''}
        maxLength={500}
        onInput={(text) => told('place', text)}
      />
      <TextField
        label={`${w.ask.start} (${w.optional})`}
        type="time"
        value={value.startsAt ?? ''}
        onInput={(text) => told('startsAt', text)}
      />
      <Select
        label={w.ask.form}
        value={value.form ?? 'physical'}
        onChange={(text) => told('form', text)}
        options={(['physical', 'mixed', 'remote'] as const).map((form) => ({
          value: form,
          text: w.ask.meetingForms[form],
        }))}
      />
      <TextField
        label={`${w.admin.publicRoom} (${w.optional})`}
        value={value.room ?? ''}
        maxLength={500}
        onInput={(text) => told('room', text)}
      />
      <TextField
        label={`${w.ask.streamUrl} (${w.optional})`}
        value={value.streamUrl ?? ''}
        maxLength={2000}
        onInput={(text) => told('streamUrl', text)}
      />
    </fieldset>
  );
}

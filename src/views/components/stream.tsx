import type { StreamIncident } from '../../procedure/meeting.js';
import { sourceOf } from '../playback.js';
import { at, orGone, type View } from '../view.js';
import { ItemLinks, safeAddress } from './item-parts.js';
import { Player } from './player.js';
import { Line, Section, Tag, Time, unlessSame, type Tone } from './small.js';
import { Tombstone } from './withheld.js';

const tones: Record<string, Tone> = {
  live: 'success',
  degraded: 'warning',
  interrupted: 'danger',
  'paused-closed-session': 'warning',
};

function hostOf(url: string): string {
  return /^https?:\/\/([^/?#:]+)/i.exec(url)?.[1] ?? '';
}

/** Whether there is a picture, since when, and every time there was none. Nothing is loaded from the stream's house. */
export const Stream = unlessSame(function Stream({ view }: { view: View }) {
  const { meeting, words } = view;
  const { state, since, url, incidents } = meeting.stream;
  const address = url === null ? undefined : safeAddress(url);
  const source = sourceOf(meeting);
  return (
    <Section id="sending" heading={words.stream.heading}>
      <p>
        <Tag tone={tones[state] ?? 'neutral'}>{words.streamState[state]}</Tag>{' '}
        {since && state !== 'not-offered' && state !== 'planned' && (
          <Time at={since}>
            <span class="subtle">{words.time.since(at(view, since))}</span>
          </Time>
        )}
      </p>
      {(state === 'interrupted' || state === 'degraded') && <p>{words.stream.lostMeaning}</p>}
      {source?.of === 'live' && <Player key={source.url} view={view} source={source} />}
      <Tombstone view={view} of={{ what: 'access' }} />
      {address && state !== 'ended' && (
        <p>
          <a class="ds-link" href={address} rel="noopener noreferrer">
            {words.stream.watch}
          </a>{' '}
          {hostOf(address) && <span class="subtle">({words.stream.opensAt(hostOf(address))})</span>}
        </p>
      )}
      {incidents.length > 0 && (
        <>
          <h3 class="ds-heading" data-size="2xs">
            {words.stream.interruptions}
          </h3>
          <ol class="trail">
            {incidents.map((incident) => (
              <li key={incident.from}>
                {incident.to === null
                  ? words.stream.ongoing(at(view, incident.from))
                  : words.time.fromTo(at(view, incident.from), at(view, incident.to))}{' '}
                <strong>
                  {words.streamState[incident.state]}
                  {incident.fault && `: ${words.streamFault[incident.fault]}`}
                </strong>
                <Line
                  className="subtle"
                  parts={[
                    words.stream.seenBy(words.seenBy[incident.seenBy]),
                    ...accountOf(view, incident),
                    incident.items.length > 0 && <ItemLinks view={view} items={incident.items} />,
                  ]}
                />
                <Steps view={view} incident={incident} />
                <Tombstone view={view} of={{ what: 'stream-account', incident: incident.from }} />
              </li>
            ))}
          </ol>
          {meeting.afterwards.continuations.map(({ at: decided, goingOn }) => (
            <p key={decided}>
              {at(view, decided)}: {goingOn ? words.afterwards.wentOn : words.afterwards.waited}
            </p>
          ))}
        </>
      )}
    </Section>
  );
});

const accountIn = ({ meeting }: View, { from }: StreamIncident) => meeting.afterwards.incidents[from];

function accountOf(view: View, incident: StreamIncident): (string | null | undefined)[] {
  const { announced, responsibility } = accountIn(view, incident) ?? {};
  const say = view.words.afterwards;
  return [
    announced && say.announcedAt(at(view, announced.at)),
    announced?.text,
    responsibility && say.responsibility[responsibility],
  ];
}

function Steps({ view, incident }: { view: View; incident: StreamIncident }) {
  const steps = accountIn(view, incident)?.steps ?? [];
  if (steps.length === 0) return null;
  return (
    <ul>
      {steps.map((step, index) => (
        <li key={index}>{view.words.afterwards.step(at(view, step.at), orGone(view.words, step.text))}</li>
      ))}
    </ul>
  );
}

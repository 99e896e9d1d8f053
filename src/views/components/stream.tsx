import { at, itemLink, itemShort, type View } from '../view.js';
import { safeAddress } from './item-parts.js';
import { Section, Tag, Time, unlessSame, type Tone } from './small.js';

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
  return (
    <Section id="sending" heading={words.stream.heading}>
      <p>
        <Tag tone={tones[state] ?? 'neutral'}>{words.streamState[state]}</Tag>{' '}
        {since && state !== 'not-offered' && (
          <Time at={since}>
            <span class="subtle">{words.time.since(at(view, since))}</span>
          </Time>
        )}
      </p>
      {(state === 'interrupted' || state === 'degraded') && <p>{words.stream.lostMeaning}</p>}
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
          <div class="table-frame">
            <table class="ds-table">
              <caption class="ds-sr-only">{words.stream.caption}</caption>
              <thead>
                <tr>
                  <th scope="col">{words.stream.period}</th>
                  <th scope="col">{words.stream.fault}</th>
                  <th scope="col">{words.stream.items}</th>
                </tr>
              </thead>
              <tbody>
                {incidents.map((incident) => (
                  <tr key={incident.from}>
                    <th scope="row">
                      {incident.to === null
                        ? words.stream.ongoing(at(view, incident.from))
                        : words.time.fromTo(at(view, incident.from), at(view, incident.to))}
                    </th>
                    <td>
                      {words.streamState[incident.state]}
                      {incident.fault && `: ${words.streamFault[incident.fault]}`}{' '}
                      <span class="subtle">({words.seenBy[incident.seenBy]})</span>
                    </td>
                    <td>
                      {incident.items.length === 0
                        ? '–'
                        : incident.items.map((item, index) => (
                            <span key={item}>
                              {index > 0 && ', '}
                              <a class="ds-link" href={itemLink(view, item)}>
                                {itemShort(view, item)}
                              </a>
                            </span>
                          ))}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </Section>
  );
});

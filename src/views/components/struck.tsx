import type { ComponentChildren } from 'preact';
import type { Struck } from '../../procedure/mending/struck.js';
import { at, orGone, type View } from '../view.js';
import { Time } from './small.js';

/** A line that was recorded by accident: struck through, with since when and why; any other line as it stands. */
export function StruckLine({
  view,
  struck,
  children,
}: {
  view: View;
  struck: Struck | undefined;
  children: ComponentChildren;
}) {
  const { words } = view;
  if (!struck) return <>{children}</>;
  return (
    <>
      <span class="ds-sr-only">{words.mending.struck}: </span>
      <del>{children}</del>
      <span class="subtle">
        {' '}
        <Time at={struck.at}>
          {words.mending.struckAt(words.time.at(at(view, struck.at)), orGone(words, struck.reason))}
        </Time>
      </span>
    </>
  );
}

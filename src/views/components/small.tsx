import { Component, type ComponentChildren, type FunctionComponent, type JSX } from 'preact';
import type { Instant } from '../../procedure/vocabulary.js';
import { clip } from '../view.js';

/** Parts that every page is put together from. */

export type Tone = 'neutral' | 'accent' | 'success' | 'warning' | 'danger';

/**
 * Renders again only when a property is another than before. The page is drawn anew every second while somebody
 * speaks; an agenda of 250 items should not be.
 */
export function unlessSame<P extends object>(Part: FunctionComponent<P>): (props: P) => JSX.Element {
  return class extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>) {
      const before = this.props as Record<string, unknown>;
      return Object.entries(next).some(([key, value]) => value !== before[key]);
    }
    override render() {
      return <Part {...(this.props as P)} />;
    }
  } as unknown as (props: P) => JSX.Element;
}

export function Time({ at, children }: { at: Instant; children: ComponentChildren }) {
  return <time dateTime={at}>{children}</time>;
}

export function Tag({ tone = 'neutral', children }: { tone?: Tone; children: ComponentChildren }) {
  return (
    <span class="ds-tag tag" data-color={tone}>
      {children}
    </span>
  );
}

type HeadingLevel = 1 | 2 | 3 | 4 | 5;
const headingSizes = { 1: 'lg', 2: 'sm', 3: 'xs', 4: '2xs', 5: '2xs' } as const;

export function Heading({ level, id, children }: { level: HeadingLevel; id?: string; children: ComponentChildren }) {
  const Name = `h${level}` as const;
  return (
    <Name class="ds-heading" data-size={headingSizes[level]} id={id}>
      {children}
    </Name>
  );
}

/** A part of the page under a heading of its own, which also names it for those who jump between regions. */
export function Section({
  id,
  heading,
  level = 2,
  className,
  children,
}: {
  id: string;
  heading: ComponentChildren;
  level?: HeadingLevel;
  className?: string;
  children: ComponentChildren;
}) {
  return (
    <section class={['section', className].filter(Boolean).join(' ')} aria-labelledby={`${id}-h`} id={id}>
      <Heading level={level} id={`${id}-h`}>
        {heading}
      </Heading>
      {children}
    </section>
  );
}

/** Something the reader must know before reading on. */
export function Notice({
  tone,
  title,
  children,
}: {
  tone: Tone | 'info';
  title: string;
  children?: ComponentChildren;
}) {
  return (
    <div class="notice" data-color={tone}>
      <p class="notice-title">{title}</p>
      {children}
    </div>
  );
}

/** Text as it was filed, with its own line breaks; a very long one opens on demand. */
export function LongText({ text, longest = 700, more }: { text: string; longest?: number; more: string }) {
  if (text.length <= longest) return <p class="text">{text}</p>;
  return (
    <details class="more">
      <summary>
        <span class="text">{clip(text, Math.floor(longest / 2))}</span> <span class="more-word">{more}</span>
      </summary>
      <p class="text">{text}</p>
    </details>
  );
}

/** Pairs of a term and what holds for it; a pair without content is left out. */
export function Facts({ rows }: { rows: [term: string, content: ComponentChildren][] }) {
  const told = rows.filter(([, content]) => content !== null && content !== undefined && content !== '');
  if (told.length === 0) return null;
  return (
    <dl class="facts">
      {told.map(([term, content]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{content}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Adds a separator between parts that are there. */
export function Line({ parts, className }: { parts: ComponentChildren[]; className?: string }) {
  const told = parts.filter((part) => part !== null && part !== undefined && part !== '' && part !== false);
  if (told.length === 0) return null;
  return (
    <div class={['line', className].filter(Boolean).join(' ')}>
      {told.map((part, index) => (
        <span key={index}>{part}</span>
      ))}
    </div>
  );
}

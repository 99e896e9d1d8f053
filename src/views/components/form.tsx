import type { PageLanguage } from '../pages.js';

/** Parts of the forms by which people find things. Plain GET, so that what was asked stands in the address. */

interface OptionGroup {
  group?: string;
  options: [value: string, label: string][];
}

/** One of several, or all. What was chosen stays chosen, even where it is no longer among the choices. */
export function Choice({
  name,
  label,
  chosen,
  all,
  children,
}: {
  name: string;
  label: string;
  chosen: string;
  /** What it says where nothing is chosen. */
  all: string;
  children: OptionGroup[];
}) {
  const known = chosen === '' || children.some(({ options }) => options.some(([value]) => value === chosen));
  return (
    <div class="choice">
      <label for={`valg-${name}`}>{label}</label>
      <select id={`valg-${name}`} name={name}>
        <option value="">{all}</option>
        {!known && (
          <option value={chosen} selected>
            {chosen}
          </option>
        )}
        {children.map(({ group, options }) => {
          const rows = options.map(([value, text]) => (
            <option key={value} value={value} selected={value === chosen}>
              {text}
            </option>
          ));
          return group === undefined ? rows : <optgroup label={group}>{rows}</optgroup>;
        })}
      </select>
    </div>
  );
}

/** A form forgets the query of its own address; the language must not go with it. */
export const HiddenLanguage = ({ language }: { language: PageLanguage }) =>
  language === 'nb' ? null : <input type="hidden" name="lang" value={language} />;

type Way = [label: string, address: string];

/** To the page before and the page after. */
export function Pager({ label, previous, next }: { label: string; previous: Way | null; next: Way | null }) {
  if (!previous && !next) return null;
  return (
    <nav class="pager" aria-label={label}>
      <ul>
        {previous && (
          <li>
            <a class="ds-link" href={previous[1]} rel="prev">
              {previous[0]}
            </a>
          </li>
        )}
        {next && (
          <li class="pager-next">
            <a class="ds-link" href={next[1]} rel="next">
              {next[0]}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

/** What is asked of an OParl list. */
export interface OparlAsked {
  createdSince?: number;
  createdUntil?: number;
  modifiedSince?: number;
  modifiedUntil?: number;
  limit: number;
  cursor: string | null;
  bare: boolean;
  /** Everything that every link of the list keeps, as it was written. */
  kept: Record<string, string>;
}

const usual = 25;
/** A page is drawn up for anybody who asks, meeting by meeting. */
const most = 100;

const times = {
  created_since: 'createdSince',
  created_until: 'createdUntil',
  modified_since: 'modifiedSince',
  modified_until: 'modifiedUntil',
} as const;
const isTime = (name: string): name is keyof typeof times => Object.hasOwn(times, name);
const instantForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)$/;
const cursorForm = /^[A-Za-z0-9_~.:=+-]{1,300}$/;

/** OParl asks that unknown parameters be passed over; `limit` is a wish, and never refused for being too large. */
export function readOparlQuery(
  query: Record<string, unknown>,
): OparlAsked | { fields: { path: string; rule: string }[] } {
  const asked: OparlAsked = { limit: usual, cursor: null, bare: false, kept: {} };
  const fields: { path: string; rule: string }[] = [];
  for (const [name, value] of Object.entries(query)) {
    if (!isTime(name) && !['limit', 'cursor', 'omit_internal'].includes(name)) continue;
    const text = typeof value === 'string' ? value : '';
    if (isTime(name)) {
      // A plus sign that was not escaped comes as a space.
      const instant = text.replace(' ', '+');
      const at = instantForm.test(instant) ? Date.parse(instant) : Number.NaN;
      if (Number.isNaN(at)) fields.push({ path: `/${name}`, rule: 'date-time' });
      else asked[times[name]] = at;
      asked.kept[name] = instant;
    } else if (name === 'limit') {
      if (!/^\d{1,9}$/.test(text)) fields.push({ path: '/limit', rule: 'number' });
      else asked.limit = Math.min(Math.max(Number(text), 1), most);
      asked.kept[name] = text;
    } else if (name === 'cursor') {
      if (!cursorForm.test(text)) fields.push({ path: '/cursor', rule: 'cursor' });
      else asked.cursor = text;
    } else {
      asked.bare = text === 'true';
      asked.kept[name] = String(asked.bare);
    }
  }
  return fields.length > 0 ? { fields } : asked;
}

/** Whether something made and last changed at these times is asked for; both ends are included. */
export function isAskedFor(asked: OparlAsked, created: string, modified: string): boolean {
  const [made, changed] = [Date.parse(created), Date.parse(modified)];
  return (
    made >= (asked.createdSince ?? -Infinity) &&
    made <= (asked.createdUntil ?? Infinity) &&
    changed >= (asked.modifiedSince ?? -Infinity) &&
    changed <= (asked.modifiedUntil ?? Infinity)
  );
}

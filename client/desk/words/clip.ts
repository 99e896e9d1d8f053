/** A long text shortened for one line. */
export const clip = (text: string): string => (text.length > 140 ? `${text.slice(0, 139).trimEnd()}…` : text);

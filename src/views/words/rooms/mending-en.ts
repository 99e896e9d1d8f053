/** Rules of this room by name, as results and overridden warnings mention them. */
export const mendingRulesEn: Record<string, string> = {};

export const mendingEn = {};

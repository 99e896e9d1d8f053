/** Rules of this room by name, as results and overridden warnings mention them. */
export const mendingRulesNb: Record<string, string> = {};

export const mendingNb = {};

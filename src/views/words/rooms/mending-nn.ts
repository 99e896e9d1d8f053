/** Rules of this room by name, as results and overridden warnings mention them. */
export const mendingRulesNn: Record<string, string> = {};

export const mendingNn = {};

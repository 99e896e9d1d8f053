/** Rules of this room by name, as results and overridden warnings mention them. */
export const afterwardsRulesNb: Record<string, string> = {};

export const afterwardsNb = {};

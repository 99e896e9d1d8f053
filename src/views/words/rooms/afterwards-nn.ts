/** Rules of this room by name, as results and overridden warnings mention them. */
export const afterwardsRulesNn: Record<string, string> = {};

export const afterwardsNn = {};

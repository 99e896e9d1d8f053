/** Rules of this room by name, as results and overridden warnings mention them. */
export const electionRulesNb: Record<string, string> = {};

export const electionNb = {};

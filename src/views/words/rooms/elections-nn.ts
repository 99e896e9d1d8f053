/** Rules of this room by name, as results and overridden warnings mention them. */
export const electionRulesNn: Record<string, string> = {};

export const electionNn = {};

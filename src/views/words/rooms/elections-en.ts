/** Rules of this room by name, as results and overridden warnings mention them. */
export const electionRulesEn: Record<string, string> = {};

export const electionEn = {};

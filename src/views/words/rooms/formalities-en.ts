/** Rules of this room by name, as results and overridden warnings mention them. */
export const formalityRulesEn: Record<string, string> = {};

export const formalityEn = {};

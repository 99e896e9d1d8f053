/** Rules of this room by name, as results and overridden warnings mention them. */
export const formalityRulesNb: Record<string, string> = {};

export const formalityNb = {};

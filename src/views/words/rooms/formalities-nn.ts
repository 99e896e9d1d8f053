/** Rules of this room by name, as results and overridden warnings mention them. */
export const formalityRulesNn: Record<string, string> = {};

export const formalityNn = {};

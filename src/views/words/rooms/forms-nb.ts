/** Rules of this room by name, as results and overridden warnings mention them. */
export const formsRulesNb: Record<string, string> = {};

export const formsNb = {};

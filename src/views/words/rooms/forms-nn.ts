/** Rules of this room by name, as results and overridden warnings mention them. */
export const formsRulesNn: Record<string, string> = {};

export const formsNn = {};

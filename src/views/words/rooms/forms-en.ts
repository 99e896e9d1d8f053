/** Rules of this room by name, as results and overridden warnings mention them. */
export const formsRulesEn: Record<string, string> = {};

export const formsEn = {};

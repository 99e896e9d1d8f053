/** Rules of this room by name, as results and overridden warnings mention them. */
export const businessRulesEn: Record<string, string> = {};

export const businessEn = {};

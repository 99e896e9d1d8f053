/** Rules of this room by name, as results and overridden warnings mention them. */
export const businessRulesNb: Record<string, string> = {};

export const businessNb = {};

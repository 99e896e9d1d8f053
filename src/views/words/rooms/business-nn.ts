/** Rules of this room by name, as results and overridden warnings mention them. */
export const businessRulesNn: Record<string, string> = {};

export const businessNn = {};

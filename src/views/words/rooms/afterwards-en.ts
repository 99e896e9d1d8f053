/** Rules of this room by name, as results and overridden warnings mention them. */
export const afterwardsRulesEn: Record<string, string> = {};

export const afterwardsEn = {};

/** Forms of a word by number, as Unicode names them; every language here has at least `other`. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

const rules = new Map<string, Intl.PluralRules>();

export function plural(language: string, n: number, forms: PluralForms): string {
  let rule = rules.get(language);
  // Some browsers carry no data for nynorsk; bokmål counts the same way.
  if (!rule) rules.set(language, (rule = new Intl.PluralRules([language, 'nb', 'en'])));
  return forms[rule.select(n)] ?? forms.other;
}

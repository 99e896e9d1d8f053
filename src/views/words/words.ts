import type { PageLanguage } from '../pages.js';

/** Everything a page says, in one language. */
export interface Words {
  language: PageLanguage;
}

import type { PageLanguage } from '../pages.js';
import { papersIn } from '../words/languages.js';

/** What somebody reads while their paper is set: how many come first. */
export function waitingTold(language: PageLanguage, before: number): { title: string; explanation: string } {
  const { paper } = papersIn(language);
  return { title: paper.waiting, explanation: paper.waitingMeaning(before) };
}

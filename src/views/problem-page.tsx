import type { ProblemPageModel } from './pages.js';
import { inLanguage } from './view.js';
import type { Words } from './words/words.js';

/** Title and explanation of a problem by its name; one that has no words of its own is told in general ones. */
export const problemWords = (name: string, words: Words): [title: string, explanation: string] =>
  words.problems[name] ?? words.problems.other ?? ['', ''];

export function ProblemPage({ page, words }: { page: ProblemPageModel; words: Words }) {
  const [title, explanation] = problemWords(page.name, words);
  return (
    <div class="problem">
      <p class="overline">{words.problem.status(page.status)}</p>
      <h1 class="ds-heading" data-size="lg">
        {title}
      </h1>
      <p class="lead">{explanation}</p>
      <p>
        <a class="ds-link" href={inLanguage('/', words.language)}>
          {words.problem.backHome}
        </a>
      </p>
    </div>
  );
}

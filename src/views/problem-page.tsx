import type { ProblemPageModel } from './pages.js';
import { inLanguage } from './view.js';
import type { PaperWords, Words } from './words/words.js';

/** Title and explanation: from the house's book of problems, or in general words. */
export const problemTold = ({ name, told }: ProblemPageModel, { problems }: PaperWords): [string, string] =>
  told ? [told.title, told.explanation] : name === 'not-found' ? problems['not-found'] : problems.other;

export function ProblemPage({ page, words, papers }: { page: ProblemPageModel; words: Words; papers: PaperWords }) {
  const [title, explanation] = problemTold(page, papers);
  return (
    <div class="problem">
      {page.status >= 400 && <p class="overline">{papers.problem.status(page.status)}</p>}
      <h1 class="ds-heading" data-size="lg">
        {title}
      </h1>
      <p class="lead">{explanation}</p>
      <p>
        <a class="ds-link" href={inLanguage('/', words.language)}>
          {papers.problem.backHome}
        </a>
      </p>
    </div>
  );
}

import { Controller, Get, Header, Headers, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { intentHeader, intentValue } from '../contract/recording.js';
import { Anyone } from '../platform/access.js';
import { BrowserBuild } from '../platform/browser-build.js';
import { languageOf, type ProblemLanguage } from '../platform/problems.js';
import { languageNames, setupWords } from './setup-words.js';

/**
 * The page behind the link printed at the first start. The token stands behind the `#`, which no browser sends, so it
 * lands in no log on the way.
 */
@ApiExcludeController()
@Controller('setup')
export class SetupPageController {
  constructor(private readonly build: BrowserBuild) {}

  /** In the language that is asked for, otherwise in the browser's own. */
  @Anyone()
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  @Header('vary', 'accept-language')
  page(@Query('lang') asked: unknown, @Headers('accept-language') accepted: string | undefined): string {
    const language = isLanguage(asked) ? asked : languageOf(accepted);
    return page(this.build.pageAssets.styles, language);
  }

  @Anyone()
  @Get('setup.js')
  @Header('content-type', 'text/javascript; charset=utf-8')
  @Header('cache-control', 'no-store')
  script(): string {
    return script;
  }
}

const isLanguage = (asked: unknown): asked is ProblemLanguage => asked === 'nb' || asked === 'nn' || asked === 'en';

/** Styles are names from our own build and words are ours, so nothing in them needs escaping. */
function page(styles: string[], language: ProblemLanguage): string {
  const w = setupWords[language];
  const others = (Object.keys(languageNames) as ProblemLanguage[]).filter((other) => other !== language);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${w.title} · Tribune</title>
<link rel="icon" href="data:,">
${styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('\n')}
<script type="module" src="/setup/setup.js"></script>
</head>
<body>
<main class="site-width">
<h1>${w.title}</h1>
<p>${w.lead}</p>
<form data-silence="${w.silence}" data-no-link="${w.noLink}">
<p><label>${w.account}<br><input name="account" required maxlength="120" autocomplete="username"></label></p>
<p><label>${w.displayName}<br><input name="displayName" required maxlength="200" autocomplete="name"></label></p>
<p><label>${w.password}<br><input name="password" type="password" required minlength="12" maxlength="200" autocomplete="new-password" aria-describedby="password-help"></label><br><small id="password-help">${w.passwordHelp}</small></p>
<p><button>${w.submit}</button></p>
<p role="alert"></p>
</form>
<nav aria-label="${w.otherLanguages}"><p>${others
    .map((other) => `<a href="/setup?lang=${other}" hreflang="${other}" lang="${other}">${languageNames[other]}</a>`)
    .join(' · ')}</p></nav>
</main>
</body>
</html>
`;
}

/** The part after the # goes along to the page in the other language: the browser keeps it from us, not from the reader. */
const script = `const form = document.querySelector('form');
const told = document.querySelector('[role=alert]');
for (const link of document.querySelectorAll('nav a')) link.hash = location.hash;
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  if (location.hash.length < 2) {
    told.textContent = form.dataset.noLink;
    return;
  }
  try {
    const answer = await fetch('/api/v1/setup', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': document.documentElement.lang,
        '${intentHeader}': '${intentValue}',
      },
      body: JSON.stringify({ token: location.hash.slice(1), ...Object.fromEntries(new FormData(form)) }),
    });
    if (answer.ok) {
      history.replaceState(null, '', '/setup');
      location.assign('/desk/administrasjon');
      return;
    }
    const problem = await answer.json();
    told.textContent = [problem.title, ...(problem.fields ?? []).map((field) => field.path.slice(1))].join(' · ');
  } catch {
    told.textContent = form.dataset.silence;
  }
});
`;

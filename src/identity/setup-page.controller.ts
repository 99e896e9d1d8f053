import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { intentHeader, intentValue } from '../contract/recording.js';
import { Anyone } from '../platform/access.js';
import { BrowserBuild } from '../platform/browser-build.js';

/**
 * The page behind the link printed at the first start. The token stands behind the `#`, which no browser sends, so it
 * lands in no log on the way.
 */
@ApiExcludeController()
@Controller('setup')
export class SetupPageController {
  constructor(private readonly build: BrowserBuild) {}

  @Anyone()
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  page(): string {
    return page(this.build.pageAssets.styles);
  }

  @Anyone()
  @Get('setup.js')
  @Header('content-type', 'text/javascript; charset=utf-8')
  @Header('cache-control', 'no-store')
  script(): string {
    return script;
  }
}

/** The styles are names from our own build, so nothing in them needs escaping. */
const page = (styles: string[]) => `<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Første administrator · Tribune</title>
<link rel="icon" href="data:,">
${styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('\n')}
<script type="module" src="/setup/setup.js"></script>
</head>
<body>
<main>
<h1>Første administrator</h1>
<p>Lenken virker én gang. Passordet må ha minst tolv tegn.</p>
<form>
<p><label>Brukernavn<br><input name="account" required maxlength="120" autocomplete="username"></label></p>
<p><label>Navn<br><input name="displayName" required maxlength="200" autocomplete="name"></label></p>
<p><label>Passord<br><input name="password" type="password" required minlength="12" maxlength="200" autocomplete="new-password"></label></p>
<p><button>Opprett konto</button></p>
<p role="status"></p>
</form>
</main>
</body>
</html>
`;

const script = `const form = document.querySelector('form');
const status = document.querySelector('[role=status]');
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const answer = await fetch('/api/v1/setup', {
    method: 'POST',
    headers: { 'content-type': 'application/json', '${intentHeader}': '${intentValue}' },
    body: JSON.stringify({ token: location.hash.slice(1), ...Object.fromEntries(new FormData(form)) }),
  });
  if (answer.ok) {
    history.replaceState(null, '', '/setup');
    location.assign('/desk');
    return;
  }
  const problem = await answer.json();
  status.textContent = [problem.title, ...(problem.fields ?? []).map((field) => field.rule)].join(' · ');
});
`;

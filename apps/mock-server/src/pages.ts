import type { IncomingMessage, ServerResponse } from 'node:http';
import { stylesheet } from './identity/pages/stylesheet.js';

const escape = (text: string) => text.replaceAll(/[&<>"']/g, (letter) => `&#${letter.codePointAt(0)};`);

const words = {
  en: {
    title: 'Confirm your e-mail address',
    what: 'By confirming you say two things: you signed up for the account, and this e-mail address belongs to your company.',
    confirm: 'Confirm',
    done: 'The address is confirmed. The review of your application goes on now; an e-mail tells you when it has ended.',
    invalid:
      'This link does not confirm anything (any more). Only the newest one works, once. Ask for a new e-mail on the page of your enrollment.',
    failed: 'That did not work. Check the connection and try again.',
    back: 'Back to the portal',
  },
  it: {
    title: 'Conferma il tuo indirizzo e-mail',
    what: 'Confermando dichiari due cose: hai chiesto tu l’account e questo indirizzo e-mail appartiene alla tua società.',
    confirm: 'Conferma',
    done: 'L’indirizzo è confermato. La revisione della richiesta prosegue; riceverai un’e-mail quando sarà terminata.',
    invalid:
      'Questo collegamento non conferma (più) nulla. Funziona solo il più recente, una volta. Richiedi una nuova e-mail nella pagina della registrazione.',
    failed: 'L’operazione non è riuscita. Controlla la connessione e riprova.',
    back: 'Torna al portale',
  },
};

/** The page behind the link of a verification mail. Opening it confirms nothing: the button does. */
export function sendVerifyPage(req: IncomingMessage, res: ServerResponse, portal: string) {
  const locale = /^it\b/i.test(req.headers['accept-language'] ?? '') ? 'it' : 'en';
  const say = words[locale];
  sendDocument(
    res,
    `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(say.title)}</title>
<link rel="stylesheet" href="/pages.css">
<script src="/verify.js" defer></script>
<header class="brand">Sandbox Partner Dashboard</header>
<main class="card">
<h1>${escape(say.title)}</h1>
<div>
<form id="ask"><p>${escape(say.what)}</p><div class="actions"><button id="confirm" class="primary">${escape(say.confirm)}</button></div></form>
<div role="status">
<p id="done" class="notice notice--ok" hidden>${escape(say.done)}</p>
<p id="invalid" class="notice" hidden>${escape(say.invalid)}</p>
<p id="failed" class="notice" hidden>${escape(say.failed)}</p>
</div>
</div>
<p class="aside"><a href="${escape(portal)}">${escape(say.back)}</a></p>
</main>
</html>
`,
  );
}

/** Takes the token out of the address at once; it is sent in a body, when the person says so. */
const verifyScript = `const token = new URLSearchParams(location.hash.slice(1)).get('verification') ?? '';
history.replaceState(null, '', location.pathname);
const button = document.getElementById('confirm');
const show = (id) => {
  for (const other of ['done', 'invalid', 'failed']) document.getElementById(other).hidden = other !== id;
  document.getElementById('ask').hidden = id !== 'failed';
};
if (token === '') show('invalid');
document.getElementById('ask').addEventListener('submit', async (event) => {
  event.preventDefault();
  if (button.ariaDisabled === 'true') return;
  button.ariaDisabled = 'true';
  try {
    const response = await fetch('/v1/enrollment-verifications', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ token }),
    });
    show(response.ok ? 'done' : response.status === 404 ? 'invalid' : 'failed');
  } catch {
    show('failed');
  }
  button.ariaDisabled = null;
});
`;

const files: Readonly<Record<string, { type: string; text: string }>> = {
  '/verify.js': { type: 'text/javascript; charset=utf-8', text: verifyScript },
  '/pages.css': { type: 'text/css; charset=utf-8', text: stylesheet },
};

/** Sends a file that the pages need, or says that there is none by that name. */
export function sendFile(path: string, res: ServerResponse): boolean {
  if (!Object.hasOwn(files, path)) return false;
  const { type, text } = files[path]!;
  res
    .writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff' })
    .end(text);
  return true;
}

/** A page asks nobody but us, and stands in nobody's frame. */
export const pageHeaders = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'X-Twotier-Sandbox': 'true',
};

function sendDocument(res: ServerResponse, markup: string) {
  res.writeHead(200, { ...pageHeaders, 'Content-Type': 'text/html; charset=utf-8' }).end(markup);
}

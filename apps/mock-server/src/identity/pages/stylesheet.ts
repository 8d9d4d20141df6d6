/** The look of the sign-in pages. A route of its own, so that the pages need no inline style. */
export const stylesheet = `
:root {
  color-scheme: light dark;
  --accent: light-dark(oklch(.45 .05 255), oklch(.8 .05 255));
  --accent-hover: light-dark(oklch(.37 .05 255), oklch(.87 .045 255));
  --on-accent: light-dark(#fff, oklch(.2 .02 255));
  --ground: light-dark(oklch(.965 .004 255), oklch(.165 .005 255));
  --surface: light-dark(#fff, oklch(.215 .006 255));
  --sunken: light-dark(oklch(.975 .003 255), oklch(.19 .005 255));
  --hairline: light-dark(oklch(.9 .006 255), oklch(.32 .007 255));
  --control: light-dark(oklch(.6 .012 255), oklch(.585 .011 255));
  --text: light-dark(oklch(.235 .015 255), oklch(.945 .003 255));
  --muted: light-dark(oklch(.44 .015 255), oklch(.775 .008 255));
  --link: light-dark(oklch(.42 .09 255), oklch(.82 .08 255));
  --bad: light-dark(oklch(.45 .165 27), oklch(.83 .11 25));
  --bad-line: light-dark(oklch(.56 .2 27), oklch(.7 .15 25));
  --bad-tint: light-dark(oklch(.97 .014 25), oklch(.275 .045 25));
  --ok-line: light-dark(oklch(.56 .13 152), oklch(.7 .13 152));
  --ok-tint: light-dark(oklch(.97 .017 152), oklch(.275 .038 152));
}
*, ::before, ::after { box-sizing: border-box; }
html { font: 100%/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", sans-serif; text-size-adjust: none; }
body {
  margin: 0; min-block-size: 100dvb; padding: clamp(1rem, 6vh, 4.5rem) 1rem 2rem;
  display: grid; grid-template-columns: minmax(0, 28rem); justify-content: center; align-content: start; gap: 1.25rem;
  color: var(--text); background: var(--ground); overflow-wrap: anywhere;
}
h1, h2, p, dl, dd, ul { margin: 0; padding: 0; }
h1 { font-size: 1.5rem; line-height: 1.25; font-weight: 600; }
[hidden] { display: none !important; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .18em; }
a:hover { text-decoration-thickness: 2px; }
b { font-weight: 600; }
:is(a, button, input, select):focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: .375rem; }

.brand { display: flex; gap: .625rem; align-items: center; font-weight: 600; line-height: 1.25; }
.brand svg { inline-size: 1.75rem; block-size: 1.75rem; flex: none; fill: none; stroke: var(--accent); stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
.card {
  display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.25rem; padding: clamp(1.25rem, 5vw, 2rem);
  background: var(--surface); border: 1px solid var(--hairline); border-radius: .625rem;
}
.head { display: grid; grid-template-columns: minmax(0, 1fr); gap: .375rem; }
.muted, .hint { color: var(--muted); }
.hint, .small { font-size: .875rem; }
form { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.125rem; }
.field { display: grid; grid-template-columns: minmax(0, 1fr); gap: .3125rem; }
label { font-weight: 600; }
input, select, button { font: inherit; color: inherit; }
input, select {
  inline-size: 100%; min-block-size: 2.75rem; padding: .375rem .75rem;
  background: var(--surface); border: 1px solid var(--control); border-radius: .375rem;
}
:is(input, select):hover { border-color: var(--text); }
:is(input, select):focus-visible { outline-offset: 0; }
[aria-invalid="true"] { border: 2px solid var(--bad-line); padding: calc(.375rem - 1px) calc(.75rem - 1px); }
.error { color: var(--bad); font-size: .9375rem; font-weight: 600; }
.notice { padding: .75rem 1rem; border: 1px solid var(--bad-line); border-radius: .375rem; background: var(--bad-tint); }
.notice--ok { border-color: var(--ok-line); background: var(--ok-tint); }
.actions { display: flex; flex-wrap: wrap; gap: .75rem; }
button {
  min-block-size: 2.75rem; padding: .375rem 1.25rem; font-weight: 600; line-height: 1.25; cursor: pointer;
  background: transparent; border: 1px solid var(--control); border-radius: .375rem;
}
button:hover { background: var(--sunken); border-color: var(--text); }
.actions button { flex: 1 0 auto; }
.actions .primary { flex-grow: 4; }
.primary { color: var(--on-accent); background: var(--accent); border-color: var(--accent); }
.primary:hover { background: var(--accent-hover); border-color: var(--accent-hover); }
.aside { padding-block-start: 1.125rem; border-block-start: 1px solid var(--hairline); }
.aside a { white-space: nowrap; }
.who { display: flex; flex-wrap: wrap; gap: 0 .5rem; }

.accounts { padding: .875rem 1rem; border: 1px dashed var(--control); border-radius: .625rem; font-size: .875rem; display: grid; gap: .75rem; }
.accounts h2 { font-size: .875rem; font-weight: 600; }
.accounts ul { list-style: none; display: grid; gap: .75rem; }
.accounts li { display: grid; gap: .125rem; }
.accounts dl { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 .75rem; }
.accounts dt { color: var(--muted); }
code { font-family: ui-monospace, SFMono-Regular, "Cascadia Mono", "DejaVu Sans Mono", monospace; font-size: .8125rem; user-select: all; overflow-wrap: anywhere; }
footer { color: var(--muted); font-size: .875rem; }

@media (prefers-contrast: more) { :root { --hairline: var(--control); --muted: var(--text); } }
@media (forced-colors: active) { .primary { border-width: 2px; } }
`;

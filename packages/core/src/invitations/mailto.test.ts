import { expect, it } from 'vitest';
import { mailtoMax, toMailto } from './mailto.js';

/** What a mail program reads from such an address. */
function read(mailto: string | undefined) {
  const url = new URL(mailto ?? '');
  return { to: decodeURIComponent(url.pathname), headers: [...url.searchParams] };
}

it('opens the draft in the mail program, for the partner to send (R-INV-09)', () => {
  const mailto = toMailto({ to: 'mira@praxis-lindenhof.example', subject: 'Hello & welcome?', body: 'a\nb\r\nc\rd' });
  expect(mailto).toBe(
    'mailto:mira@praxis-lindenhof.example?subject=Hello%20%26%20welcome%3F&body=a%0D%0Ab%0D%0Ac%0D%0Ad',
  );
});

it('opens it without a recipient too', () => {
  expect(toMailto({ subject: 's', body: 'b' })).toBe('mailto:?subject=s&body=b');
});

it.each([
  'a@x.example,b@x.example',
  'a@x.example;b@x.example',
  'a@x.example%2Cb@x.example@y',
  'a@x.example?bcc=b@x.example',
  'a@x.example&bcc=b@x.example',
  'a@x.example\r\nBcc: b@x.example',
  '"a, b" <a@x.example>',
  '\ud800@x.example',
  '__proto__',
])('leaves the recipient %j out, which is not one plain address', (to) => {
  expect(toMailto({ to, subject: 's', body: 'b' })).toBe('mailto:?subject=s&body=b');
});

it.each(['a&bcc=b', 'a?cc=b', 'a%0abcc=b', 'a=b#c'])('keeps the address %s@x.example one recipient', (name) => {
  const to = `${name}@x.example`;
  expect(read(toMailto({ to, subject: 's', body: 'b' }))).toEqual({
    to,
    headers: [
      ['subject', 's'],
      ['body', 'b'],
    ],
  });
});

it('lets neither subject nor body add a header', () => {
  const mailto = toMailto({
    subject: 'x\r\nBcc: b@x.example&cc=c@x.example\u2028y',
    body: 'x&attach=/etc/passwd?bcc=b%0abcc:c',
  });
  expect(read(mailto)).toEqual({
    to: '',
    headers: [
      ['subject', 'x Bcc: b@x.example&cc=c@x.example y'],
      ['body', 'x&attach=/etc/passwd?bcc=b%0abcc:c'],
    ],
  });
});

it('stands half a character in a name', () => {
  expect(toMailto({ subject: '\ud800', body: '\udfff' })).toBe('mailto:?subject=%EF%BF%BD&body=%EF%BF%BD');
});

it('gives an address of exactly its length, and none longer', () => {
  const rest = 'mailto:?subject=s&body='.length;
  expect(toMailto({ subject: 's', body: 'x'.repeat(mailtoMax - rest) })).toHaveLength(2000);
  expect(toMailto({ subject: 's', body: 'x'.repeat(mailtoMax - rest + 1) })).toBeUndefined();
});

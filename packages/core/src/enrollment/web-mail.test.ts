import { expect, it } from 'vitest';
import { domainOf } from '../parties/domain.js';
import { webMailServiceOf } from './web-mail.js';

it.each([
  ['katrin@gmail.com', 'Gmail'],
  ['katrin@yahoo.com', 'Yahoo! Mail'],
  ['katrin@icloud.com', 'iCloud Mail'],
  ['katrin@aol.com', 'AOL Mail'],
  ['katrin@outlook.com', 'Outlook Mail'],
])('knows that %s is an address of %s (R-ENR-28)', (email, service) => {
  expect(webMailServiceOf(email)).toBe(service);
});

it.each([
  ['Gmail', 'gmail.com googlemail.com'],
  ['Yahoo! Mail', 'yahoo.fr yahoo.co.uk yahoo.com.br yahoo.co.jp yahoo.it yahoo.co ymail.com rocketmail.com'],
  ['iCloud Mail', 'icloud.com me.com mac.com'],
  ['AOL Mail', 'aol.de aol.co.uk aol.com.au aim.com'],
  [
    'Outlook Mail',
    'hotmail.com hotmail.it hotmail.co.uk hotmail.com.mx live.com live.fr msn.com outlook.de outlook.com.br',
  ],
])('knows the domains of %s, those of the countries too: %s (R-ENR-28)', (service, domains) => {
  expect(new Set(domains.split(' ').map((domain) => webMailServiceOf(`katrin@mail.${domain}`)))).toEqual(
    new Set([service]),
  );
});

it.each([
  'KATRIN@GMAIL.COM',
  'katrin+enrollment@gmail.com',
  'katrin@googlemail.com',
  'katrin@mail.gmail.com',
  'katrin@gmail.com.',
  'katrin@gmail.com..',
  ' katrin@gmail.com ',
  'katrin@ｇｍａｉｌ.com',
  'katrin@gmail。com',
  'katrin@gm%61il.com',
  'katrin@studio-brandl.example@gmail.com',
  'gmail.com',
])('is not led astray by the writing of %j', (email) => {
  expect(webMailServiceOf(email)).toBe('Gmail');
});

it.each([
  'katrin@studio-brandl.example',
  'katrin@notgmail.com',
  'katrin@gmail.com.studio-brandl.example',
  'katrin@gmail.studio-brandl.example',
  'katrin@gmаil.com',
  'gmail.com@studio-brandl.example',
  'katrin@yahoo.example',
  'katrin@yahoo.com.studio-brandl.de',
  'katrin@my-yahoo.de',
  'katrin@hotmail.net.de',
  'katrin@live.studio',
  'katrin@outlook.travel',
  'katrin@me.de',
  'katrin@constructor',
  'katrin@__proto__',
  '',
  '@',
])('takes %j for no web mail', (email) => {
  expect(webMailServiceOf(email)).toBeUndefined();
});

it('knows the services of a longer list too, because the list of the programme is open', () => {
  const longer = new Set(['gmx.de', 'xn--mller-kva.de']);
  expect(['a@gmx.de', 'a@mail.GMX.de', 'a@müller.de', 'a@gmail.com'].map((e) => webMailServiceOf(e, longer))).toEqual([
    'gmx.de',
    'gmx.de',
    'xn--mller-kva.de',
    'Gmail',
  ]);
});

it('asks a longer list no more often than a domain name can have parts', () => {
  let asked = 0;
  const longer: ReadonlySet<string> = new (class extends Set<string> {
    override has() {
      asked += 1;
      return false;
    }
  })();
  webMailServiceOf(`x@${'a.'.repeat(50_000)}com`, longer);
  expect(asked).toBe(0);
  webMailServiceOf(`x@${'a.'.repeat(120)}com`, longer);
  expect(asked).toBe(121);
});

it('takes the longest domain name there can be, and one longer as it is written', () => {
  const longest = `${'a.'.repeat(125)}com`;
  expect([domainOf(`x@${longest}`), domainOf(`x@${longest}..`), domainOf(`X@${'B.'.repeat(200)}`)]).toEqual([
    longest,
    longest,
    'b.'.repeat(200).slice(0, -1),
  ]);
});

it('reads a domain of the longest length, and gives up on a longer one', () => {
  expect(webMailServiceOf(`x@${'a.'.repeat(122)}gmail.com`)).toBe('Gmail');
  expect(webMailServiceOf(`x@${'a.'.repeat(122)}.gmail.com`)).toBeUndefined();
  expect(domainOf(`x@ö.${'a.'.repeat(124)}com`)).toBe(`xn--nda.${'a.'.repeat(124)}com`);
  expect(domainOf(`x@${'ö.'.repeat(200)}com`)).toBe(`${'ö.'.repeat(200)}com`);
});

it('writes a domain in its ASCII form', () => {
  expect(domainOf('emil@Töpferei-Auwald.example')).toBe('xn--tpferei-auwald-vpb.example');
});

it('leaves a domain as it is where there is no ASCII form', () => {
  expect(domainOf(' emil@exa mple ')).toBe('exa mple');
});

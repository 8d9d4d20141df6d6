import { expect, it } from 'vitest';
import { words as english } from '../words/en.js';
import { words as italian } from '../words/it.js';
import { checkInvitationText } from './check-invitation-text.js';
import { draftInvitation } from './draft.js';
import { toInvitationLink } from './link.js';

const link = toInvitationLink('https://portal.nordwind.example/accept', 'q7Zr2-mN_8vKd3XwLs0aPg');
const values = {
  link,
  reseller: 'Studio Brandl IT GmbH',
  provider: 'Nordwind Distribution GmbH',
  sender: 'Jonas Weber',
  date: '20 December 2026',
};
const drafts = [english, italian].flatMap((words) =>
  Object.entries(words.drafts).map(([kind, template]) => ({ locale: words.locale, kind, template })),
);

it.each(drafts)(
  'drafts the $kind invitation ($locale) with the link in it, once and whole (R-INV-06, R-INV-09)',
  (draft) => {
    const { body } = draftInvitation(draft.template, values, draft.locale);
    expect(checkInvitationText(body, link)).toEqual({ allowed: true });
    expect(body.split(link)).toHaveLength(2);
  },
);

it.each(drafts)('leaves no place open in the $kind invitation ($locale)', (draft) => {
  const { subject, body } = draftInvitation(draft.template, values, draft.locale);
  expect(`${subject}\n${body}`).not.toMatch(/[{}]/);
});

it('names the reseller alone in the single invitation, and both in the joint one (R-INV-07, R-INV-24)', () => {
  const namesProvider = (words: typeof english, kind: 'single' | 'joint') =>
    draftInvitation(words.drafts[kind], values, words.locale).body.includes(values.provider);
  expect([english, italian].map((words) => [namesProvider(words, 'single'), namesProvider(words, 'joint')])).toEqual([
    [false, true],
    [false, true],
  ]);
});

it('calls the provider a distributor where a customer reads it, and an indirect provider where a partner does (R-GEN-04)', () => {
  expect([
    english.drafts.joint.body.includes('distributor {provider}'),
    italian.drafts.joint.body.includes('distributore {provider}'),
    english.drafts.partnership.subject.includes('indirect provider'),
    italian.drafts.partnership.subject.includes('provider indiretto'),
  ]).toEqual([true, true, true, true]);
});

it('asks the customer to confirm its resellers of record (R-CUS-15)', () => {
  expect([
    english.drafts.single.body.includes('reseller of record'),
    english.drafts.joint.body.includes('resellers of record'),
    italian.drafts.single.body.includes('rivenditore registrato'),
    italian.drafts.joint.body.includes('rivenditori registrati'),
  ]).toEqual([true, true, true, true]);
});

it('keeps the subject in one line, whatever stands in a name', () => {
  const { subject } = draftInvitation(
    english.drafts.single,
    { ...values, reseller: 'Studio\r\nBcc: all@x.example\u2028{link}' },
    'en',
  );
  expect(subject).toBe('Confirm Studio Bcc: all@x.example {link} as your reseller');
});

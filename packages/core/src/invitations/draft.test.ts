import { expect, it } from 'vitest';
import { drafts as english } from '../drafts/en.js';
import { drafts as italian } from '../drafts/it.js';
import { canSendInvitationText } from './can-send-invitation-text.js';
import { draftInvitation, templateOf, type InvitationTemplate, type InvitationTemplates } from './draft.js';
import { InvitationReach } from './invitation-reach.js';
import { toInvitationLink } from './link.js';

const link = toInvitationLink('https://portal.nordwind.example/accept', 'q7Zr2-mN_8vKd3XwLs0aPg');
const values = {
  link,
  reseller: 'Studio Brandl IT GmbH',
  provider: 'Nordwind Distribution GmbH',
  sender: 'Jonas Weber',
  date: '20 December 2026',
};
const kinds = ['single', 'joint', 'partnership'] as const;
const drafts = Object.entries({ en: english, it: italian }).flatMap(([locale, templates]) =>
  InvitationReach.options.flatMap((reach) =>
    kinds.map((kind) => ({ locale, kind: `${reach} ${kind}`, template: templateOf(templates, kind, reach) })),
  ),
);

it.each(drafts)(
  'drafts the $kind invitation ($locale) with the link in it, once and whole (R-INV-06, R-INV-09)',
  (draft) => {
    const { body } = draftInvitation(draft.template, values, draft.locale);
    expect(canSendInvitationText(body, link)).toEqual({ allowed: true });
    expect(body.split(link)).toHaveLength(2);
  },
);

it.each(drafts)('leaves no place open in the $kind invitation ($locale)', (draft) => {
  const { subject, body } = draftInvitation(draft.template, values, draft.locale);
  expect(`${subject}\n${body}`).not.toMatch(/[{}]/);
});

it('names the reseller alone in the single invitation, and both in the joint one (R-INV-07, R-INV-24)', () => {
  const namesProvider = (template: InvitationTemplate, locale: string) =>
    draftInvitation(template, values, locale).body.includes(values.provider);
  expect(
    Object.entries({ en: english, it: italian }).map(([locale, { single, joint }]) => [
      namesProvider(single, locale),
      namesProvider(joint, locale),
    ]),
  ).toEqual([
    [false, true],
    [false, true],
  ]);
});

it('calls the provider a distributor where a customer reads it, and an indirect provider where a partner does (R-GEN-04)', () => {
  expect([
    english.joint.body.includes('distributor {provider}'),
    italian.joint.body.includes('distributore {provider}'),
    english.partnership.subject.includes('indirect provider'),
    italian.partnership.subject.includes('provider indiretto'),
  ]).toEqual([true, true, true, true]);
});

it('asks the customer to confirm its resellers of record (R-CUS-15)', () => {
  expect([
    english.single.body.includes('reseller of record'),
    english.joint.body.includes('resellers of record'),
    italian.single.body.includes('rivenditore registrato'),
    italian.joint.body.includes('rivenditori registrati'),
  ]).toEqual([true, true, true, true]);
});

it('keeps the subject in one line, whatever stands in a name', () => {
  const { subject } = draftInvitation(
    english.single,
    { ...values, reseller: 'Studio\r\nBcc: all@x.example\u2028{link}' },
    'en',
  );
  expect(subject).toBe('Confirm Studio Bcc: all@x.example {link} as your reseller');
});

it.each([english, italian])(
  'promises of a personal link alone that it is for one reader and works once (R-INV-42)',
  (templates) => {
    for (const kind of kinds) {
      const { body: personal } = templateOf(templates, kind);
      const { body: reusable } = templateOf(templates, kind, 'reusable');
      expect([personal, reusable].map((body) => /works once|una sola volta/.test(body))).toEqual([true, false]);
      expect([personal, reusable].map((body) => /names nobody but us|indica solo noi/.test(body))).toEqual([
        false,
        true,
      ]);
      expect(reusable).not.toContain('{customer}');
    }
  },
);

it('drafts from the templates of a host in another language as from its own', () => {
  const letter = { subject: '{reseller} vous invite', body: 'Bonjour,\n\n{link}\n\n{sender}' };
  const letters = { single: letter, joint: letter, partnership: letter };
  const french: InvitationTemplates = { ...letters, reusable: letters };
  const draft = draftInvitation(templateOf(french, 'joint', 'reusable'), values, 'fr');

  expect(draft).toEqual({
    subject: 'Studio Brandl IT GmbH vous invite',
    body: `Bonjour,\n\n${link}\n\nJonas Weber`,
  });
  expect(canSendInvitationText(draft.body, link)).toEqual({ allowed: true });
});

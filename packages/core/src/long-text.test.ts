import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import * as core from './index.js';

/**
 * 100 kB of what makes a careless expression or a nested loop slow. Nothing is timed here: what took more than linear
 * time would not come to its end before the test does. The expressions themselves are proven linear by
 * `npm run check:expressions`.
 */
const longTexts = [
  'a',
  'ä',
  '😀',
  '\ud800',
  '0',
  ' ',
  '\n',
  '\r\n',
  '\u0000',
  '\u2028',
  '@',
  '.',
  '-',
  '+',
  '/',
  '{',
  '{name}',
  '%41',
  'a@',
  'a.',
  'a@a.',
  '.-',
  '+1 ',
  'https://',
  'xn--',
  '.onmicrosoft.',
  '#invitation=',
  '&invitation=a',
  '%23invitation%3D',
  'https://portal.example/#invitation=',
].map((piece) => piece.repeat(Math.ceil(100_000 / piece.length)));

const isSchema = (value: unknown): value is z.ZodMiniType => value instanceof z.ZodMiniType;
const exported = Object.entries(core as Record<string, unknown>);

type Inner = { readonly def: { readonly shape?: Record<string, Inner>; readonly element?: Inner } };

/** A value with the text in every place that a schema has for one. */
function filled({ def }: Inner, text: string): unknown {
  if (def.shape) return Object.fromEntries(Object.entries(def.shape).map(([key, inner]) => [key, filled(inner, text)]));
  return def.element ? [filled(def.element, text)] : text;
}

it.each(exported.flatMap(([name, value]) => (isSchema(value) ? [[name, value] as const] : [])))(
  'lets nothing of 100 kB through: %s',
  (_name, schema) => {
    for (const text of longTexts) {
      const parsed = schema.safeParse(filled(schema as unknown as Inner, text));
      expect(JSON.stringify(parsed.data ?? '').length).toBeLessThan(1000);
      expect((parsed.success ? [] : core.toFieldIssues(parsed.error)).every(({ code }) => code.length < 100)).toBe(
        true,
      );
    }
  },
);

const link = 'https://portal.example/partners#invitation=kD8s_2nq-4XcW71pYt0LmA';
const readers: Record<string, (text: string) => unknown> = {
  regionOf: core.regionOf,
  domainOf: core.domainOf,
  webMailServiceOf: core.webMailServiceOf,
  isRoleId: core.isRoleId,
  roleOf: core.roleOf,
  invitationTokenOf: core.invitationTokenOf,
  'canSendInvitationText, text': (text) => core.canSendInvitationText(text, link),
  'canSendInvitationText, longest text': (text) =>
    core.canSendInvitationText(text.slice(0, core.invitationTextMax), link),
  'canSendInvitationText, link': (text) => core.canSendInvitationText(text.slice(0, core.invitationTextMax), text),
  'toMailto, recipient': (to) => core.toMailto({ to, subject: '', body: '' }),
  'toMailto, subject': (subject) => core.toMailto({ subject, body: '' }),
  'toMailto, body': (body) => core.toMailto({ subject: '', body }),
  'formatMessage, value': (name) => core.formatMessage('Dear {name}', { name }, 'en'),
  'formatMessage, message': (text) => core.formatMessage(text, { name: 'Ada' }, 'en'),
};

it.each(Object.entries(readers))('reads 100 kB to the end without throwing: %s', (_name, read) => {
  expect(() => longTexts.map((text) => read(text))).not.toThrow();
});

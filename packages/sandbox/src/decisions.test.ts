import { expect, it } from 'vitest';
import { onStage } from './testing/stage.js';

const order = {
  customer: 'praxislindenhof.onmicrosoft.example',
  resellerId: 'studio-brandl',
  offerId: 'm365-business-basic',
  quantity: 2,
};
type Told = { readonly allowed: boolean; readonly reason?: { readonly code: string } };
const codes = (answers: readonly Told[]) => answers.map(({ allowed, reason }) => (allowed ? 'yes' : reason?.code));

it('answers many questions in their order, each by its rule', async () => {
  const { as } = onStage('one-provider');
  const { status, body } = await as('svenja').post('/decisions', {
    questions: [
      { question: 'place-order', ...order },
      { question: 'place-order', ...order, customer: 'donaufisch.onmicrosoft.example' },
      { question: 'invite-customer', kind: 'single' },
      { question: 'invite-reseller' },
      { question: 'see-customers' },
      { question: 'place-order', ...order },
    ],
  });

  expect(status).toBe(200);
  expect(codes(body.answers)).toEqual([
    'yes',
    'no-reseller-relationship',
    'only-reseller-invites',
    'yes',
    'yes',
    'yes',
  ]);
  expect(body.answers[1].reason).toEqual({
    code: 'no-reseller-relationship',
    rule: 'R-CUS-03',
    providerId: 'nordwind',
    customer: 'donaufisch.onmicrosoft.example',
  });
});

it('asks every rule of a reseller’s day', async () => {
  const { as } = onStage('one-provider');
  const { body } = await as('katrin').post('/decisions', {
    questions: [
      { question: 'add-users' },
      { question: 'add-user', fullName: 'J W', email: 'j.weber@studio-brandl.example', roles: ['sales-agent'] },
      { question: 'change-roles', userId: 'jonas-weber', roles: ['helpdesk-agent'] },
      { question: 'reset-password', userId: 'jonas-weber' },
      { question: 'remove-user', userId: 'katrin-brandl' },
      { question: 'restore-user', userId: 'jonas-weber' },
      { question: 'invite-reseller' },
      { question: 'remove-admin-access', partnershipId: 'partnership-nordwind-studio-brandl' },
      { question: 'manage-customer', customerId: 'praxis-lindenhof' },
      { question: 'see-invitations' },
      { question: 'invite-customer', kind: 'joint', providerId: 'nordwind' },
      { question: 'invite-customer', kind: 'joint', providerId: 'isarkontor' },
      { question: 'edit-enrollment' },
      { question: 'work-in-dashboard' },
    ],
  });

  expect(codes(body.answers)).toEqual([
    'yes',
    'email-taken',
    'yes',
    'yes',
    'own-account',
    'user-not-removed',
    'only-provider-connects',
    'yes',
    'yes',
    'yes',
    'yes',
    'no-partnership',
    'event-does-not-fit',
    'yes',
  ]);
});

it.each([
  [{ question: 'change-roles', roles: ['sales-agent'] }, 'userId', 'anton-riedl'],
  [{ question: 'reset-password' }, 'userId', 'anton-riedl'],
  [{ question: 'remove-user' }, 'userId', 'anton-riedl'],
  [{ question: 'restore-user' }, 'userId', 'anton-riedl'],
  [{ question: 'manage-customer' }, 'customerId', 'baeckerei-huber'],
  [{ question: 'remove-admin-access' }, 'partnershipId', 'partnership-isarkontor-seeblick'],
  [{ question: 'end-partnership' }, 'partnershipId', 'partnership-isarkontor-seeblick'],
  [{ question: 'revoke-partnership-invitation' }, 'invitationId', 'invitation-of-ruth'],
  [{ question: 'renew-partnership-invitation' }, 'invitationId', 'invitation-of-ruth'],
  [{ question: 'end-relationship' }, 'customerId', 'baeckerei-huber'],
  [{ question: 'end-relationship', customerId: 'praxis-lindenhof' }, 'partnerId', 'seeblick'],
  [{ question: 'change-admin-permissions', change: 'grant' }, 'partnerId', 'seeblick'],
  [{ question: 'change-seats', quantity: 2 }, 'subscriptionId', 'subscription-of-huber'],
  [{ question: 'suspend-subscription' }, 'subscriptionId', 'subscription-of-huber'],
  [{ question: 'resume-subscription' }, 'subscriptionId', 'subscription-of-huber'],
  [{ question: 'cancel-subscription' }, 'subscriptionId', 'subscription-of-huber'],
])('answers $question about another company’s as about nothing', async (question, place, foreign) => {
  const { as } = onStage('whole-program');
  const ids = [foreign, 'nothing-of-that-name', '__proto__'];
  const { body } = await as('katrin').post('/decisions', {
    questions: ids.map((id) => ({ ...question, [place]: id })),
  });

  const answers = body.answers.map((answer: Told) => JSON.stringify(answer));
  expect(body.answers[0].allowed).toBe(false);
  expect(answers.map((answer: string, index: number) => answer.replaceAll(ids[index]!, 'id'))).toEqual(
    Array.from({ length: 3 }, () => answers[0]!.replaceAll(foreign, 'id')),
  );
});

it('takes a thousand questions and not one more, and none that it does not know', async () => {
  const { as } = onStage('one-provider');
  const ask = async (count: number) =>
    as('katrin').post('/decisions', { questions: Array.from({ length: count }, () => ({ question: 'add-users' })) });

  expect((await ask(1000)).body.answers).toHaveLength(1000);
  expect((await ask(1001)).status).toBe(422);
  expect(await as('katrin').post('/decisions', { questions: [{ question: 'be-happy' }] })).toMatchObject({
    status: 422,
    body: { errors: [{ path: 'questions.0.question' }] },
  });
});

it('answers the ends of edges and invitations as they would be answered', async () => {
  const { as } = onStage('provider-invited');
  const { body } = await as('svenja').post('/decisions', {
    questions: [
      { question: 'revoke-partnership-invitation', invitationId: 'invitation-partnership' },
      { question: 'renew-partnership-invitation', invitationId: 'invitation-partnership' },
      { question: 'end-partnership', partnershipId: 'partnership-nordwind-studio-brandl' },
    ],
  });
  expect(codes(body.answers)).toEqual(['yes', 'yes', 'no-partnership']);

  const { as: asOf } = onStage('one-provider');
  const ask = async (persona: string, ...questions: object[]) =>
    codes((await asOf(persona).post('/decisions', { questions })).body.answers);
  const end = { question: 'end-relationship', customerId: 'praxis-lindenhof' };
  expect(
    await ask('svenja', { question: 'end-partnership', partnershipId: 'partnership-nordwind-studio-brandl' }),
  ).toEqual(['yes']);
  expect(await ask('katrin', end, { ...end, partnerId: 'nordwind' })).toEqual([
    'subscriptions-running',
    'no-relationship',
  ]);
  const change = { question: 'change-admin-permissions', partnerId: 'studio-brandl' };
  expect(await ask('mira', { ...change, change: 'take-away' }, { ...change, change: 'grant' })).toEqual([
    'yes',
    'admin-permissions-as-they-are',
  ]);
});

import { expect, it } from 'vitest';
import { chapterStates, nextStep, type Story } from './guide.js';
import { en } from './words/en.js';
import { it as italian } from './words/it.js';

const beginning: Story = {
  enrollment: 'not-started',
  adminAgent: false,
  newUser: 'none',
  resellerInvitation: 'none',
  partnership: false,
  customerInvitation: 'none',
  jointRelationship: false,
  order: false,
};

it('leads from the enrollment to the order, one step after the other', () => {
  const days: Partial<Story>[] = [
    {},
    { enrollment: 'contact-unverified' },
    { enrollment: 'in-review' },
    { enrollment: 'ready' },
    { adminAgent: true },
    { newUser: 'password-change-due' },
    { newUser: 'active' },
    { resellerInvitation: 'drafted' },
    { resellerInvitation: 'sent' },
    { partnership: true },
    { customerInvitation: 'drafted' },
    { customerInvitation: 'sent' },
    { jointRelationship: true },
    { order: true },
  ];
  let story = beginning;
  const told = days.map((day) => {
    story = { ...story, ...day };
    return nextStep(story)?.id;
  });

  expect(told).toEqual([
    'enroll',
    'verify',
    'review',
    'become-admin-agent',
    'add-user',
    'first-sign-in',
    'invite-reseller',
    'send-to-reseller',
    'authorize',
    'invite-customer',
    'send-to-customer',
    'accept',
    'order',
    undefined,
  ]);
});

it('does not ask for a mail that nobody needs any more', () => {
  const story: Story = {
    ...beginning,
    enrollment: 'ready',
    adminAgent: true,
    newUser: 'active',
    resellerInvitation: 'drafted',
    partnership: true,
  };
  expect(nextStep(story)?.id).toBe('invite-customer');
});

it('says of every chapter whether it is done, here or later', () => {
  expect(chapterStates({ ...beginning, enrollment: 'ready' })).toEqual({
    enroll: 'done',
    staff: 'here',
    authorize: 'later',
    invite: 'later',
    order: 'later',
  });
});

it('says everything in both languages', () => {
  expect(keysOf(italian)).toEqual(keysOf(en));
});

const keysOf = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${path}.${key}`))
    : [path];

import type { EnrollmentState } from '@twotier/core';
import type { Part } from './people.js';

/** How far the demo's story has come. Read from the sandbox, never counted by the portal. */
export interface Story {
  readonly enrollment: EnrollmentState;
  /** Whether somebody of the reseller is an admin agent: being global admin is not enough to finish the set-up. */
  readonly adminAgent: boolean;
  /** The reseller's users besides the one who enrolled. */
  readonly newUser: 'none' | 'password-change-due' | 'active';
  readonly resellerInvitation: Sending;
  readonly partnership: boolean;
  readonly customerInvitation: Sending;
  readonly jointRelationship: boolean;
  readonly order: boolean;
}

/** A copied message has to be pasted into a mail: until then its addressee knows nothing. */
export type Sending = 'none' | 'drafted' | 'sent';

export const chapterIds = ['enroll', 'staff', 'authorize', 'invite', 'order'] as const;
export type ChapterId = (typeof chapterIds)[number];

export type StepId =
  | 'enroll'
  | 'verify'
  | 'review'
  | 'become-admin-agent'
  | 'add-user'
  | 'first-sign-in'
  | 'invite-reseller'
  | 'send-to-reseller'
  | 'authorize'
  | 'invite-customer'
  | 'send-to-customer'
  | 'accept'
  | 'order';

export interface Step {
  readonly id: StepId;
  readonly chapter: ChapterId;
  /** Where it is done. `review` is the one step that is done by waiting. */
  readonly path: string;
  /** Who does it. */
  readonly part?: Part;
  readonly isDone: (story: Story) => boolean;
}

const outbox = '/demo/outbox';
const isSubmitted = ({ enrollment }: Story) => !['not-started', 'drafting', 'rejected'].includes(enrollment);

/** The story of the source document as the demo tells it, in order. */
export const steps: readonly Step[] = [
  { id: 'enroll', chapter: 'enroll', path: '/enroll', part: 'reseller-admin', isDone: isSubmitted },
  {
    id: 'verify',
    chapter: 'enroll',
    path: outbox,
    isDone: ({ enrollment }) => enrollment === 'in-review' || enrollment === 'ready',
  },
  { id: 'review', chapter: 'enroll', path: '/enroll', isDone: ({ enrollment }) => enrollment === 'ready' },
  {
    id: 'become-admin-agent',
    chapter: 'staff',
    path: '/users',
    part: 'reseller-admin',
    isDone: ({ adminAgent }) => adminAgent,
  },
  {
    id: 'add-user',
    chapter: 'staff',
    path: '/users',
    part: 'reseller-admin',
    isDone: ({ newUser }) => newUser !== 'none',
  },
  { id: 'first-sign-in', chapter: 'staff', path: '/sign-in', isDone: ({ newUser }) => newUser === 'active' },
  {
    id: 'invite-reseller',
    chapter: 'authorize',
    path: '/operator/resellers',
    part: 'operator',
    isDone: ({ resellerInvitation, partnership }) => partnership || resellerInvitation !== 'none',
  },
  {
    id: 'send-to-reseller',
    chapter: 'authorize',
    path: `${outbox}#compose`,
    isDone: ({ resellerInvitation, partnership }) => partnership || resellerInvitation === 'sent',
  },
  {
    id: 'authorize',
    chapter: 'authorize',
    path: outbox,
    part: 'reseller-admin',
    isDone: ({ partnership }) => partnership,
  },
  {
    id: 'invite-customer',
    chapter: 'invite',
    path: '/providers',
    part: 'reseller-admin',
    isDone: ({ customerInvitation, jointRelationship }) => jointRelationship || customerInvitation !== 'none',
  },
  {
    id: 'send-to-customer',
    chapter: 'invite',
    path: `${outbox}#compose`,
    isDone: ({ customerInvitation, jointRelationship }) => jointRelationship || customerInvitation === 'sent',
  },
  {
    id: 'accept',
    chapter: 'invite',
    path: outbox,
    part: 'customer-admin',
    isDone: ({ jointRelationship }) => jointRelationship,
  },
  { id: 'order', chapter: 'order', path: '/operator/orders', part: 'operator', isDone: ({ order }) => order },
];

/** Where each chapter happens. */
export const chapterPaths: Readonly<Record<ChapterId, string>> = {
  enroll: '/enroll',
  staff: '/users',
  authorize: '/providers',
  invite: '/invitations',
  order: '/operator/orders',
};

/**
 * The first step that is still open. A mail counts as sent when its answer is there: whoever authorized the provider
 * has had the link, by whatever way it came.
 */
export function nextStep(story: Story): Step | undefined {
  return steps.find((step) => !step.isDone(story));
}

export type ChapterState = 'done' | 'here' | 'later';

/** How each chapter stands beside the one that comes next. */
export function chapterStates(story: Story | undefined): Readonly<Record<ChapterId, ChapterState>> {
  const next = story && nextStep(story);
  const here = next ? chapterIds.indexOf(next.chapter) : story ? chapterIds.length : 0;
  const stateAt = (index: number): ChapterState => (index < here ? 'done' : index === here ? 'here' : 'later');

  return Object.fromEntries(chapterIds.map((id, index) => [id, stateAt(index)])) as Record<ChapterId, ChapterState>;
}

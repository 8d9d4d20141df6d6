import type { ExamplesOf } from './example.js';
import type { OperationId } from '../operations.js';
import { activityExamples } from './activity.js';
import { addCustomerExamples } from './add-customer.js';
import { customersExamples } from './customers.js';
import { decisionsExamples } from './decisions.js';
import { enrollmentExamples } from './enrollment.js';
import { invitationsExamples } from './invitations.js';
import { ordersExamples } from './orders.js';
import { partnershipsExamples } from './partnerships.js';
import { partnersExamples } from './partners.js';
import { readinessExamples } from './readiness.js';
import { referenceExamples } from './reference.js';
import { sessionsExamples } from './sessions.js';
import { subscriptionsExamples } from './subscriptions.js';
import { usersExamples } from './users.js';
import { webhooksExamples } from './webhooks.js';

/** One call of every operation that goes well, and its answer. An operation without one does not compile. */
export const examples: ExamplesOf<OperationId> = {
  ...sessionsExamples,
  ...enrollmentExamples,
  ...usersExamples,
  ...partnershipsExamples,
  ...readinessExamples,
  ...addCustomerExamples,
  ...customersExamples,
  ...partnersExamples,
  ...invitationsExamples,
  ...ordersExamples,
  ...subscriptionsExamples,
  ...decisionsExamples,
  ...activityExamples,
  ...referenceExamples,
  ...webhooksExamples,
};

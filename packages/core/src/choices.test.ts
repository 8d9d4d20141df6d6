import { expect, it } from 'vitest';
import { CustomerAgreement } from './customers/customer-agreement.js';
import { AutoExtension, DelegatedAdmin } from './delegated-admin/delegated-admin.js';
import { CustomerCloud } from './invitations/admin-permissions.js';
import { InvitationAnswer } from './invitations/invitation-reach.js';
import {
  SubscriptionFacts,
  SubscriptionProduct,
  SubscriptionState,
  subscriptionTransitions,
} from './orders/subscription.js';
import { PartnerRecord, ProgrammeStatus } from './partnerships/partner-on-record.js';

it('knows these choices and no others', () => {
  expect([
    CustomerAgreement.options,
    AutoExtension.options,
    CustomerCloud.options,
    SubscriptionProduct.options,
    ProgrammeStatus.options,
    SubscriptionState.options,
  ]).toEqual([
    ['missing', 'attested', 'accepted-by-customer'],
    ['off', 'P180D'],
    ['global', 'us-government', 'germany', 'china'],
    ['licenses', 'azure', 'reservation', 'software'],
    ['active', 'suspended', 'inactive'],
    Object.keys(subscriptionTransitions),
  ]);
});

it('knows these choices within what is read', () => {
  expect([
    DelegatedAdmin.shape.partnerConsent.def.innerType.options,
    InvitationAnswer.shape.answer.options,
    SubscriptionFacts.shape.commerce.def.innerType.options,
    PartnerRecord.shape.type.options,
  ]).toEqual([
    ['pending', 'given', 'rejected'],
    ['accepted', 'declined'],
    ['legacy', 'new-commerce'],
    ['location', 'global'],
  ]);
});

import { beforeEach, describe, expect, it } from 'vitest';
import { as, cast, reset, sessionOf, tokenIn, type Role } from './ask.js';
import { relationshipWithoutSubscriptions } from './changeable.js';

beforeEach(reset);

const ifMatch = (etag: string) => ({ 'If-Match': `"${etag}"` });
const partnershipOf = async (role: Role, query = '') => (await as(role, 'listPartnerships', { query })).body.items[0];
const subscriptionOf = async (role: Role) =>
  (await as(role, 'listSubscriptions', { params: { customerId: cast.customer.organizationId } })).body.items[0];
const order = {
  customer: cast.customerDomain,
  resellerId: cast.reseller.organizationId,
  offerId: cast.offerId,
  quantity: 1,
};

describe('a partnership', () => {
  const end = async (role: Role, body = { confirmed: true, goodFaith: true }) => {
    const { id, etag } = await partnershipOf(role);
    return as(role, 'endPartnership', { params: { partnershipId: id }, body, headers: ifMatch(etag) });
  };

  it('is ended by the provider alone, who has confirmed and affirmed good faith (R-PRV-35, R-PRV-37)', async () => {
    expect((await end('reseller')).body.code).toBe('only-provider-ends');
    expect((await end('provider', { confirmed: false, goodFaith: true })).body.code).toBe('end-not-confirmed');
    expect((await end('provider', { confirmed: true, goodFaith: false })).body.code).toBe('good-faith-missing');
    expect(await end('provider')).toMatchObject({ status: 200, body: { state: 'ended' } });
  });

  it('takes neither customers nor subscriptions nor the administrator access along (R-PRV-36, R-OWN-07)', async () => {
    const before = await subscriptionOf('provider');
    await end('provider');

    expect(await partnershipOf('provider')).toBeUndefined();
    expect(await partnershipOf('reseller', '?state=ended')).toMatchObject({ state: 'ended', adminAccess: 'granted' });
    expect(await subscriptionOf('provider')).toEqual(before);
    expect((await as('provider', 'placeOrder', { body: order })).body.code).toBe('no-partnership');
  });
});

describe('a partnership invitation', () => {
  it('is revoked and sent again; of its links only the newest opens (R-OWN-04, R-OWN-08)', async () => {
    const { body: made } = await as('provider', 'invitePartner', { body: { referenceName: 'Somebody' } });
    const params = { invitationId: made.invitation.id as string };
    const open = async (link: string) =>
      (await as('reseller', 'previewPartnershipInvitation', { body: { token: tokenIn(link) } })).status;

    expect((await as('provider', 'revokePartnershipInvitation', { params })).body.state).toBe('revoked');
    expect(await open(made.letter.link)).toBe(404);
    const { body: renewed } = await as('provider', 'renewPartnershipInvitation', { params, body: {} });
    expect([await open(made.letter.link), await open(renewed.letter.link)]).toEqual([404, 200]);
  });

  it('that names a company is for no other (R-OWN-06)', async () => {
    const { body: made } = await as('provider', 'invitePartner', {
      body: { referenceName: 'Somebody', email: 'somebody@nobody-else.example' },
    });
    const body = { token: tokenIn(made.letter.link), consent: true };
    expect((await as('reseller', 'authorizeProvider', { body })).body.code).toBe('invitation-for-another');
  });
});

describe('a relationship', () => {
  it('does not end while something runs under it (R-CUS-35)', async () => {
    const params = { customerId: cast.customer.organizationId, partnerId: cast.reseller.organizationId };
    const { body: record } = await as('reseller', 'getCustomer', { params });
    const told = await as('reseller', 'endRelationship', { params, headers: ifMatch(record.etag) });
    expect(told).toMatchObject({ status: 409, body: { code: 'subscriptions-running' } });
  });

  it('is gone at once for its partner when it has ended (R-CUS-36)', async () => {
    const { params, etag } = await relationshipWithoutSubscriptions('reseller');
    const { status } = await as('reseller', 'endRelationship', { params, headers: ifMatch(etag) });

    expect(status).toBe(200);
    expect((await as('reseller', 'getCustomer', { params })).status).toBe(404);
    const { body: list } = await as('reseller', 'listCustomers', { query: '?limit=100' });
    expect((list.items as { id: string }[]).map(({ id }) => id)).not.toContain(params['customerId']);
  });

  it('stays when the customer takes the administrator permissions away (R-CUS-39)', async () => {
    const { body } = await as('customer', 'listPartners');
    const edge = (body.items as { partner: { id: string }; etag: string }[]).find(
      ({ partner }) => partner.id === cast.reseller.organizationId,
    )!;
    const params = { partnerId: edge.partner.id };
    await as('customer', 'takeAwayAdminPermissions', { params, headers: ifMatch(edge.etag) });

    const { id, etag } = await subscriptionOf('reseller');
    const suspend = { params: { subscriptionId: id as string }, headers: ifMatch(etag) };
    expect((await as('reseller', 'suspendSubscription', suspend)).body.code).toBe('admin-permissions-missing');
    expect((await as('reseller', 'getSubscription', suspend)).status).toBe(200);
  });
});

describe('a subscription', () => {
  const seats = async (role: Role, quantity: number) => {
    const { id, etag } = await subscriptionOf(role);
    return as(role, 'changeSeats', { params: { subscriptionId: id }, body: { quantity }, headers: ifMatch(etag) });
  };

  it('gets more licenses by the provider’s order alone, and fewer by whoever manages it (R-ORD-03, R-ORD-04)', async () => {
    const { quantity, assigned } = await subscriptionOf('reseller');
    expect((await seats('reseller', quantity + 1)).body.code).toBe('only-provider-orders');
    expect((await seats('provider', quantity + 1)).body.quantity).toBe(quantity + 1);
    expect((await seats('reseller', assigned)).body.quantity).toBe(assigned);
    expect((await seats('reseller', assigned - 1)).body.code).toBe('seats-in-use');
  });

  it('is changed by one of two who saw the same version', async () => {
    const { id: subscriptionId, etag } = await subscriptionOf('reseller');
    const change = { params: { subscriptionId: subscriptionId as string }, headers: ifMatch(etag) };
    const told = await Promise.all([
      as('reseller', 'suspendSubscription', change),
      as('provider', 'cancelSubscription', change),
    ]);
    expect(told.map(({ status }) => status).toSorted((a, b) => a - b)).not.toEqual([200, 200]);
    expect(told.filter(({ status }) => status === 200)).toHaveLength(1);
  });
});

describe('a reusable link', () => {
  it('brings one relationship for each company that accepts, and a record of each (R-INV-42)', async () => {
    const { body: made } = await as('reseller', 'inviteCustomer', { body: { kind: 'single', reach: 'reusable' } });
    const token = await sessionOf(cast.newCustomer);
    const accept = () =>
      as('newCustomer', 'acceptCustomerInvitation', {
        body: { token: tokenIn(made.letter.link), consent: true },
        token,
      });
    const told = await Promise.all([accept(), accept(), accept()]);

    expect(told.filter(({ status }) => status < 300)).toHaveLength(1);
    const { body } = await as('reseller', 'listInvitationAcceptances', {
      params: { invitationId: made.invitation.id },
    });
    expect(body).toMatchObject({ total: 1, items: [{ customer: { id: cast.newCustomer.organizationId } }] });
  });

  it('names nobody (R-INV-42)', async () => {
    const body = { kind: 'single', reach: 'reusable', email: cast.newCustomer.email };
    expect((await as('reseller', 'inviteCustomer', { body })).body.code).toBe('reusable-link-names-customer');
  });
});

describe('readiness', () => {
  it('says what hinders the reseller the same to itself and to its provider', async () => {
    const { body } = await as('reseller', 'getReadiness');
    expect(body.ready).toBe(body.missing.length === 0);
    expect((await partnershipOf('provider')).readiness.missing).toEqual(body.missing);
  });
});

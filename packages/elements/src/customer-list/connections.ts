import type { CustomerEdge } from '@twotier/client';
import type { TwotierElement } from '../base/twotier-element.js';
import type { Triangle } from './triangle.js';

/** One line between two parties, in words. */
export interface Connection {
  readonly no: 1 | 2 | 3 | 4 | 5;
  readonly title: string;
  /** Since when, or what hangs on it. */
  readonly text: string | undefined;
  readonly state: string;
  /** In force, missing and in the way, missing and no matter. */
  readonly tone: 'ok' | 'bad' | 'quiet';
}

/**
 * The five lines of a triangle. Each has a state of its own and never follows from another one (R-CUS-03, R-PRV-16);
 * where a party is not there, the lines that only it could have are left out.
 */
export function connectionsOf(host: TwotierElement, triangle: Triangle, customer: string): Connection[] {
  return [
    ...partnershipOf(host, triangle),
    ...accessOf(host, triangle),
    ...resellerRelationshipOf(host, triangle, customer),
    ...permissionsOf(host, triangle),
    ...providerRelationshipOf(host, triangle, customer),
  ];
}

function partnershipOf(host: TwotierElement, { you, provider, reseller, partnership }: Triangle): Connection[] {
  const partner = you === 'reseller' ? provider : reseller;
  if (!partner) {
    if (you === 'provider') return [];
    return [
      {
        no: 1,
        title: host.t('customers.edge.partnership-any'),
        text: host.t('customers.edge.partnership-how'),
        state: host.t('customers.edge.missing'),
        tone: 'bad',
      },
    ];
  }
  return [
    {
      no: 1,
      title: host.t('customers.edge.partnership', { partner: partner.name }),
      text: partnership && host.t('customers.edge.since', { date: host.formatDate(partnership.authorizedAt) }),
      state: host.t('customers.edge.in-force'),
      tone: 'ok',
    },
  ];
}

function accessOf(host: TwotierElement, { you, partnership }: Triangle): Connection[] {
  if (!partnership) return [];
  const { adminAccess, adminAccessRemovedAt, provider, reseller } = partnership;
  const isGranted = adminAccess === 'granted';
  return [
    {
      no: 2,
      title:
        you === 'reseller'
          ? host.t('customers.edge.access', { provider: provider.name })
          : host.t('customers.edge.access-yours', { reseller: reseller.name }),
      text:
        adminAccessRemovedAt && host.t('customers.edge.removed-on', { date: host.formatDate(adminAccessRemovedAt) }),
      state: host.t(isGranted ? 'customers.edge.granted' : 'customers.edge.removed'),
      tone: isGranted ? 'ok' : 'quiet',
    },
  ];
}

function resellerRelationshipOf(
  host: TwotierElement,
  { you, reseller, resellerEdge }: Triangle,
  customer: string,
): Connection[] {
  if (!reseller) return [];
  const title =
    you === 'reseller'
      ? host.t('customers.edge.relationship-yours', { customer })
      : host.t('customers.edge.relationship', { partner: reseller.name, customer });
  return [{ no: 3, title, ...relationshipState(host, resellerEdge) }];
}

function permissionsOf(host: TwotierElement, { you, reseller, resellerEdge }: Triangle): Connection[] {
  if (!reseller || !resellerEdge) return [];
  const isGiven = resellerEdge.adminPermissions;
  return [
    {
      no: 4,
      title:
        you === 'reseller'
          ? host.t('customers.edge.permissions-yours')
          : host.t('customers.edge.permissions', { partner: reseller.name }),
      text: host.t(isGiven ? 'customers.edge.permissions-for' : 'customers.edge.permissions-need'),
      state: host.t(isGiven ? 'customers.edge.granted' : 'customers.edge.not-granted'),
      tone: isGiven ? 'ok' : 'quiet',
    },
  ];
}

function providerRelationshipOf(
  host: TwotierElement,
  { you, provider, providerEdge }: Triangle,
  customer: string,
): Connection[] {
  if (!provider) return [];
  const title =
    you === 'provider'
      ? host.t('customers.edge.relationship-yours', { customer })
      : host.t('customers.edge.relationship', { partner: provider.name, customer });
  const state = relationshipState(host, providerEdge);
  return [{ no: 5, title, ...state, text: state.text ?? host.t('customers.edge.orders-need') }];
}

function relationshipState(
  host: TwotierElement,
  edge: CustomerEdge | undefined,
): Pick<Connection, 'text' | 'state' | 'tone'> {
  if (!edge) return { text: undefined, state: host.t('customers.edge.missing'), tone: 'bad' };
  if (edge.state === 'ended') return { text: undefined, state: host.t('customers.edge.ended'), tone: 'bad' };
  const date = host.formatDate(edge.since);
  return {
    text: host.t(edge.origin === 'other-portal' ? 'customers.edge.since-portal' : 'customers.edge.since', { date }),
    state: host.t('customers.edge.in-force'),
    tone: 'ok',
  };
}

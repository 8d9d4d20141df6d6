// Integers in typed arrays: no ids, no objects, nothing to look up. As fast as the machine answers at all, and the
// answer that all others are compared with.
import { permissionsOf, sourceDocument } from '@twotier/core';

const needed = ['customer.view', 'customer.administerOnBehalf', 'subscription.manage'];

/** Bit n: the user may do action n. A user who is not active may do nothing. */
export function permissionBits({ status, roles }) {
  if (status !== 'active') return 0;
  const permissions = permissionsOf(roles, sourceDocument);
  return needed.reduce((bits, permission, action) => (permissions.has(permission) ? bits | (1 << action) : bits), 0);
}

export function createLimit({ users, isPartner, resellerOf, resellerAdministers, providerRelates }) {
  const companyOf = Int32Array.from(users, ({ company }) => company);
  const permissions = Uint8Array.from(users, permissionBits);

  return (user, action, customer) => {
    if ((permissions[user] & (1 << action)) === 0) return false;
    const company = companyOf[user];
    const isReseller = resellerOf[customer] === company;
    if (action === 0) return isReseller || (company === 0 && providerRelates[customer] === 1);
    if (action === 1) return isReseller && resellerAdministers[customer] === 1;
    return company === 0 && providerRelates[customer] === 1 && isPartner[resellerOf[customer]] === 1;
  };
}

// The same decisions made with general authorization libraries, each used as its documentation shows and fed with records
// that are looked up by id in Maps. What a library cannot express, here the relationships, is checked beside it.
import { AbilityBuilder, createMongoAbility, subject } from '@casl/ability';
import * as cedar from '@cedar-policy/cedar-wasm/nodejs';
import { permissionsOf, sourceDocument } from '@twotier/core';
import { AccessControl } from 'accesscontrol';
import { newEnforcer, newModelFromString, StringAdapter } from 'casbin';

const needed = {
  'view-customer': 'customer.view',
  'administer-customer': 'customer.administerOnBehalf',
  'order-for-customer': 'subscription.manage',
};

/** The facts as an application would have them in memory: a record for each user and customer. */
export function recordsOf({ parties, users, partnerships, relationships }) {
  const kinds = new Map(parties.map(({ id, kind }) => [id, kind]));
  const partners = new Set(partnerships.map(({ resellerId }) => resellerId));
  const customers = new Map();
  for (const { id, kind } of parties) {
    if (kind !== 'customer') continue;
    customers.set(id, { id, resellerId: '', providerId: '', adminId: '', hasPartner: false });
  }
  for (const { partnerId, customerId, adminPermissions } of relationships) {
    const customer = customers.get(customerId);
    if (kinds.get(partnerId) === 'indirect-provider') customer.providerId = partnerId;
    else customer.resellerId = partnerId;
    if (adminPermissions) customer.adminId = partnerId;
    if (partners.has(partnerId)) customer.hasPartner = true;
  }
  const staff = users.map((user) => ({
    ...user,
    kind: kinds.get(user.organizationId),
    permissions: user.status === 'active' ? [...permissionsOf(user.roles, sourceDocument)] : [],
  }));
  return { customers, users: new Map(staff.map((user) => [user.id, user])) };
}

function buildAbility({ organizationId, kind, permissions }) {
  const { can, build } = new AbilityBuilder(createMongoAbility);
  const own = kind === 'indirect-provider' ? 'providerId' : 'resellerId';
  if (permissions.includes(needed['view-customer'])) can('view-customer', 'Customer', { [own]: organizationId });
  if (permissions.includes(needed['administer-customer']))
    can('administer-customer', 'Customer', { adminId: organizationId });
  if (kind === 'indirect-provider' && permissions.includes(needed['order-for-customer'])) {
    can('order-for-customer', 'Customer', { providerId: organizationId, hasPartner: true });
  }
  return build();
}

/** CASL with one ability for each user, kept. */
export function createCasl({ users, customers }) {
  const abilities = new Map([...users].map(([id, user]) => [id, buildAbility(user)]));
  const subjects = new Map([...customers].map(([id, customer]) => [id, subject('Customer', { ...customer })]));
  return (userId, action, customerId) => abilities.get(userId).can(action, subjects.get(customerId));
}

/** CASL with the ability built for each question, as a request handler without a cache does. */
export function createCaslPerCheck({ users, customers }) {
  const subjects = new Map([...customers].map(([id, customer]) => [id, subject('Customer', { ...customer })]));
  return (userId, action, customerId) => buildAbility(users.get(userId)).can(action, subjects.get(customerId));
}

function isRelated({ organizationId, kind }, action, customer) {
  if (action === 'administer-customer') return customer.adminId === organizationId;
  if (action === 'order-for-customer') {
    return kind === 'indirect-provider' && customer.providerId === organizationId && customer.hasPartner;
  }
  return customer.resellerId === organizationId || customer.providerId === organizationId;
}

export async function createCasbin({ users, customers }) {
  const model = newModelFromString(`
[request_definition]
r = user, action, customer
[policy_definition]
p = action, permission
[policy_effect]
e = some(where (p.eft == allow))
[matchers]
m = r.action == p.action && may(r.user, p.permission) && related(r.user, r.action, r.customer)`);
  const policy = Object.entries(needed).map(([action, permission]) => `p, ${action}, ${permission}`);
  const enforcer = await newEnforcer(model, new StringAdapter(policy.join('\n')));
  await enforcer.addFunction('may', (userId, permission) => users.get(userId).permissions.includes(permission));
  await enforcer.addFunction('related', (userId, action, customerId) =>
    isRelated(users.get(userId), action, customers.get(customerId)),
  );
  return (userId, action, customerId) => enforcer.enforceSync(userId, action, customerId);
}

export function createAccessControl({ users, customers }) {
  const control = new AccessControl();
  for (const role of new Set([...users.values()].flatMap(({ roles }) => roles))) {
    const permissions = permissionsOf([role], sourceDocument);
    control.grant(role);
    if (permissions.has(needed['view-customer'])) control.grant(role).readAny('customer');
    if (permissions.has(needed['administer-customer'])) control.grant(role).updateAny('customer');
    if (permissions.has(needed['order-for-customer'])) control.grant(role).createAny('order');
  }
  const isGranted = (roles, action) => {
    const query = control.can(roles);
    if (action === 'view-customer') return query.readAny('customer').granted;
    if (action === 'administer-customer') return query.updateAny('customer').granted;
    return query.createAny('order').granted;
  };
  return (userId, action, customerId) => {
    const user = users.get(userId);
    return (
      user.status === 'active' && isGranted(user.roles, action) && isRelated(user, action, customers.get(customerId))
    );
  };
}

export function createCedar({ users, customers }) {
  const when = {
    'view-customer': '(resource.resellerId == principal.company || resource.providerId == principal.company)',
    'administer-customer': 'resource.adminId == principal.company',
    'order-for-customer': 'principal.isProvider && resource.providerId == principal.company && resource.hasPartner',
  };
  const staticPolicies = Object.entries(when)
    .map(
      ([action, condition]) => `permit(principal, action == Action::"${action}", resource)
when { principal.permissions.contains("${needed[action]}") && ${condition} };`,
    )
    .join('\n');
  cedar.preparsePolicySet('decisions', { staticPolicies });

  return (userId, action, customerId) => {
    const { organizationId, kind, permissions } = users.get(userId);
    const { id: _id, ...attributes } = customers.get(customerId);
    const principal = { type: 'User', id: userId };
    const resource = { type: 'Customer', id: customerId };
    const answer = cedar.statefulIsAuthorized({
      principal,
      action: { type: 'Action', id: action },
      resource,
      context: {},
      preparsedPolicySetId: 'decisions',
      validateRequest: false,
      entities: [
        {
          uid: principal,
          attrs: { company: organizationId, isProvider: kind === 'indirect-provider', permissions },
          parents: [],
        },
        { uid: resource, attrs: attributes, parents: [] },
      ],
    });
    if (answer.type !== 'success') throw new Error(`Failed to ask Cedar: ${JSON.stringify(answer.errors)}.`);
    return answer.response.decision === 'allow';
  };
}

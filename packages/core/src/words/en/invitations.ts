import type { RefusalWords } from '../words.js';

export const invitations = {
  'only-reseller-invites': {
    reason: 'Only an indirect reseller can invite customers here.',
    remedy: 'Ask the reseller of the customer to send the invitation.',
  },
  'invitation-link-missing': {
    reason: 'The personal link is not in the text any more.',
    remedy: 'Put the link back. Without it the customer cannot accept.',
  },
  'invitation-link-altered': {
    reason: 'The personal link has been changed, so it opens nothing.',
    remedy: 'Put the link back as it was.',
  },
  'invitation-link-of-another': {
    reason: 'There is a link of another invitation in the text.',
    remedy: 'Take it out. This e-mail carries only its own link.',
  },
  'invitation-text-too-long': {
    reason: 'The text has more than {max} characters.',
    remedy: 'Shorten it.',
  },
  'invitation-link-invalid': {
    reason: 'This link does not open an invitation.',
    remedy: 'It may be used, replaced or too old. Ask the sender for a new one.',
  },
  'invitation-not-open': {
    reason: 'This invitation is no longer open.',
    remedy: 'Ask the sender for a new one.',
  },
  'not-a-customer': {
    reason: 'This link is for a customer. Your company is a partner.',
    remedy: 'Sign in with the account of the customer that was invited.',
  },
  'invitation-for-another': {
    reason: 'This invitation was made for another company.',
    remedy: 'Sign in with the account of that company. The link stays unused until then.',
  },
  'not-the-customers-global-admin': {
    reason: 'Only a global admin of your company can answer this.',
    remedy: 'Pass the e-mail on to a global admin.',
  },
  'customer-other-region': {
    reason: '{partner} cannot sell in {customerCountry}: it is in another region of the program.',
    remedy: 'Look for a partner of your own region.',
  },
  'inviter-not-in-force': {
    reason: '{partner} cannot invite you any more: the sender has left or a partnership has ended.',
    remedy: 'Ask {partner} for a new invitation.',
  },
  'relationship-exists': {
    reason: '{partner} is already your reseller of record.',
    remedy: 'There is nothing left to do here.',
  },
  'invitation-link-hidden': {
    reason: 'The text shows one link and leads to another.',
    remedy: 'Show the personal link as it is, without an address behind it.',
  },
  'reusable-link-names-customer': {
    reason: 'A reusable link names only you as the partner, and no customer.',
    remedy: 'Leave the customer out, or make a personal link.',
  },
  'admin-permissions-required': {
    reason: 'In a national cloud the request for administrator permissions cannot be left out.',
    remedy: 'Send the invitation with it.',
  },
  'not-the-customers-admin': {
    reason: 'None of your roles lets you answer for your company.',
    remedy: 'It takes {roles}. Pass the e-mail on to a colleague who has it.',
  },
  'consumer-tenant': {
    reason: 'This account belongs to a directory for consumers, which cannot take part.',
    remedy: 'Sign in with the work account of your company.',
  },
} satisfies Record<string, RefusalWords>;

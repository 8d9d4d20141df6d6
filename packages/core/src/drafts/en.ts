import type { InvitationTemplates } from '../invitations/draft.js';

/** The letters, with what is to be said of the link in them. */
const letters = (terms: string): InvitationTemplates['reusable'] => ({
  single: {
    subject: 'Confirm {reseller} as your reseller',
    body: `Hello,

{reseller} would like to look after your Microsoft cloud services. Open this link as a global admin and confirm us as your reseller of record:

{link}

${terms}

{sender}
{reseller}`,
  },
  joint: {
    subject: 'Confirm {reseller} and {provider} as your resellers',
    body: `Hello,

{reseller} would like to look after your Microsoft cloud services. Our distributor {provider} places the orders for them. Open this link as a global admin and confirm both of us as your resellers of record:

{link}

${terms}

{sender}
{reseller}`,
  },
  partnership: {
    subject: '{provider} would like to be your indirect provider',
    body: `Hello,

as we agreed, {provider} would like to work with you as your indirect provider. Open this link as a global admin, read what you allow, and authorize us:

{link}

${terms}

{sender}
{provider}`,
  },
});

/** The e-mails of the invitations in English. Apart from the words: only who writes letters needs them. */
export const drafts: InvitationTemplates = {
  ...letters('The link is meant for you alone and works once, until {date}. Nothing changes before you confirm.'),
  reusable: letters(
    'The link names nobody but us: whoever opens it answers for the own company. It is open until {date}. Nothing changes before you confirm.',
  ),
};

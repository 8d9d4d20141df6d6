import { formatMessage } from '../message.js';
import { toOneLine } from '../one-line.js';
import type { InvitationReach } from './invitation-reach.js';
import type { InvitationKind } from './invitation-state.js';

/** The words of a draft, in one language. Places: `reseller`, `provider`, `sender`, `customer`, `link`, `date`. */
export interface InvitationTemplate {
  readonly subject: string;
  readonly body: string;
}

/** The templates for one reach: a customer's two, and that of a partnership. */
type TemplatesByKind = Readonly<Record<InvitationKind | 'partnership', InvitationTemplate>>;

/** The templates of one language. Those of reusable links say so, and name nobody but the partners (R-INV-42). */
export type InvitationTemplates = TemplatesByKind & { readonly reusable: TemplatesByKind };

/** The template for an invitation: a reusable link must not promise to work once for one reader alone. */
export const templateOf = (
  templates: InvitationTemplates,
  kind: InvitationKind | 'partnership',
  // Stryker disable next-line StringLiteral: whatever is not reusable is personal
  reach: InvitationReach = 'personal',
): InvitationTemplate => (reach === 'reusable' ? templates.reusable[kind] : templates[kind]);

/** A drafted e-mail. The body holds the link once; that is what `canSendInvitationText` guards. */
export interface InvitationDraft {
  readonly subject: string;
  readonly body: string;
}

/** The e-mail that a partner reviews, edits and sends itself (R-INV-02, R-INV-09). */
export function draftInvitation(
  template: InvitationTemplate,
  values: { readonly link: string } & Readonly<Record<string, string>>,
  locale: string,
): InvitationDraft {
  // A subject is one line: a name with a line break in it must not begin a header of its own.
  return {
    subject: toOneLine(formatMessage(template.subject, values, locale)),
    body: formatMessage(template.body, values, locale),
  };
}

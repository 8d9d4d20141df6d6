import { formatMessage } from '../message.js';
import { toOneLine } from '../text.js';

/** The words of a draft, in one language. Places: `reseller`, `provider`, `sender`, `customer`, `link`, `date`. */
export interface InvitationTemplate {
  readonly subject: string;
  readonly body: string;
}

/** The templates of one language: a customer's two, and that of a partnership. */
export type InvitationTemplates = Readonly<Record<'single' | 'joint' | 'partnership', InvitationTemplate>>;

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

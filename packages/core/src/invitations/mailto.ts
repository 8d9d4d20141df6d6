import { checkEmailAddress } from '../email-address.js';
import { toOneLine } from '../one-line.js';

/** Mail programs cut or refuse longer addresses. */
export const mailtoMax = 2000;

/**
 * The `mailto:` address that opens a draft in the mail program, or `undefined` where it would be too long for one; then
 * the text is copied instead.
 *
 * Every part is percent-encoded, so a name or address with `&bcc=` or a line break cannot add a recipient or a header.
 * A recipient that is not one plain address is left out, for the person to fill in: some mail programs decode `%2C`
 * before they part the recipients.
 */
export function toMailto({
  to = '',
  subject,
  body,
}: {
  to?: string;
  subject: string;
  body: string;
}): string | undefined {
  const lines = body.replaceAll(/\r\n|\r|\n/g, '\r\n');
  const address = to.trim();
  const recipient = checkEmailAddress(address) ? '' : encode(address).replace('%40', '@');

  const mailto = `mailto:${recipient}?subject=${encode(toOneLine(subject))}&body=${encode(lines)}`;
  return mailto.length <= mailtoMax ? mailto : undefined;
}

const encode = (text: string): string => encodeURIComponent(text.toWellFormed());

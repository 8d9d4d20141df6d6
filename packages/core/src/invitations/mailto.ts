/** Mail programs cut or refuse longer addresses. */
export const mailtoMax = 2000;

/**
 * The `mailto:` address that opens a draft in the mail program, or `undefined` where it would be too long for one; then
 * the text is copied instead.
 *
 * Every part is percent-encoded, so a name or address with `&bcc=` or a line break cannot add a recipient or a header.
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
  const encode = (text: string) => encodeURIComponent(text.toWellFormed());
  const oneLine = subject.replaceAll(/[\r\n]+/g, ' ');
  const lines = body.replaceAll(/\r\n|\r|\n/g, '\r\n');
  const recipient = encode(to.replaceAll(/[\r\n]+/g, '')).replaceAll('%40', '@');

  const address = `mailto:${recipient}?subject=${encode(oneLine)}&body=${encode(lines)}`;
  return address.length <= mailtoMax ? address : undefined;
}

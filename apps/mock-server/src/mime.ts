import type { Mail } from '@twotier/sandbox/server';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';

/** One address and nothing else: no second one, no name, no line. */
const address = /^[^\s\p{Cc}<>()[\]",;:\\@]{1,200}@[^\s\p{Cc}<>()[\]",;:\\@]{1,200}$/u;

export const isAddress = (text: string): boolean => address.test(text);

/**
 * A mail as it would lie in a mailbox (RFC 5322).
 *
 * The addresses are handed over as addresses and never as a header to be read, so a comma in one makes no second
 * recipient; what stands in the subject is encoded, so a line break in it begins no header.
 */
export function toMime(mail: Mail): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    new MailComposer({
      from: { name: '', address: mail.from },
      to: { name: '', address: mail.to },
      subject: mail.subject.replaceAll(/\p{Cc}+/gu, ' '),
      text: mail.text,
      date: new Date(mail.at),
      messageId: `<${mail.id.replaceAll(/[^\w-]/g, '')}@sandbox.twotier.example>`,
      headers: { 'X-Twotier-Sandbox': 'true', 'Auto-Submitted': 'auto-generated' },
      // What a mail holds is text: no file of this machine, and no address, is read into it.
      disableFileAccess: true,
      disableUrlAccess: true,
    })
      .compile()
      .build((error, message) => (error ? reject(error) : resolve(message)));
  });
}

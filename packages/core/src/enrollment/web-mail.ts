import { domainMax, domainOf } from '../parties/domain.js';

/**
 * The five web-mail services that the program names (R-ENR-28), each with its domains. The list in the document is
 * open; a server hands in a longer one where it has it.
 */
const domainsByService = {
  Gmail: 'gmail.com googlemail.com',
  'Yahoo! Mail':
    'yahoo.com ymail.com rocketmail.com yahoo.co.uk yahoo.de yahoo.fr yahoo.it yahoo.es yahoo.co.in yahoo.in yahoo.com.br yahoo.ca yahoo.com.au yahoo.co.jp yahoo.com.mx yahoo.com.ar yahoo.gr yahoo.ie yahoo.nl yahoo.se yahoo.no yahoo.dk yahoo.fi yahoo.pl yahoo.ro yahoo.at yahoo.ch yahoo.be yahoo.pt yahoo.com.tr yahoo.co.id yahoo.com.sg yahoo.com.hk yahoo.com.tw yahoo.com.ph yahoo.com.vn yahoo.co.nz yahoo.co.za yahoo.cz yahoo.hu',
  'iCloud Mail': 'icloud.com me.com mac.com',
  'AOL Mail': 'aol.com aim.com aol.de aol.co.uk aol.fr aol.it aol.es aol.in aol.com.br aol.ca',
  'Outlook Mail':
    'outlook.com hotmail.com live.com msn.com passport.com windowslive.com outlook.de outlook.fr outlook.it outlook.es outlook.at outlook.be outlook.dk outlook.ie outlook.pt outlook.sa outlook.in outlook.jp outlook.kr outlook.sg outlook.com.br outlook.com.au outlook.co.nz outlook.cz outlook.hu outlook.cl outlook.co.id outlook.co.il outlook.com.ar outlook.com.gr outlook.com.tr outlook.com.vn outlook.my outlook.ph outlook.sk hotmail.co.uk hotmail.de hotmail.fr hotmail.it hotmail.es hotmail.nl hotmail.be hotmail.se hotmail.no hotmail.dk hotmail.fi hotmail.ch hotmail.at hotmail.gr hotmail.ca hotmail.com.br hotmail.com.ar hotmail.com.au hotmail.co.jp hotmail.co.nz hotmail.co.za live.co.uk live.de live.fr live.it live.nl live.be live.se live.no live.dk live.at live.ca live.com.au live.com.mx live.com.ar live.cn live.in live.ie live.jp live.co.za',
} as const;

export type WebMailService = keyof typeof domainsByService;

const serviceByDomain = new Map<string, WebMailService>(
  (Object.keys(domainsByService) as WebMailService[]).flatMap((service) =>
    domainsByService[service].split(' ').map((domain) => [domain, service] as const),
  ),
);

/**
 * The web-mail service that an address belongs to, or `undefined`.
 *
 * A mailbox below such a domain (`mail.gmail.com`) counts too, capital letters and a dot at the end do not matter.
 * `alsoDomains` is the server's longer list, in small letters and in ASCII form; an address on it is answered by the
 * domain itself.
 */
export function webMailServiceOf(email: string, alsoDomains: ReadonlySet<string> = new Set()): string | undefined {
  const domain = domainOf(email);
  // Every domain above is tried in turn, which for a text without end would cost its square.
  if (domain.length > domainMax) return undefined;
  const candidates = domain.split('.').map((_, index, labels) => labels.slice(index).join('.'));

  for (const candidate of candidates) {
    const service = serviceByDomain.get(candidate);
    if (service) return service;
    if (alsoDomains.has(candidate)) return candidate;
  }
  return undefined;
}

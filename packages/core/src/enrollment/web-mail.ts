import { domainMax, domainOf } from '../parties/domain.js';

/**
 * The five web-mail services that the program names (R-ENR-28), each with its domains. The list in the document is
 * open; a server hands in a longer one where it has it.
 */
const domainsByService = {
  Gmail: 'gmail.com googlemail.com',
  'Yahoo! Mail': 'yahoo.com myyahoo.com ymail.com ymail.ne.jp rocketmail.com y7mail.com',
  'iCloud Mail': 'icloud.com me.com mac.com',
  'AOL Mail': 'aol.com aim.com love.com ygm.com wow.com games.com',
  'Outlook Mail':
    'outlook.com hotmail.com live.com msn.com passport.com windowslive.com outlook.at outlook.be outlook.ch outlook.cl outlook.co.id outlook.co.il outlook.co.nz outlook.co.th outlook.com.ar outlook.com.au outlook.com.br outlook.com.gr outlook.com.pe outlook.com.tr outlook.com.vn outlook.cz outlook.de outlook.dk outlook.es outlook.fr outlook.hu outlook.ie outlook.in outlook.it outlook.jp outlook.kr outlook.lv outlook.my outlook.nl outlook.ph outlook.pt outlook.sa outlook.sg outlook.sk outlook.tw live.at live.be live.ca live.ch live.cl live.cn live.co.kr live.co.uk live.co.za live.com.ar live.com.au live.com.mx live.com.my live.com.ph live.com.pt live.com.sg live.de live.dk live.fi live.fr live.hk live.ie live.in live.it live.jp live.nl live.no live.ru live.se msn.cn msn.co.uk msn.de msn.nl',
} as const;

export type WebMailService = keyof typeof domainsByService;

const serviceByDomain = new Map<string, WebMailService>(
  (Object.keys(domainsByService) as WebMailService[]).flatMap((service) =>
    domainsByService[service].split(' ').map((domain) => [domain, service] as const),
  ),
);

/**
 * The names that a service has taken in every country: `yahoo.fr`, `hotmail.co.uk`, `aol.com.au`. *Live*, *MSN* and *Outlook* are
 * common words, under which others have domains too, so theirs are listed one by one.
 */
const inEveryCountry = /^(yahoo|hotmail|aol)(?:\.com?)?\.[a-z]{2}$/;
const serviceByName: Readonly<Record<string, WebMailService>> = {
  yahoo: 'Yahoo! Mail',
  hotmail: 'Outlook Mail',
  aol: 'AOL Mail',
};

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
    // Stryker disable next-line StringLiteral: any text does that names no service
    const service = serviceByDomain.get(candidate) ?? serviceByName[inEveryCountry.exec(candidate)?.[1] ?? ''];
    if (service) return service;
    if (alsoDomains.has(candidate)) return candidate;
  }
  return undefined;
}

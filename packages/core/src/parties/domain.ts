/** The longest name that the domain name system knows. */
export const domainMax = 253;

/**
 * The part behind the last `@`, in small letters, without dots at its end, and in its ASCII form where the platform can
 * make it. A text without an `@` is taken as a domain.
 */
export function domainOf(email: string): string {
  const domain = email
    .slice(email.lastIndexOf('@') + 1)
    .trim()
    .toLowerCase();
  const url = `http://${domain}`;
  return withoutDotsAtEnd(domain.length <= domainMax && URL.canParse(url) ? new URL(url).hostname : domain);
}

function withoutDotsAtEnd(domain: string): string {
  let end = domain.length;
  while (domain[end - 1] === '.') end -= 1;
  return domain.slice(0, end);
}

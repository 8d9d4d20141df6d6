/** The text in one line: what goes into a mail header must not begin a header of its own. */
export const toOneLine = (text: string): string => text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ');

import type { IncomingMessage } from 'node:http';
import { readCookie } from '../http.js';
import { en, type Words } from './en.js';
import { it } from './it.js';

export type { Words } from './en.js';

export const locales = ['en', 'it'] as const;
export type Locale = (typeof locales)[number];

const catalogues: Readonly<Record<Locale, Words>> = { en, it };

export const localeCookie = 'nordwind_locale';

export const isLocale = (value: unknown): value is Locale => locales.some((locale) => locale === value);

/** The words a person reads: those chosen before, else those the browser asks for first. */
export function wordsFor(request: IncomingMessage): Words {
  const chosen = readCookie(request, localeCookie);
  if (isLocale(chosen)) return catalogues[chosen];

  const asked = (request.headers['accept-language'] ?? '').split(',').map((entry) => entry.trim().slice(0, 2));
  return catalogues[asked.find(isLocale) ?? 'en'];
}

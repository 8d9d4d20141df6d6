import { roleOf } from '@twotier/core';
import type { TwotierElement } from '../base/twotier-element.js';

/** The name of a role. A newer server's role shows its id. */
export const roleLabel = (host: TwotierElement, id: string): string =>
  roleOf(id) ? host.ruleWords.roles[id as keyof typeof host.ruleWords.roles].name : id;

import type { Client } from '@twotier/client';
import type { Fault, Sandbox } from '@twotier/sandbox';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { openSandbox, type Story } from './sandbox.js';

/** What the host has around the element. */
export interface Surroundings {
  readonly colorScheme?: 'light' | 'dark';
  /** In pixels, where the box is narrow. */
  readonly width?: number;
}

/** A situation that a partner meets. */
export interface Situation extends Story, Surroundings {
  readonly locale: string;
  /** What is wrong with the server. */
  readonly fault?: 'slow' | 'down' | Fault;
}

const faults = {
  slow: { kind: 'latency', milliseconds: 60_000 },
  down: { kind: 'server-error' },
} as const satisfies Record<string, Fault>;

interface Opened {
  readonly sandbox: Sandbox;
  readonly client: Client;
}

/** Opens the world of a story; what `before` does in it has happened when the server begins to fail. */
export async function openStory<More extends object = object>(
  { seed, persona, fault }: Pick<Situation, 'seed' | 'persona' | 'fault'>,
  before?: (opened: Opened) => Promise<More | void>,
): Promise<{ readonly client: Client } & Partial<More>> {
  const { sandbox, client } = openSandbox({ seed, persona });
  await sandbox.settled();
  const more = await before?.({ sandbox, client });
  if (fault) sandbox.faults.add(typeof fault === 'string' ? faults[fault] : fault);
  return { client, ...(more as Partial<More>) };
}

/** The host's box. Set by script, because a style attribute breaks the policy that our elements keep. */
export const inBox = ({ width, colorScheme }: Surroundings, content: unknown): TemplateResult => {
  const paint = (box?: Element) => {
    if (!(box instanceof HTMLElement)) return;
    box.style.inlineSize = width ? `${width}px` : '';
    box.style.colorScheme = colorScheme ?? '';
  };
  return html`<div ${ref(paint)}>${content}</div>`;
};

import { html, LitElement, render } from 'lit';
import { expect, it } from 'vitest';
import { defineElement } from '../base/define.js';
import { base } from './base.js';

class Swatch extends LitElement {
  static override styles = base;
}
defineElement('test-swatch', Swatch);

/** 16 steps a channel: 4,096 accents. */
const steps = Array.from({ length: 16 }, (_, step) => Math.round((step * 255) / 15));
const accents = steps.flatMap((red) => steps.flatMap((green) => steps.map((blue) => `rgb(${red} ${green} ${blue})`)));

const pen = new OffscreenCanvas(1, 1).getContext('2d', {
  willReadFrequently: true,
}) as OffscreenCanvasRenderingContext2D;

/** The luminance of a colour as the screen shows it: clipped to sRGB, 8 bits a channel. */
function luminanceOf(colour: string): number {
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = [...pen.getImageData(0, 0, 1, 1).data].map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrast = (one: number, other: number) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

/** Each pair of words and ground that stands on or in the accent, with what it has to reach. */
const pairs = [
  { ink: 'on-accent', grounds: ['accent', 'accent-hover'], least: 4.5 },
  {
    ink: 'accent-text',
    grounds: ['surface', 'sunken', 'raised', 'hover', 'accent-tint', 'warn-tint', 'bad-tint'],
    least: 4.5,
  },
  { ink: 'text', grounds: ['accent-tint'], least: 4.5 },
  { ink: 'muted', grounds: ['accent-tint'], least: 4.5 },
  { ink: 'focus', grounds: ['surface', 'sunken', 'accent-tint'], least: 3 },
  { ink: 'control', grounds: ['accent-tint'], least: 3 },
];

it.each(['light', 'dark'])(
  'keeps 4,096 accents readable in %s',
  (scheme) => {
    render(html`<test-swatch></test-swatch>`, document.body);
    const swatch = document.querySelector('test-swatch') as Swatch;
    swatch.style.setProperty('color-scheme', scheme);
    const probe = document.createElement('i');
    swatch.shadowRoot?.append(probe);
    const computed = getComputedStyle(probe);

    const worst = new Map<string, { ratio: number; accent: string }>();
    for (const accent of accents) {
      swatch.style.setProperty('--twotier-accent', accent);
      const known = new Map<string, number>();
      const luminance = (token: string) => {
        const before = known.get(token);
        if (before !== undefined) return before;
        probe.style.setProperty('color', `var(--_tt-${token})`);
        const found = luminanceOf(computed.color);
        known.set(token, found);
        return found;
      };
      for (const { ink, grounds } of pairs) {
        for (const ground of grounds) {
          const ratio = contrast(luminance(ink), luminance(ground));
          const pair = `${ink} on ${ground}`;
          if (ratio < (worst.get(pair)?.ratio ?? Infinity)) worst.set(pair, { ratio, accent });
        }
      }
    }

    const tooFaint = pairs.flatMap(({ ink, grounds, least }) =>
      grounds
        .map((ground) => ({ pair: `${ink} on ${ground}`, ...worst.get(`${ink} on ${ground}`), least }))
        .filter(({ ratio = 0 }) => ratio < least),
    );
    expect(tooFaint).toEqual([]);
  },
  60_000,
);

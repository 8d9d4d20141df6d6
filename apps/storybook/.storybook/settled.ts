import type { TwotierElement } from '@twotier/elements';

/** A slow server is a story too: what is shown while waiting is checked then. */
const patience = 1500;

/** Resolves when the Twotier elements of a story have drawn what they asked for, so that checks see the story itself. */
export async function settled(canvas: HTMLElement): Promise<void> {
  const elements = [...canvas.querySelectorAll<TwotierElement>('*')].filter(({ localName }) =>
    localName.startsWith('twotier-'),
  );
  const end = performance.now() + patience;
  do {
    await Promise.all(elements.map((element) => element.updateComplete));
    await new Promise(requestAnimationFrame);
  } while (performance.now() < end && elements.some((element) => (element.client?.queryClient?.isFetching() ?? 0) > 0));
  await new Promise(requestAnimationFrame);
}

import { seededIds, type Ids } from './ids.js';
import type { KeptTime } from './clock.js';
import { isSeedName, type SeedName } from './seeds/index.js';
import type { World } from './world.js';

interface Beginning {
  readonly wanted: SeedName;
  /** The world is filled already with what was kept. */
  readonly isRestored: boolean;
  readonly ids: ((seed: SeedName, given: number) => Ids) | undefined;
}

/** Begins a story, or goes on with the one that was kept: with its time, and with ids that nobody has yet. */
export function beginStory(world: World, { wanted, isRestored, ids = seededIds }: Beginning) {
  const seed = isRestored ? world.facts.get('seed') : wanted;
  if (typeof seed !== 'string' || !isSeedName(seed)) {
    throw new Error(
      `Failed to go on with what was kept: there is no story "${String(seed)}". Begin with another file.`,
    );
  }
  let given = isRestored ? Number(world.facts.get('ids') ?? 0) : 0;
  let make: Ids | undefined;
  const story = {
    seed,
    isRestored,
    ids(kind: string): string {
      make ??= ids(seed, given);
      given += 1;
      world.facts.set('ids', given);
      return make(kind);
    },
  };
  if (isRestored) world.clock.resume(world.facts.get('time') as KeptTime);
  else {
    world.facts.set('seed', seed);
    world.facts.set('time', world.clock.kept);
  }
  return story;
}

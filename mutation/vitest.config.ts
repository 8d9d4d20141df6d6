import { dirname, join } from 'node:path';
import { defineConfig, mergeConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import core from '../packages/core/vitest.config.ts';

/** The test beside the mistake first, then its folder: where one of them notices it, no other runs. */
class NearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const [mistaken = ''] = [this.ctx.config.related ?? []].flat();
    const distance = ({ moduleId }: TestSpecification) => {
      if (moduleId === mistaken.replace(/\.ts$/, '.test.ts')) return 0;
      return dirname(moduleId) === dirname(mistaken) ? 1 : 2;
    };
    return (await super.sort(files)).toSorted((one, other) => distance(one) - distance(other));
  }
}

// One copy of the rules for all files of tests: they are pure, and a mistake in a table needs all of the files. A busy
// machine may take its time: what takes too long is a matter for Stryker.
export default mergeConfig(
  core,
  defineConfig({
    test: {
      isolate: false,
      testTimeout: 60_000,
      setupFiles: [join(import.meta.dirname, 'setup.ts')],
      sequence: { sequencer: NearestFirst },
    },
  }),
);

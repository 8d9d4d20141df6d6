import { defineConfig, mergeConfig } from 'vitest/config';
import core from '../packages/core/vitest.config.ts';

// One copy of the rules for all files of tests: they are pure, and a mistake in a table needs all of the files.
export default mergeConfig(core, defineConfig({ test: { isolate: false, testTimeout: 60_000 } }));

import { defineConfig } from 'vitest/config';
import { source } from '../../vitest.shared.ts';

export default defineConfig({ ...source, test: { name: 'api', include: ['src/**/*.test.ts', 'scripts/*.test.mjs'] } });

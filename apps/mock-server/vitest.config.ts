import { defineConfig } from 'vitest/config';
import { source } from '../../vitest.shared.ts';

export default defineConfig({ ...source, test: { name: 'mock-server', include: ['src/**/*.test.ts'] } });

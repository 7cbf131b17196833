import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Which of the folders: those of the tests unless told otherwise. */
const folders = process.env.E2E ?? '{core,more}';

/**
 * Tests in a real browser, at a platform that runs: `npm run e2e`. Pictures of it: `npm run pictures`; how smoothly it
 * moves: `npm run smoothness`.
 */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  test: {
    environment: 'node',
    globalSetup: ['e2e/operator.ts'],
    include: [`e2e/${folders}/*.e2e.ts`],
    // Each has a show of its own, but all share the processors with the platform and with Chromium.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000, interval: 100 } },
  },
});

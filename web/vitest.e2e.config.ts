import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const isForPictures = process.env.E2E === 'pictures';

/** Tests in a real browser, at a platform that runs: `npm run e2e`. And pictures of it: `npm run pictures`. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  test: {
    environment: 'node',
    globalSetup: ['e2e/operator.ts'],
    include: isForPictures ? ['e2e/pictures/*.e2e.ts'] : ['e2e/{core,more}/*.e2e.ts'],
    // Each has a show of its own, but all share the processors with the platform and with Chromium.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000, interval: 100 } },
  },
});

import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: {
    host: '127.0.0.1',
    port: 5173,
    // The page and the API share one origin in production, so development does the same: cookies need no exception.
    proxy: { '/api': { target: 'http://127.0.0.1:8080', changeOrigin: false } },
  },
  build: {
    outDir: 'dist',
    sourcemap: false,
    rolldownOptions: {
      input: { index: 'index.html', leave: 'src/leaveWorker.ts' },
      // A service worker keeps its address, and sees only what lies beside or below it.
      output: { entryFileNames: ({ name }) => (name === 'leave' ? '[name].js' : 'assets/[name]-[hash].js') },
    },
  },
  test: {
    environment: 'happy-dom',
    setupFiles: ['./src/testing/setup.ts'],
    // More than any wait within a test, so that a wait says what it waited for.
    testTimeout: 20_000,
    include: ['src/**/*.test.{ts,tsx}', 'eslint/**/*.test.js'],
    restoreMocks: true,
    // The machine's zone must never reach a test's result: times are shown in the venue's zone.
    env: { TZ: 'America/Los_Angeles' },
  },
});

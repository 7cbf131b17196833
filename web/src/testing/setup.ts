import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach } from 'vitest';

// A machine that does other things too draws a page later than in the usual second.
configure({ asyncUtilTimeout: 12_000 });

// Every page has asked for it once, and what a test counts are the requests that follow.
beforeEach(() => {
  document.cookie = 'XSRF-TOKEN=of-the-page; path=/';
});

afterEach(() => {
  cleanup();
  localStorage.clear();
});

import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach } from 'vitest';

// Every page has asked for it once, and what a test counts are the requests that follow.
beforeEach(() => {
  document.cookie = 'XSRF-TOKEN=of-the-page; path=/';
});

afterEach(() => {
  cleanup();
  localStorage.clear();
});

import { expect, it, vi } from 'vitest';
import { fakeServer } from '@/testing/fakeServer';
import { logIn, readSession, signUp } from './account';
import { rememberComing } from './knownSession';
import { fetchAsBuyer, onSessionChange } from './session';

const ANNA = { buyerId: 'a', loginId: 'anna', role: 'USER' };
const CREDENTIALS = { loginId: 'anna', password: 'correct horse' };

it.each([
  ['signs up is the same buyer', 'a', 'same'],
  ['enters an account of before is another one', 'b', 'other'],
])('a guest who %s', async (_, guest, change) => {
  fakeServer({
    'POST /api/session/guest': [201, { buyerId: guest, loginId: null, role: 'GUEST' }],
    'GET /a': [200, {}],
    'POST /api/accounts': [201, ANNA],
    'POST /api/session': [200, ANNA],
  });
  await fetchAsBuyer('/a');
  const listener = vi.fn();
  const stop = onSessionChange(listener);
  await (change === 'same' ? signUp(CREDENTIALS) : logIn(CREDENTIALS));
  stop();
  expect(listener).toHaveBeenCalledExactlyOnceWith(change);
});

it('an account whose session has ended elsewhere is told so, once', async () => {
  fakeServer({ 'GET /api/session': [401, { code: 'session-ended' }], 'GET /a': [401, {}] });
  rememberComing('user', 'a');
  const listener = vi.fn();
  const stop = onSessionChange(listener);
  expect(await readSession()).toBeNull();
  expect(await readSession()).toBeNull();
  stop();
  expect(listener).toHaveBeenCalledExactlyOnceWith('ended');
});

it('a late answer about the account before logs nobody else out', async () => {
  fakeServer({
    'GET /api/session': () => {
      rememberComing('user', 'b');
      return [401, { code: 'session-ended' }];
    },
  });
  rememberComing('user', 'a');
  const listener = vi.fn();
  const stop = onSessionChange(listener);
  await readSession();
  stop();
  expect(listener).not.toHaveBeenCalled();
});

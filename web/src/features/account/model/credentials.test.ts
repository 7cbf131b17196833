import { describe, expect, it } from 'vitest';
import { isLoginId, isPassword } from './credentials';

describe('a login id', () => {
  it.each(['anna', 'A-n.n_a', '1234', 'a'.repeat(32)])('%s is one', (text) => expect(isLoginId(text)).toBe(true));
  it.each(['', 'ann', 'a'.repeat(33), '-anna', 'an na', '안나안나'])('%s is none', (text) =>
    expect(isLoginId(text)).toBe(false),
  );
});

it('a password has 8 to 128 characters, however they are composed', () => {
  expect(isPassword('1234567')).toBe(false);
  expect(isPassword('12345678')).toBe(true);
  expect(isPassword('x'.repeat(129))).toBe(false);
  expect(isPassword('비밀번호'.normalize('NFD'))).toBe(false);
});

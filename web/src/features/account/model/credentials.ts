/** The forms that the server takes, so that a slip is told before anything is sent. */
const LOGIN_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{3,31}$/;
const PASSWORD_MIN = 8;
const PASSWORD_MAX = 128;

export function isLoginId(text: string): boolean {
  return LOGIN_ID.test(text);
}

export function isPassword(text: string): boolean {
  const length = Array.from(text.normalize('NFKC')).length;
  return length >= PASSWORD_MIN && length <= PASSWORD_MAX;
}

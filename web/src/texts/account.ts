/** What is said about logging in and signing up. */
export interface AccountTexts {
  readonly logIn: string;
  readonly signUp: string;
  readonly logOut: string;
  readonly loggedOut: string;
  readonly changedElsewhere: string;
  readonly signedInAs: (loginId: string) => string;
  readonly welcome: (loginId: string) => string;
  readonly loginId: string;
  readonly password: string;
  readonly loginIdRule: string;
  readonly passwordRule: string;
  readonly available: string;
  readonly taken: string;
  /** What becomes of what a guest has. */
  readonly asGuest: { readonly logIn: string; readonly signUp: string };
  /** The way to the other form. */
  readonly instead: { readonly logIn: string; readonly signUp: string };
}

export const koAccount: AccountTexts = {
  logIn: '로그인',
  signUp: '회원가입',
  logOut: '로그아웃',
  loggedOut: '로그아웃했습니다.',
  changedElsewhere: '다른 탭에서 로그인 상태가 바뀌었습니다.',
  signedInAs: (loginId) => `${loginId} 님`,
  welcome: (loginId) => `${loginId} 님, 반갑습니다.`,
  loginId: '아이디',
  password: '비밀번호',
  loginIdRule: '영문, 숫자, 점, 하이픈, 밑줄로 4자에서 32자',
  passwordRule: '8자에서 128자',
  available: '사용할 수 있는 아이디입니다.',
  taken: '이미 사용 중인 아이디입니다.',
  asGuest: {
    logIn: '로그인하면 지금 맡아 둔 좌석이 풀립니다. 그대로 가지려면 회원가입을 하세요.',
    signUp: '지금까지 고른 좌석과 예매가 새 계정에 그대로 남습니다.',
  },
  instead: { logIn: '계정이 없으신가요? 회원가입', signUp: '계정이 있으신가요? 로그인' },
};

export const enAccount: AccountTexts = {
  logIn: 'Log in',
  signUp: 'Sign up',
  logOut: 'Log out',
  loggedOut: 'You are logged out.',
  changedElsewhere: 'You logged in or out in another tab.',
  signedInAs: (loginId) => loginId,
  welcome: (loginId) => `Welcome, ${loginId}.`,
  loginId: 'Login ID',
  password: 'Password',
  loginIdRule: '4 to 32 letters, digits, dots, hyphens or underscores',
  passwordRule: '8 to 128 characters',
  available: 'This login ID is free.',
  taken: 'This login ID is taken.',
  asGuest: {
    logIn: 'When you log in, the seats you hold now are released. Sign up to keep them.',
    signUp: 'The seats you hold and what you have booked stay yours.',
  },
  instead: { logIn: 'No account yet? Sign up', signUp: 'Have an account? Log in' },
};

export { Opening } from './Opening';
export { showKey, useShow, useShowAgain } from './queries';
export { ShowHead } from './ShowHead';
export { ShowTerms } from './ShowTerms';

export { Countdown } from './Countdown';
export { showKey, useShow, useShowAgain } from './queries';
export { ShowHead } from './ShowHead';
export { ShowTerms } from './ShowTerms';

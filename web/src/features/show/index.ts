export { Countdown } from './Countdown';
export { showKey, useShow } from './queries';
export { ShowHead } from './ShowHead';
export { ShowTerms } from './ShowTerms';

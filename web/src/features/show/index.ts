export { Countdown } from './Countdown';
export { phaseOf, type SalePhase, type SaleTimes } from './model/phase';
export { showKey, useShow } from './queries';
export { ShowHead } from './ShowHead';
export { ShowTerms } from './ShowTerms';

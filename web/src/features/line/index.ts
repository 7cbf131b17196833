export { InsideBar } from './InsideBar';
export { usePass } from './queries';
export { useLine } from './useLine';
export { useStanding } from './useStanding';
export { WaitingRoom } from './WaitingRoom';

export { InsideBar } from './InsideBar';
export { usePass } from './queries';
export { useStanding } from './useStanding';
export { WaitingRoom } from './WaitingRoom';

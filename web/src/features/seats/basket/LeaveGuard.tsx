import { useEffect } from 'react';
import { useObservable } from '@/shared/store/observable';
import { isHeldHere, openHold } from '../store/baskets';
import { readyToLeave } from './readyToLeave';

/** Asks before a tab is closed in which seats are held, on whichever page the buyer is; who leaves all the same gives them back. */
export function LeaveGuard() {
  const holding = useObservable(openHold, (hold) => hold !== null);
  useEffect(() => {
    if (!holding) return;
    // Where only another tab has shown it, nothing is lost by closing this one.
    const onAsk = (event: BeforeUnloadEvent) => {
      if (isHeldHere()) event.preventDefault();
    };
    const onLeave = readyToLeave();
    window.addEventListener('beforeunload', onAsk);
    window.addEventListener('pagehide', onLeave);
    return () => {
      window.removeEventListener('beforeunload', onAsk);
      window.removeEventListener('pagehide', onLeave);
    };
  }, [holding]);
  return null;
}

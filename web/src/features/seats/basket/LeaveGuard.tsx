import { useEffect } from 'react';
import { useObservable } from '@/shared/store/observable';
import { openHold } from '../store/baskets';
import { readyToLeave } from './readyToLeave';

/** Asks before a page is closed while seats are held, on whichever page the buyer is; who leaves all the same gives them back. */
export function LeaveGuard() {
  const holding = useObservable(openHold, (hold) => hold !== null);
  useEffect(() => {
    if (!holding) return;
    const onAsk = (event: BeforeUnloadEvent) => event.preventDefault();
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

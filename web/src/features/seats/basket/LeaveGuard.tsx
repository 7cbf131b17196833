import { useEffect } from 'react';
import { useObservable } from '@/shared/store/observable';
import { openHold } from '../store/baskets';

/** Asks before the page is closed while seats are held, on whichever page the buyer is. */
export function LeaveGuard() {
  const holding = useObservable(openHold, (hold) => hold !== null);
  useEffect(() => {
    if (!holding) return;
    const onLeave = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', onLeave);
    return () => window.removeEventListener('beforeunload', onLeave);
  }, [holding]);
  return null;
}

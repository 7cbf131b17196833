import { useTexts } from '@/shared/i18n/texts';
import { useObservable } from '@/shared/store/observable';
import type { SeatsStore } from './store/seatsStore';

/** Says that what is shown may be old. It lies above the page, so that nothing moves when it comes and goes. */
export function ConnectionNotice({ seats }: { readonly seats: SeatsStore }) {
  const texts = useTexts();
  const lost = useObservable(seats.connection, (connection) => connection === 'lost');
  return (
    <div className="connection-notice" role="status">
      {lost && <p>{texts.seats.connectionLost}</p>}
    </div>
  );
}

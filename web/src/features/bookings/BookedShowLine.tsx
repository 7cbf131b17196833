import type { BookedShow } from '@/shared/api/bookingTypes';
import { formatDateTime } from '@/shared/format';
import { useTexts } from '@/shared/i18n/texts';

/** When and where, in the venue's own time. */
export function BookedShowLine({ show }: { readonly show: BookedShow }) {
  const { locale } = useTexts();
  return (
    <p className="quiet">
      <time dateTime={show.startsAt}>{formatDateTime(show.startsAt, show.zone, locale)}</time> · {show.placeName}
    </p>
  );
}

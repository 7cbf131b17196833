import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { describeShow, type Hall, labelOf, type SeatScope, takeNearest } from '@/features/seats';
import { showKey } from '@/features/show';
import type { ShowDetail } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/texts';

/**
 * Has a show's basket know what its seats are called, and how to help where one is lost.
 *
 * @param scope null where no seats are on screen
 */
export function useShowWords(show: ShowDetail, hall: Hall, scope: SeatScope | null): void {
  const texts = useTexts();
  const client = useQueryClient();
  useEffect(() => {
    describeShow(show.id, {
      label: (seat) => labelOf(texts, hall, seat),
      seatsMax: show.seatsPerBuyerMax,
      readAgain: () => void client.invalidateQueries({ queryKey: showKey(show.id) }),
      takeNearest: (seat) => (scope === null ? null : takeNearest(scope, seat)),
    });
  }, [show, hall, texts, scope, client]);
}

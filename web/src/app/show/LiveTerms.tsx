import { type SeatScope, useLeft } from '@/features/seats';
import { ShowTerms } from '@/features/show';
import type { ShowDetail } from '@/shared/api/types';

interface Props {
  readonly show: ShowDetail;
  readonly scope: SeatScope;
}

/** The terms with what is left of each price now: by itself, since that changes twenty times a second and nothing beside it. */
export function LiveTerms({ show, scope }: Props) {
  return <ShowTerms show={show} left={useLeft(scope.seats, scope.hall)} />;
}

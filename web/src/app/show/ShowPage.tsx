import { useParams } from 'react-router';
import { useHall } from '@/features/seats';
import { useShow } from '@/features/show';
import type { ShowDetail } from '@/shared/api/types';
import { Loadable } from '@/shared/ui/Loadable';
import { ShowSale } from './ShowSale';

/** One show: its terms, its hall, its seats and the buyer's basket. */
export function ShowPage() {
  const { showId = '' } = useParams();
  const show = useShow(showId);
  return <Loadable query={show}>{(data) => <WithHall key={data.id} show={data} />}</Loadable>;
}

function WithHall({ show }: { readonly show: ShowDetail }) {
  const hall = useHall(show);
  return <Loadable query={hall}>{(data) => <ShowSale show={show} hall={data} />}</Loadable>;
}

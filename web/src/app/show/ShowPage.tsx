import { useParams } from 'react-router';
import { useHall } from '@/features/seats';
import { useShow } from '@/features/show';
import type { ShowDetail } from '@/shared/api/types';
import { Loadable } from '@/shared/ui/Loadable';
import { RoomGate } from './RoomGate';
import { ShowSale } from './ShowSale';

/** One show: its terms, its hall, its seats and the buyer's basket; and before them its waiting room, if it has one. */
export function ShowPage() {
  const { showId = '' } = useParams();
  const show = useShow(showId);
  return (
    <Loadable query={show}>
      {(data) =>
        data.admission === 'waiting_room' ? (
          <RoomGate key={data.id} show={data}>
            {(onOver) => <WithHall show={data} onOver={onOver} />}
          </RoomGate>
        ) : (
          <WithHall key={data.id} show={data} onOver={null} />
        )
      }
    </Loadable>
  );
}

interface WithHallProps {
  readonly show: ShowDetail;
  readonly onOver: (() => void) | null;
}

function WithHall({ show, onOver }: WithHallProps) {
  const hall = useHall(show);
  return <Loadable query={hall}>{(data) => <ShowSale show={show} hall={data} onOver={onOver} />}</Loadable>;
}

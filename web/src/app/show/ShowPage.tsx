import { useState } from 'react';
import { useParams } from 'react-router';
import { useHall } from '@/features/seats';
import { useShow, useShowAgain } from '@/features/show';
import type { ShowDetail } from '@/shared/api/types';
import { Loadable } from '@/shared/ui/Loadable';
import { RoomGate } from './RoomGate';
import { ShowSale } from './ShowSale';

/** One show: its terms, its hall, its seats and the buyer's basket; and before them its waiting room, if it has one. */
export function ShowPage() {
  const { showId = '' } = useParams();
  const [inDoubt, setDoubt] = useState(false);
  const show = useShow(showId);
  useShowAgain(showId, inDoubt);
  return (
    <Loadable query={show}>
      {(data) =>
        data.admission === 'waiting_room' ? (
          <RoomGate key={data.id} show={data}>
            {(onDoubt) => <WithHall show={data} onDoubt={onDoubt} />}
          </RoomGate>
        ) : (
          <WithHall key={data.id} show={data} onDoubt={setDoubt} />
        )
      }
    </Loadable>
  );
}

interface WithHallProps {
  readonly show: ShowDetail;
  readonly onDoubt: (inDoubt: boolean) => void;
}

function WithHall({ show, onDoubt }: WithHallProps) {
  const hall = useHall(show);
  return <Loadable query={hall}>{(data) => <ShowSale show={show} hall={data} onDoubt={onDoubt} />}</Loadable>;
}

import { useState } from 'react';
import { formatCount } from '@/shared/format';
import { useTexts } from '@/shared/i18n/texts';
import { toast } from '@/shared/toast/toasts';
import { keys } from '../api/keys';
import type { Changed } from '../api/types';
import { useOperation } from '../api/useOperation';
import { useAdminTexts } from '../texts';
import { ActDialog } from '../ui/ActDialog';
import { askedOf, fitsOneDecision, type Grid, type Painted } from './model/painting';

interface Props {
  readonly showId: string;
  readonly grid: Grid;
  readonly painted: Painted;
  readonly onDone: () => void;
}

/** What becomes of the painted seats: off sale for the house, or back on sale. */
export function HouseActions({ showId, grid, painted, onDone }: Props) {
  const { locale } = useTexts();
  const { house } = useAdminTexts();
  const [turn, setTurn] = useState<'block' | 'unblock' | null>(null);
  const [isAllOrNone, setAllOrNone] = useState(false);
  const count = (seats: number) => formatCount(seats, locale);
  const operation = useOperation<Changed>({
    changes: [keys.figures(showId)],
    onDone: ({ seats, kept }) => {
      toast('success', () => house.done(count(seats), count(kept)));
      setTurn(null);
      onDone();
    },
  });
  const asked = askedOf(grid, painted);
  const fits = fitsOneDecision(grid, painted);
  const isNothing = painted.size === 0 || asked === null;

  function open(next: 'block' | 'unblock') {
    operation.reset();
    setTurn(next);
  }

  return (
    <div className="admin-actions">
      <p role="status">{house.painted(count(painted.size))}</p>
      {painted.size > 0 && asked === null && <p className="admin-fault">{house.tooScattered}</p>}
      <button type="button" className="button primary" disabled={isNothing} onClick={() => open('block')}>
        {house.block}
      </button>
      <button type="button" className="button" disabled={isNothing} onClick={() => open('unblock')}>
        {house.unblock}
      </button>
      {turn !== null && (
        <ActDialog
          title={house[turn]}
          ask={(turn === 'block' ? house.blockAsk : house.unblockAsk)(count(painted.size))}
          action={house[turn]}
          error={operation.error}
          isPending={operation.isPending}
          shown={['onlyFree']}
          onClose={() => setTurn(null)}
          onAct={(reason) =>
            operation.mutate({
              method: 'POST',
              path: `/api/admin/shows/${showId}/house-seats`,
              body: { action: turn, ...asked, onlyFree: turn === 'unblock' || !fits || !isAllOrNone, reason },
            })
          }
        >
          {turn === 'block' && (
            <label className="admin-check">
              <input
                type="checkbox"
                checked={isAllOrNone && fits}
                disabled={!fits}
                onChange={(event) => setAllOrNone(event.target.checked)}
              />
              {house.allOrNone}
              {!fits && ` ${house.allOrNoneTooMany}`}
            </label>
          )}
        </ActDialog>
      )}
    </div>
  );
}

import { useState } from 'react';
import type { AdminShow } from '../api/types';
import { useAdminTexts } from '../texts';
import { RoomDialog } from './RoomDialog';

interface Props {
  readonly show: AdminShow;
  readonly hasRoom: boolean;
}

/** A waiting room for a show that has none; other rules, or another pace, for the one it has. */
export function RoomSteps({ show, hasRoom }: Props) {
  const { controls } = useAdminTexts();
  const [open, setOpen] = useState<'pace' | 'rules' | null>(null);
  return (
    <div className="admin-actions">
      {hasRoom && (
        <button type="button" className="button" onClick={() => setOpen('pace')}>
          {controls.slow.action}
        </button>
      )}
      <button type="button" className="button" onClick={() => setOpen('rules')}>
        {hasRoom ? controls.room.change : controls.room.give}
      </button>
      {open !== null && (
        <RoomDialog show={show} hasRoom={hasRoom} isPaceOnly={open === 'pace'} onClose={() => setOpen(null)} />
      )}
    </div>
  );
}

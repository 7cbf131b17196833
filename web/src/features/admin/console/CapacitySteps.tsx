import { useState } from 'react';
import { formatCount } from '@/shared/format';
import { useTexts } from '@/shared/i18n/texts';
import { keys } from '../api/keys';
import { useTotal } from '../api/queries';
import type { AdminShow } from '../api/types';
import { useAdminTexts } from '../texts';
import { NumberDialog } from './NumberDialog';

/** How many may shop at the same time: for this show, and for all together. */
export function CapacitySteps({ show }: { readonly show: AdminShow }) {
  const { locale } = useTexts();
  const { controls } = useAdminTexts();
  const [open, setOpen] = useState<'show' | 'total' | null>(null);
  const total = useTotal();
  const count = (number: number) => formatCount(number, locale);
  const close = () => setOpen(null);
  return (
    <div className="admin-actions">
      <button type="button" className="button" onClick={() => setOpen('show')}>
        {controls.show.action} ({controls.now(count(show.capacity))})
      </button>
      <button type="button" className="button" disabled={total.data === undefined} onClick={() => setOpen('total')}>
        {controls.total.action}
        {total.data !== undefined && ` (${controls.now(count(total.data.total))})`}
      </button>
      {open === 'show' && (
        <NumberDialog
          words={controls.show}
          field="capacity"
          seen={show}
          valueOf={({ capacity }) => capacity}
          changes={[keys.shows, keys.total, keys.figures(show.id)]}
          operationOf={(capacity, version, reason) => ({
            method: 'PUT',
            path: `/api/admin/shows/${show.id}/capacity`,
            body: { capacity, version, reason },
          })}
          onClose={close}
        />
      )}
      {open === 'total' && total.data !== undefined && (
        <NumberDialog
          words={controls.total}
          hint={controls.total.granted(count(total.data.granted))}
          field="total"
          seen={total.data}
          valueOf={(now) => now.total}
          changes={[keys.total]}
          operationOf={(all, version, reason) => ({
            method: 'PUT',
            path: '/api/admin/capacity',
            body: { total: all, version, reason },
          })}
          onClose={close}
        />
      )}
    </div>
  );
}

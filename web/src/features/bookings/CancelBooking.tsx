import { useRef, useState } from 'react';
import { codeOf } from '@/shared/api/problem';
import { problemText, useTexts } from '@/shared/i18n/texts';
import { toast } from '@/shared/toast/toasts';
import { useRescuedFocus } from '@/shared/ui/useRescuedFocus';
import { useCancelBooking } from './queries';

/** Gives a booking back, after asking once. */
export function CancelBooking({ id }: { readonly id: string }) {
  const texts = useTexts();
  const [asking, setAsking] = useState(false);
  const cancel = useCancelBooking();
  const first = useRef<HTMLButtonElement>(null);
  useRescuedFocus(asking, () => first.current);

  function onCancel() {
    cancel.mutate(id, {
      // One that is still being cancelled is told by its receipt.
      onSuccess: ({ status }) => {
        if (status === 'CANCELLED') toast('success', ({ bookings }) => bookings.cancelled);
      },
      onError: (error) => {
        toast('warning', (each) => problemText(each, codeOf(error)));
      },
    });
  }

  if (!asking) {
    return (
      <button ref={first} type="button" className="button" onClick={() => setAsking(true)}>
        {texts.bookings.cancel}
      </button>
    );
  }
  return (
    <div className="cancel-ask" role="group" aria-label={texts.bookings.cancel}>
      <p>{texts.bookings.cancelAsk}</p>
      <button ref={first} type="button" className="button" disabled={cancel.isPending} onClick={() => setAsking(false)}>
        {texts.bookings.cancelKeep}
      </button>
      <button type="button" className="button danger" disabled={cancel.isPending} onClick={onCancel}>
        {cancel.isPending ? texts.bookings.cancelling : texts.bookings.cancel}
      </button>
    </div>
  );
}

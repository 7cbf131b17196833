import { codeOf } from '@/shared/api/problem';
import { problemText, useTexts } from '@/shared/i18n/texts';
import { toast } from '@/shared/toast/toasts';
import { AskFirst } from '@/shared/ui/AskFirst';
import { useCancelBooking } from './queries';

/** Gives a booking back, after asking once. */
export function CancelBooking({ id }: { readonly id: string }) {
  const { bookings } = useTexts();
  const cancel = useCancelBooking();

  function onCancel() {
    cancel.mutate(id, {
      // One that is still being cancelled is told by its receipt.
      onSuccess: ({ status }) => {
        if (status === 'CANCELLED') toast('success', (each) => each.bookings.cancelled);
      },
      onError: (error) => {
        toast('warning', (each) => problemText(each, codeOf(error)));
      },
    });
  }

  return (
    <AskFirst
      label={bookings.cancel}
      question={bookings.cancelAsk}
      keep={bookings.cancelKeep}
      isPending={cancel.isPending}
      pendingLabel={bookings.cancelling}
      onSure={onCancel}
    />
  );
}

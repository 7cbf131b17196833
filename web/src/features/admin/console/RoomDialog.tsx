import { toast } from '@/shared/toast/toasts';
import { keys } from '../api/keys';
import type { AdminShow } from '../api/types';
import { useOperation } from '../api/useOperation';
import { useAdminTexts } from '../texts';
import { ActDialog } from '../ui/ActDialog';
import { faultsOf } from '../ui/faultsOf';
import { Newer } from '../ui/Newer';
import { useDraft } from '../ui/useDraft';
import { ROOM_NUMBERS, roomBodyOf, roomDraftOf, USUAL_ROOM } from './model/room';
import { ChoiceField, NumberField } from '../ui/TypedFields';

interface Props {
  readonly show: AdminShow;
  readonly hasRoom: boolean;
  /** Whether only the pace is to change; where the other rules are not known, all have to be looked at. */
  readonly isPaceOnly: boolean;
  readonly onClose: () => void;
}

const FIELDS = ['order', 'challengedAt', ...ROOM_NUMBERS] as const;

/** The rules of a waiting room. The server takes all of them at once. */
export function RoomDialog({ show, hasRoom, isPaceOnly, onClose }: Props) {
  const { controls } = useAdminTexts();
  const known = show.room ?? null;
  const form = useDraft(show, draftOf);
  const draft = form.wanted;
  const operation = useOperation<AdminShow>({
    changes: [keys.shows, keys.total, keys.buyersShows],
    onDone: () => {
      toast('success', () => controls.done);
      onClose();
    },
  });
  // What has been given meanwhile, by whomever, keeps its order.
  const order = known?.order ?? draft.order;
  const body = roomBodyOf({ ...draft, order });
  const faults = faultsOf(operation.error);
  const isShort = isPaceOnly && known !== null;
  const { room, slow } = controls;
  const action = isPaceOnly ? slow.action : hasRoom ? room.change : room.give;
  return (
    <ActDialog
      title={action}
      ask={isPaceOnly ? slow.ask : room.ask}
      action={action}
      error={operation.error}
      isPending={operation.isPending}
      isReady={body !== null && form.newer === null}
      shown={FIELDS}
      onClose={onClose}
      onAct={(reason) =>
        operation.mutate({
          method: 'PUT',
          path: `/api/admin/shows/${show.id}/waiting-room`,
          body: { ...body, version: form.version, reason },
        })
      }
    >
      {form.newer !== null && (
        <Newer
          version={form.newer.version}
          theirs={draftOf(form.newer)}
          mine={draft}
          labels={room.fields}
          say={(field, rules) => rules[field]}
          onTake={form.takeTheirs}
          onKeep={form.keepMine}
        />
      )}
      {hasRoom && known === null && <p className="admin-newer">{room.unknown}</p>}
      {ROOM_NUMBERS.filter((field) => !isShort || field === 'callsPerSecondMax').map((field) => (
        <NumberField
          key={field}
          name={field}
          label={room.fields[field]}
          value={draft[field]}
          faults={faults}
          onChange={(value) => form.change({ [field]: value })}
        />
      ))}
      {!isShort && (
        <>
          <ChoiceField
            name="order"
            label={room.fields.order}
            options={room.order}
            isFixed={known !== null}
            hint={known === null ? undefined : room.orderFixed}
            value={order}
            faults={faults}
            onChange={(chosen) => form.change({ order: chosen })}
          />
          <ChoiceField
            name="challengedAt"
            label={room.fields.challengedAt}
            options={room.challengedAt}
            value={draft.challengedAt}
            faults={faults}
            onChange={(challengedAt) => form.change({ challengedAt })}
          />
        </>
      )}
    </ActDialog>
  );
}

function draftOf({ room }: AdminShow) {
  return roomDraftOf(room ?? USUAL_ROOM);
}

import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useParams } from 'react-router';
import { toast } from '@/shared/toast/toasts';
import { keys } from '../api/keys';
import type { AdminShow } from '../api/types';
import { useOperation } from '../api/useOperation';
import { useAdminTexts } from '../texts';
import { AdminForm } from '../ui/AdminForm';
import { faultsOf } from '../ui/faultsOf';
import { Newer } from '../ui/Newer';
import { useDraft } from '../ui/useDraft';
import { bodyOf, draftOf, type ShowDraft } from './model/showDraft';
import { SHOW_FIELDS, ShowFields } from './ShowFields';
import { ShowFrame } from './ShowFrame';

/** Times, prices and limits of a show. */
export function EditShowPage() {
  const { showId = '' } = useParams();
  return (
    <ShowFrame showId={showId} view="edit">
      {({ show, shown }) => <EditShow key={show.id} show={show} zone={shown.zone} />}
    </ShowFrame>
  );
}

function EditShow({ show, zone }: { readonly show: AdminShow; readonly zone: string }) {
  const { shows, frame } = useAdminTexts();
  const client = useQueryClient();
  const inZone = useCallback((seen: AdminShow) => draftOf(seen, zone), [zone]);
  const form = useDraft(show, inZone);
  const changing = useOperation<AdminShow>({
    changes: [keys.shows, keys.buyersShows, keys.buyersPrograms],
    onDone: (answer) => {
      client.setQueryData(keys.show(show.id), answer);
      form.accept(answer);
      toast('success', () => frame.saved);
    },
  });
  const body = bodyOf(form.wanted, zone);
  return (
    <>
      {form.newer !== null && (
        <Newer
          version={form.newer.version}
          theirs={inZone(form.newer)}
          mine={form.wanted}
          labels={shows.fields}
          say={(field, draft) => said(field, draft, frame)}
          onTake={form.takeTheirs}
          onKeep={form.keepMine}
        />
      )}
      <AdminForm
        label={shows.edit}
        shown={SHOW_FIELDS}
        error={changing.error}
        isPending={changing.isPending}
        done={changing.data}
        isReady={body !== null}
        onSend={(reason) =>
          changing.mutate({
            method: 'PUT',
            path: `/api/admin/shows/${show.id}`,
            body: { ...body, version: form.version, reason },
          })
        }
      >
        <ShowFields
          isNew={false}
          draft={form.wanted}
          zone={zone}
          faults={faultsOf(changing.error)}
          onChange={form.change}
        />
        <p className="quiet">{shows.immutable}</p>
      </AdminForm>
    </>
  );
}

function said(field: keyof ShowDraft, draft: ShowDraft, words: { readonly yes: string; readonly no: string }): string {
  if (field === 'demo') return draft.demo ? words.yes : words.no;
  if (field === 'prices') return draft.prices.map(({ label, amount }) => `${label} ${amount}`).join(', ');
  return draft[field].replace('T', ' ');
}

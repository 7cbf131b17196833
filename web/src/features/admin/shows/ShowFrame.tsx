import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import type { ShowDetail } from '@/shared/api/types';
import { formatDateTime } from '@/shared/format';
import { useTexts } from '@/shared/i18n/texts';
import { Loadable } from '@/shared/ui/Loadable';
import { useAdminShow, useShown } from '../api/queries';
import type { AdminShow } from '../api/types';
import { useAdminTexts } from '../texts';
import { AdminPage } from '../ui/AdminPage';

/** A show as operators and as buyers see it. */
export interface BothViews {
  readonly show: AdminShow;
  readonly shown: ShowDetail;
}

interface Props {
  readonly showId: string;
  readonly view: 'console' | 'edit' | 'house' | 'deeds';
  readonly children: (views: BothViews) => ReactNode;
}

/** What the pages of one show have in common: which show it is, and the way between them. */
export function ShowFrame({ showId, view, children }: Props) {
  const { locale } = useTexts();
  const texts = useAdminTexts();
  const show = useAdminShow(showId);
  const shown = useShown(showId);
  return (
    <Loadable query={show}>
      {(own) => (
        <Loadable query={shown}>
          {(public_) => (
            <AdminPage
              title={`${texts.shows[view]}: ${public_.program.title}`}
              back={{ to: `/admin/programs/${own.programId}`, label: public_.program.title }}
              lead={`${formatDateTime(public_.startsAt, public_.zone, locale)} · ${public_.place.name}`}
            >
              <nav className="booking-tabs admin-tabs" aria-label={texts.shows.views}>
                <NavLink to={`/admin/shows/${showId}`} end>
                  {texts.shows.console}
                </NavLink>
                <NavLink to={`/admin/shows/${showId}/edit`}>{texts.shows.edit}</NavLink>
                <NavLink to={`/admin/shows/${showId}/house`}>{texts.shows.house}</NavLink>
                <NavLink to={`/admin/shows/${showId}/deeds`}>{texts.shows.deeds}</NavLink>
              </nav>
              {children({ show: own, shown: public_ })}
            </AdminPage>
          )}
        </Loadable>
      )}
    </Loadable>
  );
}

import { lazy, Suspense } from 'react';
import type { RouteObject } from 'react-router';
import { BookingsPage, ReceiptPage } from '@/features/bookings';
import { ProgramPage, ProgramsPage } from '@/features/programs';
import { Layout } from './Layout';
import { NotFound } from './NotFound';
import { ShowPage } from './show/ShowPage';

/** What only operators load. */
const AdminArea = lazy(() => import('./admin/AdminArea'));

export const routes: RouteObject[] = [
  {
    element: <Layout />,
    children: [
      { index: true, element: <ProgramsPage /> },
      { path: 'programs/:programId', element: <ProgramPage /> },
      { path: 'shows/:showId', element: <ShowPage /> },
      { path: 'bookings', element: <BookingsPage /> },
      { path: 'bookings/:bookingId', element: <ReceiptPage /> },
      {
        path: 'admin/*',
        element: (
          <Suspense fallback={<p className="placeholder" aria-busy="true" />}>
            <AdminArea />
          </Suspense>
        ),
      },
      { path: '*', element: <NotFound /> },
    ],
  },
];

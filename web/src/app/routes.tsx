import type { RouteObject } from 'react-router';
import { BookingsPage, ReceiptPage } from '@/features/bookings';
import { ProgramPage, ProgramsPage } from '@/features/programs';
import { Layout } from './Layout';
import { NotFound } from './NotFound';
import { ShowPage } from './show/ShowPage';

export const routes: RouteObject[] = [
  {
    element: <Layout />,
    children: [
      { index: true, element: <ProgramsPage /> },
      { path: 'programs/:programId', element: <ProgramPage /> },
      { path: 'shows/:showId', element: <ShowPage /> },
      { path: 'bookings', element: <BookingsPage /> },
      { path: 'bookings/:bookingId', element: <ReceiptPage /> },
      { path: '*', element: <NotFound /> },
    ],
  },
];

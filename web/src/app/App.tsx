import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { changeBuyer, recallHolds } from '@/features/seats';
import { watchOtherTabs } from '@/shared/api/otherTabs';
import { onSessionChange } from '@/shared/api/session';
import { problemText, TextsProvider } from '@/shared/i18n/texts';
import { serverClock } from '@/shared/time/serverClock';
import { toast } from '@/shared/toast/toasts';
import { forgetBuyer, newQueryClient, renewBuyer } from './queryClient';
import { routes } from './routes';

/** The whole page. The router and the cache live as long as it does. */
export function App() {
  const [client] = useState(newQueryClient);
  const [router] = useState(() => createBrowserRouter(routes));
  useEffect(() => serverClock.start(), []);
  useEffect(
    () =>
      onSessionChange((change) => {
        if (change === 'same') renewBuyer(client);
        else forgetBuyer(client);
        changeBuyer(change);
        if (change === 'ended') toast('warning', (each) => problemText(each, 'session-ended'));
      }),
    [client],
  );
  useEffect(recallHolds, []);
  useEffect(() => watchOtherTabs(() => toast('info', ({ account }) => account.changedElsewhere)), []);
  return (
    <QueryClientProvider client={client}>
      <TextsProvider>
        <RouterProvider router={router} />
      </TextsProvider>
    </QueryClientProvider>
  );
}

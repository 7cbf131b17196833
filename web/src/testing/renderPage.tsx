import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { createMemoryRouter, type RouteObject, RouterProvider } from 'react-router';
import { newQueryClient } from '@/app/queryClient';
import { routes } from '@/app/routes';
import { TextsProvider } from '@/shared/i18n/texts';

/** Renders the page at an address, with a cache of its own. */
export function renderPage(address: string, client = newQueryClient(), pages: RouteObject[] = routes) {
  const router = createMemoryRouter(pages, { initialEntries: [address] });
  render(
    <QueryClientProvider client={client}>
      <TextsProvider>
        <RouterProvider router={router} />
      </TextsProvider>
    </QueryClientProvider>,
  );
  return { router, client };
}

import { expect, it } from 'vitest';
import { forgetBuyer, newQueryClient } from './queryClient';

it('the next buyer on this browser finds nothing of the earlier one’s in the cache', () => {
  const client = newQueryClient();
  client.setQueryData(['me', 'bookings'], { items: ['of the earlier buyer'] });
  client.setQueryData(['shows', 's1'], { id: 's1' });
  forgetBuyer(client);
  expect(client.getQueryData(['me', 'bookings'])).toBeUndefined();
  expect(client.getQueryCache().getAll()).toHaveLength(0);
});

import { Caller } from './caller';

const CROWD = 14;

/** Some seats are held and some are sold, as on any evening. */
export async function crowd(id: string): Promise<void> {
  for (let number = 0; number < CROWD; number++) {
    const guest = await Caller.guest();
    const wish = { seatCount: (number % 3) + 1, sections: [number % 2 === 0 ? 'A' : 'B'] };
    const { holdId, seats } = await guest.ask<{ holdId: string; seats: string[] }>('POST', `/api/shows/${id}/holds`, {
      best: wish,
    });
    if (number % 4 !== 0) {
      await guest.ask('POST', '/api/bookings', { showId: id, holdId, seats, card: 'sandbox-success' });
    }
  }
}

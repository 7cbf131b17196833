import type { Problem } from '@/shared/api/problem';
import type { HeldAnswer } from '@/shared/api/types';
import type { Answer } from '@/shared/api/write';
import { Observable } from '@/shared/store/observable';
import type { SeatId } from '../model/seatId';

/** How many seats, and where: null and none mean anywhere. */
export interface BestWish {
  readonly seatCount: number;
  readonly category: string | null;
  readonly sections: readonly string[];
}

interface Ports {
  /** Whether nothing is under way that must not meet other seats, such as a payment. */
  readonly mayAsk: () => boolean;
  readonly ask: (wish: BestWish) => Promise<Answer<HeldAnswer>>;
  readonly granted: (hold: HeldAnswer) => void;
  readonly refused: (problem: Problem) => void;
}

/** Asks the server for the best free seats together, once at a time. */
export class BestSeats {
  readonly seeking = new Observable(false);
  readonly #ports: Ports;

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  /** The seats that were given; none if it was refused, or is being asked for already. */
  async take(wish: BestWish): Promise<readonly SeatId[]> {
    if (this.seeking.get() || !this.#ports.mayAsk()) return [];
    this.seeking.set(true);
    try {
      const answer = await this.#ports.ask(wish);
      if (answer.ok) this.#ports.granted(answer.body);
      else this.#ports.refused(answer.problem);
      return answer.ok ? (answer.body.granted ?? []) : [];
    } finally {
      this.seeking.set(false);
    }
  }
}

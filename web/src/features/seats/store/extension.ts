import type { Problem } from '@/shared/api/problem';
import type { HeldAnswer } from '@/shared/api/types';
import type { Answer } from '@/shared/api/write';
import { Observable } from '@/shared/store/observable';

interface Ports {
  readonly ask: (holdId: string) => Promise<Answer<HeldAnswer>>;
  readonly granted: (hold: HeldAnswer) => void;
  readonly refused: (problem: Problem) => void;
}

/** More time for a hold, which the server gives once. */
export class Extension {
  readonly asking = new Observable(false);
  /** The hold that had it already; another may have it again. */
  readonly usedBy = new Observable<string | null>(null);
  readonly #ports: Ports;

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  async take(holdId: string): Promise<void> {
    if (this.asking.get() || this.usedBy.get() === holdId) return;
    this.asking.set(true);
    try {
      const answer = await this.#ports.ask(holdId);
      if (answer.ok || answer.problem.code === 'extension-used') this.usedBy.set(holdId);
      if (answer.ok) this.#ports.granted(answer.body);
      else this.#ports.refused(answer.problem);
    } finally {
      this.asking.set(false);
    }
  }
}

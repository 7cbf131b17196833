import type { Answer } from '@/shared/api/write';
import type { HoldsApi } from './holdsApi';

const ANOTHER: Answer<never> = { ok: false, problem: { status: 401, code: 'session-ended' } };

/**
 * The same commands, where an answer that finds another buyer than the one who asked says just that.
 *
 * @param buyer counts the buyers who have sat here
 */
export function forOneBuyer(api: HoldsApi, buyer: () => number): HoldsApi {
  const own =
    <A extends readonly unknown[], T>(ask: (...asked: A) => Promise<Answer<T>>) =>
    async (...asked: A): Promise<Answer<T>> => {
      const asker = buyer();
      const answer = await ask(...asked);
      return buyer() === asker ? answer : ANOTHER;
    };
  return {
    hold: own(api.hold),
    best: own(api.best),
    extend: own(api.extend),
    release: own(api.release),
    releaseAll: own(api.releaseAll),
    confirm: own(api.confirm),
    // A reading is not used anyway that another buyer was told of meanwhile.
    read: api.read,
  };
}

import { formatCount } from '@/shared/format';
import { useTexts } from '@/shared/i18n/texts';
import { useAdminTexts } from '../texts';
import type { Figures, LineFigures } from './model/figures';
import type { Sample } from './model/history';
import { Tile } from './Tile';

interface Props {
  readonly figures: Figures;
  readonly line: LineFigures | null;
  readonly history: readonly Sample[];
}

/** Who comes, who waits, and who is inside. */
export function LineTiles({ figures, line, history }: Props) {
  const { locale } = useTexts();
  const { tiles } = useAdminTexts().console;
  const count = (number: number) => formatCount(number, locale);
  const { lastMinute } = figures;
  const common = { history, say: count };
  return (
    <>
      <Tile
        {...common}
        label={tiles.joined}
        value={line && count(line.joined)}
        track="joined"
        sub={tiles.joinedSub(count(lastMinute.joined))}
      />
      <Tile
        {...common}
        label={tiles.waiting}
        value={line && count(line.waiting)}
        track="waiting"
        {...(line && { sub: tiles.waitingSub(count(line.calledUpTo)) })}
      />
      <Tile
        {...common}
        label={tiles.inside}
        value={line && count(line.inside)}
        track="inside"
        sub={tiles.insideSub(count(line?.capacity ?? figures.capacity))}
      />
    </>
  );
}

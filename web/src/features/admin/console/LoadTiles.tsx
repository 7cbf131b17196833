import { formatCount } from '@/shared/format';
import { useTexts } from '@/shared/i18n/texts';
import { useAdminTexts } from '../texts';
import type { Figures } from './model/figures';
import type { Sample } from './model/history';
import { Tile } from './Tile';

interface Props {
  readonly figures: Figures;
  readonly history: readonly Sample[];
}

/** How hard the platform works, and how far behind it is. */
export function LoadTiles({ figures, history }: Props) {
  const { locale } = useTexts();
  const { console } = useAdminTexts();
  const { tiles } = console;
  const count = (number: number) => formatCount(number, locale);
  const rate = (number: number) =>
    console.perSecond(new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(number));
  const millis = (number: number) => console.millis(count(number));
  const answer = figures.answerMillis;
  return (
    <>
      <Tile
        history={history}
        say={rate}
        label={tiles.commands}
        value={rate(figures.commandsPerSecond)}
        sub={tiles.commandsSub(count(figures.pendingCommands))}
        track="commands"
      />
      <Tile
        history={history}
        say={millis}
        label={tiles.answer}
        value={answer && millis(answer.p99)}
        track="answer"
        {...(answer && { sub: tiles.answerSub(millis(answer.p50)) })}
      />
      <Tile
        history={history}
        say={(number) => console.records(count(number))}
        label={tiles.lag}
        value={console.records(count(figures.projectionLag))}
        sub={tiles.lagSub}
        track="lag"
      />
    </>
  );
}

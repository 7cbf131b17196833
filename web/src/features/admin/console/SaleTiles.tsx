import { formatCount, formatMoney } from '@/shared/format';
import { useTexts } from '@/shared/i18n/texts';
import { useAdminTexts } from '../texts';
import { conversionOf, type Figures, soldShare } from './model/figures';
import type { Sample } from './model/history';
import { Tile } from './Tile';

interface Props {
  readonly figures: Figures;
  readonly history: readonly Sample[];
}

/** What became of the seats, and what it brings. */
export function SaleTiles({ figures, history }: Props) {
  const { locale } = useTexts();
  const { tiles } = useAdminTexts().console;
  const count = (number: number) => formatCount(number, locale);
  const share = (part: number) =>
    new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(part);
  const { seats, bookings, lastMinute } = figures;
  const money = (amount: number) => formatMoney(amount, bookings.currency ?? 'KRW', locale);
  const conversion = conversionOf(figures);
  const common = { history, say: count };
  return (
    <>
      <Tile {...common} label={tiles.free} value={count(seats.free)} track="free" />
      <Tile {...common} label={tiles.held} value={count(seats.held)} track="held" />
      <Tile
        {...common}
        label={tiles.sold}
        value={count(seats.sold)}
        sub={tiles.soldSub(share(soldShare(seats)))}
        track="sold"
      />
      <Tile {...common} label={tiles.blocked} value={count(seats.blocked)} />
      <Tile
        {...common}
        label={tiles.booked}
        value={count(bookings.booked)}
        sub={tiles.bookedSub(count(bookings.cancelled))}
        track="booked"
      />
      <Tile
        history={history}
        say={money}
        label={tiles.revenue}
        value={bookings.currency === null ? null : money(bookings.revenueMinor)}
        track="revenue"
      />
      <Tile
        {...common}
        label={tiles.conversion}
        value={conversion === null ? null : share(conversion)}
        sub={tiles.conversionSub(count(lastMinute.booked), count(lastMinute.granted))}
      />
    </>
  );
}

import type { SaleTimes } from '@/shared/model/phase';
import { useAdminTexts } from '../texts';
import { type Figures, type LineFigures, saleAt } from './model/figures';

interface Props {
  readonly figures: Figures;
  readonly line: LineFigures | null;
  readonly hasRoom: boolean;
  readonly times: SaleTimes;
}

/** Where the sale and the line stand, and what people are told. It is read out when it changes. */
export function Standing({ figures, line, hasRoom, times }: Props) {
  const { console } = useAdminTexts();
  const sale = saleAt(figures, times);
  const room = !hasRoom ? 'none' : (line?.status ?? 'unknown');
  const messages = [figures.message ?? '', line?.message ?? ''].filter((message) => message !== '');
  return (
    <div role="status">
      <dl className="admin-standing">
        <div>
          <dt>{console.sale.label}</dt>
          <dd className={`badge sale-${sale ?? 'unknown'}`}>{console.sale[sale ?? 'unknown']}</dd>
        </div>
        <div>
          <dt>{console.line.label}</dt>
          <dd className={`badge line-${room}`}>{console.line[room]}</dd>
        </div>
        {messages.map((message) => (
          <div key={message}>
            <dt>{console.messageNow}</dt>
            <dd>{message}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

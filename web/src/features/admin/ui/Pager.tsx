import { useAdminTexts } from '../texts';

interface Props {
  readonly page: number;
  readonly size: number;
  readonly total: number;
  readonly onTurn: (page: number) => void;
}

/** The way through a list of pages; nothing if there is one page only. */
export function Pager({ page, size, total, onTurn }: Props) {
  const { frame } = useAdminTexts();
  const pages = Math.max(1, Math.ceil(total / size));
  if (pages === 1) return null;
  return (
    <nav className="admin-actions" aria-label={frame.pages}>
      <button type="button" className="button" disabled={page <= 1} onClick={() => onTurn(page - 1)}>
        {frame.before}
      </button>
      <span>{frame.pageOf(page, pages)}</span>
      <button type="button" className="button" disabled={page >= pages} onClick={() => onTurn(page + 1)}>
        {frame.after}
      </button>
    </nav>
  );
}

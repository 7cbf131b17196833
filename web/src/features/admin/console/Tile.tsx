import { useId } from 'react';
import { useAdminTexts } from '../texts';
import type { Sample, Track } from './model/history';
import { Sparkline } from './Sparkline';

interface Props {
  readonly label: string;
  /** Null while it is not known. */
  readonly value: string | null;
  readonly sub?: string;
  readonly track?: Track;
  readonly history: readonly Sample[];
  readonly say: (value: number) => string;
}

/** One figure, what belongs to it, and how it went. */
export function Tile({ label, value, sub, track, history, say }: Props) {
  const { console } = useAdminTexts();
  const id = useId();
  return (
    <li className="card admin-tile" aria-labelledby={id}>
      <h3 id={id}>{label}</h3>
      <p className="admin-value">{value ?? console.notKnown}</p>
      <p className="quiet">{sub ?? '\u00a0'}</p>
      {track !== undefined && <Sparkline history={history} track={track} say={say} />}
    </li>
  );
}

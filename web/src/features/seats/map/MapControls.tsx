import { useTexts } from '@/shared/i18n/texts';
import type { SeatMap } from './seatMap';

/** Zoom for those without wheel or second finger. */
export function MapControls({ map }: { readonly map: SeatMap | null }) {
  const { seats } = useTexts();
  return (
    <div className="map-controls">
      <Control label={seats.zoomIn} sign="+" onClick={() => map?.zoomIn()} />
      <Control label={seats.zoomOut} sign="−" onClick={() => map?.zoomOut()} />
      <Control label={seats.fit} sign="⤢" onClick={() => map?.fit()} />
    </div>
  );
}

function Control({
  label,
  sign,
  onClick,
}: {
  readonly label: string;
  readonly sign: string;
  readonly onClick: () => void;
}) {
  return (
    <button type="button" className="icon-button" title={label} aria-label={label} onClick={onClick}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}

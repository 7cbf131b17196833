import { useTexts } from '@/shared/i18n/texts';

interface Props {
  readonly onZoomIn: () => void;
  readonly onZoomOut: () => void;
  readonly onFit: () => void;
}

/** Zoom for those without wheel or second finger. */
export function MapControls({ onZoomIn, onZoomOut, onFit }: Props) {
  const { seats } = useTexts();
  return (
    <div className="map-controls">
      <Control label={seats.zoomIn} sign="+" onClick={onZoomIn} />
      <Control label={seats.zoomOut} sign="−" onClick={onZoomOut} />
      <Control label={seats.fit} sign="⤢" onClick={onFit} />
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

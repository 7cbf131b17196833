import { useState } from 'react';
import type { SaleState } from '@/shared/model/sale';
import { useAdminTexts } from '../texts';
import type { BothViews } from '../shows/ShowFrame';
import { CapacitySteps } from './CapacitySteps';
import { ControlDialog } from './ControlDialog';
import { type Control, LINE_CONTROLS, makesSense, SALE_CONTROLS, SEAT_CONTROLS, type Standing } from './model/controls';
import type { LineFigures } from './model/figures';
import { RoomSteps } from './RoomSteps';

interface Props extends BothViews {
  readonly sale: SaleState | null;
  readonly line: LineFigures | null;
}

/** What an operator may do to a running show, from the mild to what cannot be taken back. */
export function Controls({ show, shown, sale, line }: Props) {
  const { controls } = useAdminTexts();
  const [open, setOpen] = useState<Control | null>(null);
  const standing = { sale, line: line?.status ?? null, isDemo: show.demo };
  const hasRoom = shown.admission === 'waiting_room';
  return (
    <section className="admin-controls" aria-label={controls.title}>
      <h2>{controls.title}</h2>
      <p className="quiet">{controls.lead}</p>
      <h3>{controls.line}</h3>
      <RoomSteps show={show} hasRoom={hasRoom} />
      {hasRoom && <Steps steps={LINE_CONTROLS} standing={standing} onOpen={setOpen} />}
      <h3>{controls.capacity}</h3>
      <CapacitySteps show={show} />
      <h3>{controls.sale}</h3>
      <Steps steps={SALE_CONTROLS} standing={standing} onOpen={setOpen} />
      <h3>{controls.seats}</h3>
      <Steps
        steps={SEAT_CONTROLS.filter(({ id }) => id !== 'reset' || show.demo)}
        standing={standing}
        onOpen={setOpen}
      />
      {open !== null && (
        <ControlDialog
          key={open.id}
          control={open}
          showId={show.id}
          name={shown.program.title}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
}

interface StepsProps {
  readonly steps: readonly Control[];
  readonly standing: Standing;
  readonly onOpen: (control: Control) => void;
}

function Steps({ steps, standing, onOpen }: StepsProps) {
  const { controls } = useAdminTexts();
  return (
    <div className="admin-actions">
      {steps.map((step) => (
        <button
          key={step.id}
          type="button"
          className={`button${step.isDangerous ? ' danger' : ''}`}
          disabled={!makesSense(step.id, standing)}
          onClick={() => onOpen(step)}
        >
          {controls.steps[step.id].action}
        </button>
      ))}
    </div>
  );
}

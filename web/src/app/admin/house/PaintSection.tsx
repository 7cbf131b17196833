import { useState } from 'react';
import { allOf, HouseActions, NOTHING, type Painted, useAdminTexts } from '@/features/admin';
import { type Hall, type Section, useIsLost, useSeatsStore } from '@/features/seats';
import type { ShowDetail } from '@/shared/api/types';
import { PaintLegend } from './PaintLegend';
import { PaintMap } from './PaintMap';

interface Props {
  readonly shown: ShowDetail;
  readonly hall: Hall;
  readonly section: Section;
}

/** One section to paint on, with its seats live as far as the operator may see them. */
export function PaintSection({ shown, hall, section }: Props) {
  const { house } = useAdminTexts();
  const [painted, setPainted] = useState<Painted>(NOTHING);
  const seats = useSeatsStore(shown.streamUrl, section.id);
  const isLost = useIsLost(seats);
  return (
    <section className="card" aria-label={section.name}>
      <p role="status" className="admin-news quiet">
        {isLost && house.noStatus}
      </p>
      <PaintMap section={section} seats={seats} painted={painted} onPaint={setPainted}>
        <PaintLegend hall={hall} section={section} prices={shown.prices} />
      </PaintMap>
      <div className="admin-actions">
        <button type="button" className="button" onClick={() => setPainted(allOf(section))}>
          {house.all}
        </button>
        <button type="button" className="button" disabled={painted.size === 0} onClick={() => setPainted(NOTHING)}>
          {house.clear}
        </button>
      </div>
      <HouseActions showId={shown.id} grid={section} painted={painted} onDone={() => setPainted(NOTHING)} />
    </section>
  );
}

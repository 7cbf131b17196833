import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Section } from '../model/layout';
import { listenToPointers } from './pointers';
import { SeatMap } from './seatMap';

/** A tap on a seat drawn smaller than this (CSS pixels) zooms in first: fingers are wider. */
const TOUCHABLE = 14;
const TOUCH_ZOOM = 2.2;

/** Ties a drawing to a canvas: its size, its colours and its pointers. Null until the canvas is on the page. */
export function useSeatMap(
  canvas: RefObject<HTMLCanvasElement | null>,
  section: Section,
  onPick: (cell: number) => void,
): SeatMap | null {
  const [map, setMap] = useState<SeatMap | null>(null);
  const pick = useRef(onPick);
  useEffect(() => {
    pick.current = onPick;
  });
  useEffect(() => {
    const element = canvas.current;
    if (element === null) return;
    const created = new SeatMap(element, section);
    const onResize = () => created.resize({ width: element.clientWidth, height: element.clientHeight });
    const resized = new ResizeObserver(onResize);
    resized.observe(element);
    onResize();
    const scheme = window.matchMedia('(prefers-color-scheme: dark)');
    const onScheme = () => created.recolour();
    scheme.addEventListener('change', onScheme);
    const stopPointers = listenToPointers(element, {
      onTap: (x, y, touch) => {
        const cell = created.seatAt(x, y);
        if (touch && created.pitch < TOUCHABLE) created.zoom(TOUCH_ZOOM, { x, y });
        else if (cell !== null) pick.current(cell);
      },
      onPan: (dx, dy) => created.pan(dx, dy),
      onZoom: (factor, x, y) => created.zoom(factor, { x, y }),
      onHover: (at) => created.hover(at),
    });
    // The drawing exists only with its canvas, so the state can follow only here.

    setMap(created);
    return () => {
      stopPointers();
      scheme.removeEventListener('change', onScheme);
      resized.disconnect();
      created.close();
    };
  }, [canvas, section]);
  return map;
}

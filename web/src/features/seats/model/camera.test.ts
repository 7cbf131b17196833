import { describe, expect, it } from 'vitest';
import { fit, hit, MARGIN, pan, PITCH_MAX, reveal, visible, zoomAt } from './camera';

const grid = { rowLength: 50, rows: 20, cells: 1000 };
const view = { width: 800, height: 500 };
const fitted = fit(grid, view);

describe('the camera', () => {
  it('fits the whole grid with a margin, in the middle', () => {
    expect(fitted.x).toBeGreaterThanOrEqual(MARGIN - 0.001);
    expect(fitted.x + grid.rowLength * fitted.pitch).toBeLessThanOrEqual(view.width - MARGIN + 0.001);
    expect(fitted.y + (grid.rows * fitted.pitch) / 2).toBeCloseTo(view.height / 2);
  });

  it('keeps what is under the pointer while zooming', () => {
    const at = { x: 401, y: 260 };
    const zoomed = zoomAt(fitted, 3, at, [grid, view]);
    expect(zoomed.pitch).toBeCloseTo(fitted.pitch * 3);
    expect(hit(zoomed, grid, at.x, at.y)).toBe(hit(fitted, grid, at.x, at.y));
  });

  it('zooms no further out than the whole and no further in than its maximum', () => {
    expect(zoomAt(fitted, 0.01, { x: 0, y: 0 }, [grid, view]).pitch).toBeCloseTo(fitted.pitch);
    expect(zoomAt(fitted, 1000, { x: 0, y: 0 }, [grid, view]).pitch).toBe(PITCH_MAX);
  });

  it('never pans the grid out of sight', () => {
    const near = zoomAt(fitted, 4, { x: 400, y: 250 }, [grid, view]);
    expect(pan(near, 1e6, 1e6, [grid, view])).toMatchObject({ x: MARGIN, y: MARGIN });
    const far = pan(near, -1e6, -1e6, [grid, view]);
    expect(far.x + grid.rowLength * far.pitch).toBeCloseTo(view.width - MARGIN);
  });

  it('moves to a cell that is out of sight and stays for one that is not', () => {
    const near = pan(zoomAt(fitted, 4, { x: 0, y: 0 }, [grid, view]), 1e6, 1e6, [grid, view]);
    expect(reveal(near, 0, grid, view)).toEqual(near);
    const moved = reveal(near, 999, grid, view);
    const seen = visible(moved, grid, view);
    expect(seen.lastColumn).toBe(49);
    expect(seen.lastRow).toBe(19);
  });
});

describe('hit testing', () => {
  const camera = { x: 10, y: 20, pitch: 10 };

  it.each([
    [10, 20, 0],
    [19.9, 29.9, 0],
    [20, 20, 1],
    [10, 30, 50],
    [509, 219, 999],
  ])('finds at (%d, %d) cell %d', (x, y, cell) => {
    expect(hit(camera, grid, x, y)).toBe(cell);
  });

  it.each([
    [9.9, 25],
    [15, 19.9],
    [510, 25],
    [15, 220],
  ])('finds nothing beside the grid at (%d, %d)', (x, y) => {
    expect(hit(camera, grid, x, y)).toBeNull();
  });

  it('finds nothing behind the end of a last row that is not full', () => {
    expect(hit(camera, { rowLength: 50, rows: 2, cells: 60 }, 10 + 9 * 10, 30)).toBe(59);
    expect(hit(camera, { rowLength: 50, rows: 2, cells: 60 }, 10 + 10 * 10, 30)).toBeNull();
  });
});

describe('the visible part', () => {
  it('is bounded by the canvas, not by the grid', () => {
    expect(visible({ x: -100, y: -50, pitch: 10 }, { rowLength: 300, rows: 200, cells: 60_000 }, view)).toEqual({
      firstColumn: 10,
      lastColumn: 89,
      firstRow: 5,
      lastRow: 54,
    });
  });

  it('is empty when the grid lies beside the canvas', () => {
    const { firstColumn, lastColumn } = visible({ x: 900, y: 0, pitch: 10 }, grid, view);
    expect(lastColumn).toBeLessThan(firstColumn);
  });
});

import { render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { beforeEach, expect, it } from 'vitest';
import { useRescuedFocus } from './useRescuedFocus';

/** A step of something: each has a button of its own. */
function Step({ number, isBusy = false }: { readonly number: number; readonly isBusy?: boolean }) {
  const box = useRef<HTMLDivElement>(null);
  useRescuedFocus(`${number} ${isBusy}`, () => box.current);
  return (
    <div ref={box} role="group" tabIndex={-1}>
      <button key={number} disabled={isBusy}>
        {`step ${number}`}
      </button>
      <button>stays</button>
    </div>
  );
}

const button = (name: string) => screen.getByRole('button', { name });

beforeEach(() => {
  // As after a page was loaded: what had the focus before is still there.
  document.body.tabIndex = -1;
  document.body.focus();
});

it('goes on where what had it is gone', () => {
  const { rerender } = render(<Step number={1} />);
  button('step 1').focus();
  rerender(<Step number={2} />);
  expect(screen.getByRole('group')).toHaveFocus();
});

it('goes on where what had it can no longer have it, in browsers that take it away then', () => {
  const { rerender } = render(<Step number={1} />);
  button('step 1').focus();
  button('step 1').blur();
  rerender(<Step number={1} isBusy />);
  expect(screen.getByRole('group')).toHaveFocus();
});

it('is not taken to where nothing had it', () => {
  const { rerender } = render(<Step number={1} />);
  rerender(<Step number={2} />);
  expect(document.body).toHaveFocus();
});

it('is not brought back to where one went away from', () => {
  const { rerender } = render(<Step number={1} />);
  button('stays').focus();
  button('stays').blur();
  rerender(<Step number={2} />);
  expect(document.body).toHaveFocus();
});

it('stays with what has it', () => {
  const { rerender } = render(<Step number={1} />);
  button('stays').focus();
  rerender(<Step number={2} />);
  expect(button('stays')).toHaveFocus();
});

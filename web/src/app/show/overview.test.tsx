import { act, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeEventSource } from '@/testing/fakeEventSource';
import { fakeServer } from '@/testing/fakeServer';
import { READS } from '@/testing/fixtures';
import { renderPage } from '@/testing/renderPage';

beforeEach(() => {
  vi.stubGlobal('EventSource', FakeEventSource);
  FakeEventSource.opened = [];
});

function counts(free: Record<string, number>, id: string) {
  act(() => FakeEventSource.last.send('counts', id, free));
}

describe('the overview', () => {
  it('shows the free seats of each section and price live and opens a section', async () => {
    fakeServer(READS);
    const user = userEvent.setup();
    const { router } = renderPage('/shows/s1');
    const section = await screen.findByRole('button', { name: /^A구역/ });
    // The page opens its stream just after it has drawn the sections.
    await waitFor(() => expect(FakeEventSource.last.query.get('sections')).toBe(''));
    counts({ A: 6 }, 'e1.1');
    const price = (label: string) => screen.getByText(label).closest('li');
    expect(price('R석')).toHaveTextContent('R석3석 남음₩150,000');
    expect(section).toHaveAccessibleName('A구역, 남은 좌석 6석');
    counts({ A: 5 }, 'e1.2');
    expect(price('R석')).toHaveTextContent('R석2~3석 남음₩150,000');
    expect(section).toHaveAccessibleName('A구역, 남은 좌석 5석');
    await user.click(section);
    expect(router.state.location.search).toBe('?section=A');
    await waitFor(() => expect(FakeEventSource.last.query.get('sections')).toBe('A'));
  });
});

import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeEventSource } from '@/testing/fakeEventSource';
import { fakeServer } from '@/testing/fakeServer';
import { READS, SNAPSHOT } from '@/testing/fixtures';
import { renderPage } from '@/testing/renderPage';

beforeEach(() => {
  vi.stubGlobal('EventSource', FakeEventSource);
  FakeEventSource.opened = [];
});

function stream(event: string, data: unknown, id = 'e1.1') {
  act(() => FakeEventSource.last.send(event, id, data));
}

describe('a sale', () => {
  it('says what the organiser says while the sale is paused, and nothing when it goes on', async () => {
    fakeServer(READS);
    renderPage('/shows/s1');
    await waitFor(() => expect(FakeEventSource.last.query.get('sections')).toBe(''));
    stream('sale', { ...SNAPSHOT, saleState: 'PAUSED', message: '10분 뒤에 다시 시작합니다.' });
    expect(await screen.findByText('10분 뒤에 다시 시작합니다.')).toBeInTheDocument();
    stream('sale', { ...SNAPSHOT, saleState: 'PAUSED', message: '' }, 'e1.2');
    expect(await screen.findByText(/잠시 중단되었습니다/)).toBeInTheDocument();
    stream('sale', { ...SNAPSHOT, saleState: 'OPEN' }, 'e1.3');
    await waitFor(() => expect(screen.queryByText(/잠시 중단되었습니다/)).toBeNull());
  });
});

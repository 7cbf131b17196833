import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { FakeEventSource } from '@/testing/fakeEventSource';
import { fakeServer } from '@/testing/fakeServer';
import { READS, SNAPSHOT } from '@/testing/fixtures';
import { renderPage } from '@/testing/renderPage';
import { ko } from '@/texts/ko';

const SHOW = READS['GET /api/shows/s1'][1];
const LATER = '2098-01-01T00:00:00Z';

beforeEach(() => {
  vi.stubGlobal('EventSource', FakeEventSource);
  FakeEventSource.opened = [];
});

it('a sale that opens moves nothing: what was counted down to, and why one had to wait, is told in the same places', async () => {
  fakeServer({ ...READS, 'GET /api/shows/s1': [200, { ...SHOW, opensAt: LATER }] });
  renderPage('/shows/s1');
  await waitFor(() => expect(FakeEventSource.opened).not.toHaveLength(0));
  act(() => FakeEventSource.last.send('sale', 'e1.1', { ...SNAPSHOT, opensAt: LATER }));
  const picker = within(await screen.findByRole('form', { name: ko.best.title }));
  const box = screen.getByRole('timer', { name: ko.show.opensIn });
  expect(picker.getByRole('status')).toHaveTextContent(ko.seats.notOpenYet);
  expect(picker.getByRole('button', { name: ko.best.take })).toBeDisabled();

  act(() => FakeEventSource.last.send('sale', 'e1.2', { ...SNAPSHOT, opensAt: '2026-01-01T00:00:00Z' }));
  expect(picker.queryByRole('status')).not.toBeInTheDocument();
  expect(picker.getByRole('button', { name: ko.best.take })).toBeEnabled();
  expect(screen.getByRole('status', { name: ko.show.opened })).toBe(box);
});

it('who comes when it is open is not told of an opening', async () => {
  fakeServer(READS);
  renderPage('/shows/s1');
  await screen.findByRole('form', { name: ko.best.title });
  expect(screen.queryByRole('status', { name: ko.show.opened })).not.toBeInTheDocument();
});

it.each([
  [300, '5분'],
  [40, '40초'],
  [90, '1분 30초'],
])('a hold of %s seconds is told as %s', async (holdSeconds, told) => {
  fakeServer({ ...READS, 'GET /api/shows/s1': [200, { ...SHOW, holdSeconds }] });
  renderPage('/shows/s1');
  expect(await screen.findByText(new RegExp(`부터 ${told} 동안`))).toBeInTheDocument();
});

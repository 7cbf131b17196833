import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openAdmin, SHOW, written } from '@/features/admin/adminKit';
import { expectAccessible } from '@/testing/axe';
import { FakeEventSource } from '@/testing/fakeEventSource';

beforeEach(() => {
  vi.stubGlobal('EventSource', FakeEventSource);
});

const save = () => screen.getByRole('button', { name: '저장' });
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe('the shows of a program', () => {
  it('are listed by the clock of their venue', async () => {
    openAdmin('/admin/programs/p1');
    const table = await screen.findByRole('table', { name: '이 공연의 회차' });
    // Half past midnight of the 26th in Seoul, though still the 25th in UTC.
    expect(within(table).getByRole('link', { name: /12월 26일.* 12:30 GMT\+9 회차 운영/ })).toHaveAttribute(
      'href',
      '/admin/shows/s2',
    );
    await expectAccessible();
  });
});

describe('a new show', () => {
  it('has times in the zone of its venue and a price for each category of its layout', async () => {
    const { bodies, answer } = written(() => [201, SHOW]);
    const { user, router } = openAdmin('/admin/programs/p1/shows/new', { 'POST /api/admin/shows': answer });
    const place = await screen.findByLabelText('공연장');
    expect(screen.queryByLabelText('공연 시작')).not.toBeInTheDocument();
    await user.selectOptions(place, '한빛아트홀 (6석)');
    expect(await screen.findByText(/공연장 시간대\(Asia\/Seoul\)/)).toBeInTheDocument();
    type('공연 시작', '2027-05-01T19:30:00');
    type('예매 시작', '2027-04-01T20:00:00');
    type('예매 마감', '2027-05-01T18:30:00');
    type('R 가격', '150000');
    type('사유', '새 회차');
    expect(save()).toBeDisabled();
    type('S 가격', '90,000');
    await expectAccessible();
    await user.click(save());
    await waitFor(() => expect(router.state.location.pathname).toBe('/admin/shows/s1'));
    expect(bodies).toEqual([
      {
        programId: 'p1',
        placeId: 'hall',
        layoutVersion: 1,
        startsAt: '2027-05-01T10:30:00Z',
        opensAt: '2027-04-01T11:00:00Z',
        closesAt: '2027-05-01T09:30:00Z',
        seatsPerBuyerMax: 4,
        holdSeconds: 300,
        currency: 'KRW',
        prices: [
          { category: 'R', label: 'R석', amountMinor: 150_000 },
          { category: 'S', label: 'S석', amountMinor: 90_000 },
        ],
        demo: false,
        capacity: 30,
        reason: '새 회차',
      },
    ]);
  });
});

describe('a show', () => {
  it('is edited from the version that was seen, and faults stand at their fields', async () => {
    const { bodies, answer } = written(({ seatsPerBuyerMax }) =>
      seatsPerBuyerMax === 9
        ? [
            400,
            {
              code: 'invalid-request',
              errors: [
                { field: 'seatsPerBuyerMax', rule: 'must be a whole number, 1 to 8' },
                { field: 'prices[1]', rule: 'label has 1 to 64 characters' },
                { field: 'body', rule: 'must make sense' },
              ],
            },
          ]
        : [200, { ...SHOW, version: 6, seatsPerBuyerMax }],
    );
    const { user } = openAdmin('/admin/shows/s1/edit', { 'PUT /api/admin/shows/s1': answer });
    const limit = await screen.findByLabelText('한 사람이 살 수 있는 좌석');
    expect(screen.getByLabelText('공연 시작')).toHaveDisplayValue(/^2026-12-24T19:30/);
    expect(screen.getByLabelText('통화')).toHaveAttribute('readonly');
    type('한 사람이 살 수 있는 좌석', '9');
    type('사유', '한도 변경');
    await user.click(save());
    await waitFor(() => expect(limit).toHaveFocus());
    expect(limit).toHaveAccessibleDescription('1에서 8 사이의 정수여야 합니다.');
    expect(screen.getByText('label has 1 to 64 characters')).toBeInTheDocument();
    expect(screen.getByRole('list', { name: '고쳐야 할 곳' })).toHaveTextContent('body must make sense');
    await expectAccessible();
    type('한 사람이 살 수 있는 좌석', '6');
    await user.click(save());
    await waitFor(() => expect(screen.getByLabelText('사유')).toHaveValue(''));
    expect(bodies.at(-1)).toMatchObject({ version: 5, seatsPerBuyerMax: 6, startsAt: SHOW.startsAt });
    expect(bodies.at(-1)).not.toHaveProperty('programId');
  });

  it('cannot be sent with a time that is none', async () => {
    openAdmin('/admin/shows/s1/edit');
    await screen.findByLabelText('공연 시작');
    type('사유', '시각 변경');
    expect(save()).toBeEnabled();
    type('공연 시작', '');
    expect(save()).toBeDisabled();
  });
});

import { fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openAdmin } from '@/features/admin/adminKit';
import { expectAccessible } from '@/testing/axe';
import { FakeEventSource } from '@/testing/fakeEventSource';

beforeEach(() => {
  vi.stubGlobal('EventSource', FakeEventSource);
});

const save = () => screen.getByRole('button', { name: '저장' });
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

async function edit() {
  openAdmin('/admin/shows/s1/edit');
  await screen.findByLabelText('공연 시작');
  type('사유', '시험');
  expect(save()).toBeEnabled();
}

describe('a field of a show', () => {
  it.each([
    ['R 가격', '-1', '0에서 1,000,000,000,000 사이의 금액을 소수점 없이 적어 주세요.'],
    ['R 가격', '', '0에서 1,000,000,000,000 사이의 금액을 소수점 없이 적어 주세요.'],
    ['R 표시 이름', ' ', '1자에서 64자여야 하고 제어 문자는 쓸 수 없습니다.'],
    ['한 사람이 살 수 있는 좌석', '51', '1에서 50 사이의 정수여야 합니다.'],
    ['좌석을 맡아 두는 시간(초)', '0', '1에서 3,600 사이의 정수여야 합니다.'],
    ['공연 시작', '', '2000년에서 2199년 사이의 날짜와 시각이어야 합니다.'],
    ['예매 시작', '1999-12-31T00:00:00', '2000년에서 2199년 사이의 날짜와 시각이어야 합니다.'],
  ])('%s says its rule to %j, and nothing is sent', async (label, value, rule) => {
    await edit();
    type(label, value);
    expect(screen.getByLabelText(label)).toBeInvalid();
    expect(screen.getByLabelText(label)).toHaveAccessibleDescription(rule);
    expect(save()).toBeDisabled();
    await expectAccessible();
  });

  it('says that a sale cannot close before it opens', async () => {
    await edit();
    type('예매 마감', '2025-12-31T00:00:00');
    expect(screen.getByLabelText('예매 마감')).toHaveAccessibleDescription('예매 시작보다 뒤여야 합니다.');
    expect(save()).toBeDisabled();
  });

  it('is warned of a sale that outlasts the beginning of its show, which may be meant', async () => {
    await edit();
    type('예매 마감', '2026-12-24T19:30:00');
    expect(screen.getByLabelText('예매 마감')).toHaveAccessibleDescription('');
    type('예매 마감', '2026-12-24T19:30:01');
    const closes = screen.getByLabelText('예매 마감');
    expect(closes).toHaveAccessibleDescription(/공연이 시작된 뒤에도 판매합니다/);
    expect(closes).toBeValid();
    expect(save()).toBeEnabled();
    await expectAccessible();
  });

  it('is warned of a time in which nobody can choose and pay', async () => {
    await edit();
    const hold = screen.getByLabelText('좌석을 맡아 두는 시간(초)');
    type('좌석을 맡아 두는 시간(초)', '60');
    expect(hold).toHaveAccessibleDescription('');
    type('좌석을 맡아 두는 시간(초)', '59');
    expect(hold).toHaveAccessibleDescription(/1분이 안 되는 시간/);
    expect(hold).toBeValid();
    expect(save()).toBeEnabled();
  });
});

describe('a field of a new show', () => {
  async function begin() {
    const { user } = openAdmin('/admin/programs/p1/shows/new');
    await user.selectOptions(await screen.findByLabelText('공연장'), '한빛아트홀 (6석)');
    await screen.findByLabelText('공연 시작');
  }

  it('is not wrong as long as it is empty', async () => {
    await begin();
    const form = within(screen.getByRole('form', { name: '새 회차' }));
    expect(form.getByLabelText('공연 시작')).toHaveAttribute('aria-invalid', 'false');
    expect(form.getByLabelText('R 가격')).toHaveAttribute('aria-invalid', 'false');
  });

  it('says its rule when it breaks it', async () => {
    await begin();
    type('동시에 고를 수 있는 사람 수', '-5');
    expect(screen.getByLabelText('동시에 고를 수 있는 사람 수')).toHaveAccessibleDescription(
      '1에서 100,000 사이의 정수여야 합니다.',
    );
    type('통화', 'US');
    expect(screen.getByLabelText('통화')).toHaveAccessibleDescription('통화 부호여야 합니다. 예: KRW');
    type('통화', 'USD');
    type('R 가격', '1.234');
    expect(screen.getByLabelText('R 가격')).toHaveAccessibleDescription(
      '0에서 10,000,000,000 사이의 금액을 소수점 아래 2자리까지 적어 주세요.',
    );
  });
});

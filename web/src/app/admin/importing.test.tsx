import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FILE, openAdmin, PLACE, written } from '@/features/admin/adminKit';
import { expectAccessible } from '@/testing/axe';
import { FakeEventSource } from '@/testing/fakeEventSource';

beforeEach(() => {
  vi.stubGlobal('EventSource', FakeEventSource);
});

const fileOf = (text: string) => new File([text], 'hall.json', { type: 'application/json' });
const TEXT = JSON.stringify(FILE);
const REASON = encodeURIComponent('새 공연장');

async function choose(address = '/admin/places/import', text = TEXT, more = {}) {
  const page = openAdmin(address, more);
  await page.user.upload(await screen.findByLabelText('배치 파일(JSON)'), fileOf(text));
  return page;
}

describe('a file of a place', () => {
  it('is drawn and counted before anything is sent', async () => {
    const { requests } = await choose();
    const preview = within(await screen.findByRole('region', { name: '미리 보기' }));
    expect(preview.getByText(/1개 구역, 6석/)).toBeInTheDocument();
    expect(preview.getByRole('img', { name: '한빛아트홀 배치도' }).querySelectorAll('polygon')).toHaveLength(1);
    expect(preview.getByRole('img', { name: 'A구역 좌석: R, S' })).toBeInTheDocument();
    const categories = within(preview.getByRole('table', { name: '등급별 좌석' }));
    expect(categories.getByRole('row', { name: 'R 3' })).toBeInTheDocument();
    expect(preview.getByRole('row', { name: 'A구역 A 2 4 6' })).toBeInTheDocument();
    expect(requests.filter((line) => line.startsWith('POST'))).toEqual([]);
    await expectAccessible();
  });

  it('that is wrong is not sent, and says where it has to be mended', async () => {
    const [section] = FILE.sections;
    await choose('/admin/places/import', JSON.stringify({ ...FILE, sections: [{ ...section, colLen: 3 }] }));
    const faults = await screen.findByRole('table', { name: '고칠 곳' });
    expect(
      within(faults).getByRole('row', { name: /sections\[0\] "A구역" row 3 다른 열처럼 3칸/ }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '가져오기' })).not.toBeInTheDocument();
    await expectAccessible();
  });

  it('that is no JSON says so', async () => {
    await choose('/admin/places/import', '{');
    expect(await screen.findByText(/JSON이 아닙니다/)).toBeInTheDocument();
  });

  it('becomes a new place', async () => {
    const { bodies, answer } = written(() => [201, PLACE]);
    const { user, router } = await choose('/admin/places/import', TEXT, {
      [`POST /api/admin/places?reason=${REASON}`]: answer,
    });
    await user.type(await screen.findByLabelText('사유'), '새 공연장');
    await user.click(screen.getByRole('button', { name: '가져오기' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/admin/places'));
    expect(bodies).toEqual([FILE]);
    expect(await screen.findByText('한빛아트홀 6석을 가져왔습니다.')).toBeInTheDocument();
  });

  it('becomes the next layout of a place, unless the server finds a fault in it', async () => {
    const { user } = await choose('/admin/places/import?place=hall', TEXT, {
      [`POST /api/admin/places/hall/layouts?reason=${REASON}`]: [
        400,
        { code: 'invalid-request', errors: [{ field: 'sections[0] "A구역" row 1', rule: 'must be better' }] },
      ],
    });
    expect(await screen.findByLabelText('어디에 가져올까요?')).toHaveDisplayValue('한빛아트홀의 2번째 배치로');
    await user.type(screen.getByLabelText('사유'), '새 공연장');
    await user.click(screen.getByRole('button', { name: '가져오기' }));
    const refused = await screen.findByText('서버가 파일을 받아들이지 않았습니다.');
    expect(
      within(refused.parentElement ?? document.body).getByRole('row', { name: /row 1 must be better/ }),
    ).toBeInTheDocument();
  });
});

describe('the places', () => {
  it('are listed, and leave as files', async () => {
    const saved: string[] = [];
    vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    const { user } = openAdmin('/admin/places');
    const button = await screen.findByRole('button', { name: '한빛아트홀 배치 내려받기' });
    await expectAccessible();
    await user.click(button);
    await waitFor(() => expect(saved).toEqual(['한빛아트홀-1.json']));
  });

  it('say so when a file cannot be had', async () => {
    const { user } = openAdmin('/admin/places', { 'GET /api/admin/places/hall': [404, { code: 'unknown-place' }] });
    await user.click(await screen.findByRole('button', { name: '한빛아트홀 배치 내려받기' }));
    expect(await screen.findByText('내려받지 못했습니다.')).toBeInTheDocument();
  });
});

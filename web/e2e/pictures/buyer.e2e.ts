import { fileURLToPath } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, describe, it } from 'vitest';
import { en } from '@/texts/en';
import { ko } from '@/texts/ko';
import { browsing, PHONE } from '../browsing';
import { Caller } from '../caller';
import { crowd } from '../crowd';
import { type Staged, stage } from '../stage';

const { open } = browsing();
const FOLDER = fileURLToPath(new URL('../../../docs/images/pages/', import.meta.url));

interface Variant {
  readonly suffix: string;
  readonly texts: typeof ko;
  readonly context: BrowserContextOptions;
}

const VARIANTS: readonly Variant[] = [
  { suffix: 'ko', texts: ko, context: {} },
  { suffix: 'en', texts: en, context: { colorScheme: 'dark' } },
  { suffix: 'phone', texts: ko, context: PHONE },
];

describe.each(VARIANTS)('$suffix', ({ suffix, texts, context }) => {
  let sale: Staged;
  let gathering: Staged;
  let room: Staged;
  let guarded: Staged;
  let page: Page;

  beforeAll(async () => {
    sale = await stage({ title: `달빛 아래 현악 사중주 ${suffix}` });
    gathering = await stage({ title: '겨울 바다의 노래', capacity: 30, opensInSeconds: 3600, order: 'draw' });
    room = await stage({ title: '첫눈 오는 날의 재즈', capacity: 1 });
    guarded = await stage({ title: '별 헤는 밤의 합창', capacity: 30, challengedAt: 'claim' });
    await crowd(sale.id);
  });

  async function enter(): Promise<void> {
    page = await open(context);
    const language = texts === en ? 'en' : 'ko';
    await page.addInitScript((chosen) => localStorage.setItem('realticket.language', chosen), language);
  }

  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });

  async function picture(name: string): Promise<void> {
    await page.screenshot({ path: `${FOLDER}${name}-${suffix}.png`, animations: 'disabled' });
  }

  it('programs, a program, its hall, its seats, a basket, a receipt, bookings', async () => {
    await enter();
    await page.goto('/');
    await page.getByRole('link', { name: /./ }).nth(4).waitFor();
    await picture('programs');
    await page.getByRole('searchbox').fill(sale.title);
    await page.keyboard.press('Enter');
    // The latest, where pictures were taken before.
    await page.getByRole('link', { name: sale.title }).last().click();
    await page.getByRole('link', { name: /시험홀/ }).waitFor();
    await picture('program');
    await page.getByRole('link', { name: /시험홀/ }).click();
    await button(/A구역.*\d/).waitFor();
    await page.locator('.prices li').filter({ hasText: /\d.*₩/ }).first().waitFor();
    await picture('hall');
    await button(texts.best.take).click();
    await page.locator('canvas').waitFor();
    await page.getByRole('timer').first().waitFor();
    await page.locator('canvas').scrollIntoViewIfNeeded();
    await page.waitForTimeout(500);
    await picture('seats');
    await button(texts.seats.asList).click();
    await picture('seat-list');
    await button(texts.basket.confirm).click();
    await page.getByRole('heading', { name: texts.bookings.receipt }).waitFor();
    await page.getByRole('img').first().waitFor();
    await picture('receipt');
    await page.goto('/bookings');
    await page.getByRole('link', { name: new RegExp(sale.title) }).waitFor();
    await picture('bookings');
  });

  it('a waiting room before its doors open, one that is full, and a challenge', async () => {
    await enter();
    await page.goto(`/shows/${gathering.id}`);
    await button(texts.line.join).click();
    await page.getByText(texts.line.joined).waitFor();
    await picture('gathering');
    const first = await Caller.guest();
    await first.ask('POST', `/api/shows/${room.id}/queue`);
    await page.goto(`/shows/${room.id}`);
    await button(texts.line.join).click();
    await page.getByText(texts.line.mayClose).waitFor();
    await picture('waiting');
    await first.ask('DELETE', `/api/shows/${room.id}/queue`);
    await button(texts.line.enter).waitFor();
    await picture('called');
    await page.goto(`/shows/${guarded.id}`);
    await button(texts.line.join).click();
    await button(texts.line.enter).click();
    await page.getByRole('img', { name: texts.line.challengeImage }).waitFor();
    await picture('challenge');
  });
});

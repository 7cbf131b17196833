import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ko } from '@/texts/ko';
import { browsing } from '../browsing';
import { Buyer } from '../buyer';
import { stage } from '../stage';

const { open } = browsing();
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds serious on a page as it is drawn, contrast among it. */
async function serious(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } };
    return (await axe.run()).violations;
  });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe.each(['light', 'dark'] as const)('in the %s', (colorScheme) => {
  it('axe finds nothing serious on any page of a buyer', async () => {
    const show = await stage();
    const room = await stage({ capacity: 1, challengedAt: 'claim' });
    const page = await open({ colorScheme });
    const me = new Buyer(page);

    await page.goto('/');
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    expect(await serious(page)).toEqual([]);
    await page.goto(`/shows/${show.id}`);
    await me.button(ko.seats.section('A구역', '50')).waitFor();
    expect(await serious(page)).toEqual([]);
    await me.look(show.id);
    await me.take(1);
    expect(await serious(page)).toEqual([]);
    await me.button(ko.seats.asMap).click();
    await page.locator('canvas').waitFor();
    expect(await serious(page)).toEqual([]);
    await me.pay();
    expect(await serious(page)).toEqual([]);
    await page.goto('/bookings');
    await page.getByRole('link', { name: new RegExp(show.title) }).waitFor();
    expect(await serious(page)).toEqual([]);
    await page.goto(`/shows/${room.id}`);
    await me.button(ko.line.join).waitFor();
    expect(await serious(page)).toEqual([]);
    await me.button(ko.line.join).click();
    await me.button(ko.line.enter).click();
    await page.getByRole('img', { name: ko.line.challengeImage }).waitFor();
    expect(await serious(page)).toEqual([]);
  });
});

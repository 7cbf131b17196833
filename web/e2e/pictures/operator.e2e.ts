import { fileURLToPath } from 'node:url';
import { describe, it } from 'vitest';
import { browsing, PHONE } from '../browsing';
import { crowd } from '../crowd';
import { asOperator } from '../organiser';
import { stage } from '../stage';

const { open } = browsing();
const FOLDER = fileURLToPath(new URL('../../../docs/images/pages/', import.meta.url));
/** So long the console's lines of the last minutes need to be lines. */
const WATCH_MS = 8_000;

const VARIANTS = [
  { suffix: 'ko', language: 'ko', context: {} },
  { suffix: 'en', language: 'en', context: { colorScheme: 'dark' } },
  { suffix: 'phone', language: 'ko', context: PHONE },
] as const;

describe.each(VARIANTS)('$suffix', ({ suffix, language, context }) => {
  it('the catalog, a show, its console, its house seats, places, and what was done', async () => {
    const show = await stage({ title: '달빛 아래 현악 사중주' });
    const page = await asOperator(open, context);
    await page.addInitScript((chosen) => localStorage.setItem('realticket.language', chosen), language);
    const picture = (name: string) =>
      page.screenshot({ path: `${FOLDER}${name}-${suffix}.png`, animations: 'disabled' });

    await page.goto('/admin');
    await page.getByRole('table').waitFor();
    await picture('admin-programs');
    await page.goto(`/admin/shows/${show.id}`);
    await page.getByRole('button').nth(8).waitFor();
    await crowd(show.id);
    await page.waitForTimeout(WATCH_MS);
    await picture('admin-console');
    await page.goto(`/admin/shows/${show.id}/house`);
    await page.locator('canvas').first().waitFor();
    await picture('admin-house');
    await page.goto('/admin/places');
    await page.getByRole('table').waitFor();
    await picture('admin-places');
    await page.goto('/admin/deeds');
    await page.getByRole('table').waitFor();
    await picture('admin-deeds');
  });
});

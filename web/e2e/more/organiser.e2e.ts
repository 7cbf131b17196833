import { expect, it } from 'vitest';
import { koAdmin } from '@/texts/admin/adminTexts';
import { ko } from '@/texts/ko';
import { browsing } from '../browsing';
import { Buyer } from '../buyer';
import { asOperator } from '../organiser';
import { HALL, stage } from '../stage';

const { open } = browsing();
const { controls, frame, placeFile, console: live } = koAdmin;

it('a layout is drawn before it is sent, its faults are shown in place, and then it is imported', async () => {
  const page = await asOperator(open);
  await page.goto('/admin/places/import');
  const broken = { ...HALL, sections: [{ ...HALL.sections[0], colLen: 7 }, HALL.sections[1]] };
  const choose = (file: unknown) =>
    page.getByLabel(placeFile.file).setInputFiles({
      name: 'hall.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(file)),
    });

  await choose(broken);
  await page
    .getByText(/sections/)
    .first()
    .waitFor();
  expect(await page.getByRole('button', { name: placeFile.send }).count()).toBe(0);
  const name = `가져온 홀 ${Date.now()}`;
  await choose({ ...HALL, place: { ...HALL.place, name } });
  await page.getByText(placeFile.summary('2', '100')).waitFor();
  await page.getByLabel(frame.reason).fill('시험');
  await page.getByRole('button', { name: placeFile.send }).click();
  await page
    .getByRole('cell', { name, exact: true })
    .or(page.getByRole('rowheader', { name, exact: true }))
    .waitFor();
});

it('a sale that is paused from the console stops the buyers at once, tells them why, and goes on', async () => {
  const show = await stage();
  const me = new Buyer(await open());
  await me.look(show.id);
  await me.take(1);
  const page = await asOperator(open);
  await page.goto(`/admin/shows/${show.id}`);

  const step = async (action: string, message: string | null) => {
    await page.getByRole('button', { name: action, exact: true }).click();
    const dialog = page.getByRole('alertdialog');
    if (message !== null) await dialog.getByLabel(controls.message).fill(message);
    await dialog.getByLabel(frame.reason).fill('시험');
    await dialog.getByRole('button', { name: action, exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
  };
  await step(controls.steps.pauseSale.action, '10분 뒤에 다시 시작합니다.');

  await me.page.getByText('10분 뒤에 다시 시작합니다.').waitFor();
  await page.getByText(live.sale.PAUSED, { exact: true }).waitFor();
  await me.seat(2).click();
  await me.page
    .getByText(new RegExp(ko.problems['sale-paused'] ?? ''))
    .first()
    .waitFor();
  expect(await me.held(1).isVisible()).toBe(true);
  await step(controls.steps.resumeSale.action, null);
  await me.page.getByText('10분 뒤에 다시 시작합니다.').waitFor({ state: 'hidden' });
  await me.take(2);
  await page.goto(`/admin/shows/${show.id}/deeds`);
  await expect.poll(() => page.getByRole('row').count()).toBeGreaterThan(2);
});

it('whoever is no operator finds the door closed', async () => {
  const page = await open();
  await page.goto('/admin');
  await page.getByRole('heading', { name: frame.refused }).waitFor();
  expect(await page.getByRole('navigation', { name: frame.title }).count()).toBe(0);
});

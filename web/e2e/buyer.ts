import type { Locator, Page } from 'playwright-core';
import { ko } from '@/texts/ko';

/** A buyer at a page, who goes by what is written there. */
export class Buyer {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' });
  }

  get basket(): Locator {
    return this.page.getByRole('region', { name: ko.basket.title });
  }

  /** Looks for a program in the list, and returns the way to it. */
  async find(title: string): Promise<Locator> {
    await this.page.goto('/');
    await this.page.getByRole('searchbox').fill(title);
    await this.page.keyboard.press('Enter');
    return this.page.getByRole('link', { name: title });
  }

  /** Opens the seats of a section as a list. */
  async look(show: string, section = 'A'): Promise<void> {
    await this.page.goto(`/shows/${show}?section=${section}`);
    await this.button(ko.seats.asList).click();
  }

  /** A seat of the first row of the list, by its number. */
  seat(number: number, section = 'A구역', row = 1): Locator {
    return this.page
      .getByRole('button', { name: new RegExp(`^${ko.seats.label(section, row, number)}[^0-9]`) })
      .first();
  }

  async take(number: number): Promise<void> {
    await this.seat(number).click();
    await this.held(number).waitFor();
  }

  /** A seat in the basket. */
  held(number: number, section = 'A구역', row = 1): Locator {
    return this.basket.getByText(ko.seats.label(section, row, number), { exact: true });
  }

  /** Joins a line whose door is open, and goes in. */
  async enter(show: string): Promise<void> {
    await this.page.goto(`/shows/${show}`);
    await this.button(ko.line.join).click();
    await this.button(ko.line.enter).click();
    await this.page.getByText(ko.line.insideLeft).waitFor();
  }

  /** Goes out before one's time is over, and says so twice. */
  async leave(): Promise<void> {
    const name = ko.line.leaveInside;
    await this.button(name).click();
    await this.page.getByRole('group', { name }).getByRole('button', { name }).click();
    await this.button(ko.line.join).waitFor();
  }

  async pay(): Promise<void> {
    await this.button(ko.basket.confirm).click();
    await this.page.getByRole('heading', { name: ko.bookings.receipt }).waitFor();
  }
}

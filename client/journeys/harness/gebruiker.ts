import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { bewaarBeeld } from './beelden.js';

const WACHTWOORD = 'Waterlelie-oefenen-2026';

/** One person at one screen; counts what the hands do, so that a journey can hold its limits. */
export class Gebruiker {
  handelingen = 0;
  readonly consolefouten: string[] = [];

  constructor(
    readonly pagina: Page,
    private readonly url: string,
  ) {
    pagina.on('console', (bericht) => {
      if (bericht.type() === 'error') this.consolefouten.push(bericht.text());
    });
    pagina.on('pageerror', (fout) => this.consolefouten.push(fout.message));
  }

  async meldAan(email: string): Promise<void> {
    await this.pagina.goto(this.url);
    await this.pagina.getByLabel('E-mailadres').fill(email);
    await this.pagina.getByLabel('Wachtwoord').fill(WACHTWOORD);
    await this.pagina.getByRole('button', { name: 'Meld aan' }).click();
    await this.pagina.getByRole('button', { name: /^Account van/ }).waitFor();
  }

  async naar(pad: string): Promise<void> {
    await this.pagina.goto(`${this.url}${pad}`);
  }

  /** Opens a link that somebody sent, on the own screen. */
  async opent(pad: string): Promise<void> {
    this.handelingen += 1;
    await this.naar(pad);
  }

  /** Presses one button, link or tile by the name people read. */
  async tik(naam: string | RegExp, binnen: Page | Locator = this.pagina): Promise<void> {
    this.handelingen += 1;
    await binnen
      .getByRole('button', { name: naam, exact: typeof naam === 'string' })
      .or(binnen.getByRole('link', { name: naam, exact: typeof naam === 'string' }))
      .or(binnen.getByRole('menuitem', { name: naam, exact: typeof naam === 'string' }))
      .first()
      .click();
  }

  /** Chooses a tile of a set, or ticks a box. */
  async kies(naam: string | RegExp, binnen: Page | Locator = this.pagina): Promise<void> {
    this.handelingen += 1;
    await binnen.getByText(naam, { exact: typeof naam === 'string' }).first().click();
  }

  async schrijf(veld: string | RegExp, tekst: string): Promise<void> {
    this.handelingen += 1;
    await this.pagina.getByLabel(veld).first().fill(tekst);
  }

  /** Chooses one line of a closed list. */
  async kiesUit(lijst: string | RegExp, regel: string | RegExp): Promise<void> {
    this.handelingen += 2;
    await this.pagina.getByRole('button', { name: lijst }).last().click();
    await this.pagina.getByRole('option', { name: regel, exact: typeof regel === 'string' }).click();
  }

  /** Types a day into a date field, as `ddmmjjjj`. */
  async schrijfDag(veld: string | RegExp, ddmmjjjj: string, binnen: Page | Locator = this.pagina): Promise<void> {
    this.handelingen += 1;
    await binnen.getByRole('group', { name: veld }).getByRole('spinbutton').first().click();
    await this.pagina.keyboard.type(ddmmjjjj);
  }

  /** Empties a date field, digit by digit. */
  async wisDag(veld: string | RegExp): Promise<void> {
    this.handelingen += 1;
    for (const deel of await this.pagina.getByRole('group', { name: veld }).getByRole('spinbutton').all()) {
      await deel.focus();
      while ((await deel.getAttribute('aria-valuenow')) !== null) await this.pagina.keyboard.press('Backspace');
    }
  }

  /** Waits until people can read this. */
  async leest(tekst: string | RegExp): Promise<void> {
    const regel = this.pagina.getByText(tekst).locator('visible=true').first();
    await regel.waitFor().catch(async (fout: Error) => {
      throw new Error(`${fout.message}\nDe pagina toont:\n${await this.leesbaar()}`);
    });
  }

  private async leesbaar(): Promise<string> {
    return `${this.pagina.url()}\n${await this.pagina.locator('body').innerText()}\n${this.consolefouten.join('\n')}`;
  }

  /** Serious and critical findings of axe on this page, in words. */
  async axe(): Promise<string[]> {
    const { violations } = await new AxeBuilder({ page: this.pagina }).analyze();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map((knoop) => knoop.target.join(' ')).join(', ')}`);
  }

  /** Whether something sticks out sideways. */
  async schuiftOpzij(): Promise<boolean> {
    return this.pagina.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  }

  /** A picture for the manual; kept only when the manual is being made. */
  async beeld(naam: string): Promise<void> {
    await bewaarBeeld(this.pagina, naam);
  }
}

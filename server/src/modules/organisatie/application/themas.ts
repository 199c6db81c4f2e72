import { Injectable } from '@nestjs/common';
import { HUISKLEUREN, type Themakleuren } from '@doorbraaktafel/shared/vocabulary';
import type { Tx } from '../../../platform/database/transaction.js';
import { eisContrast, leesKleuren, meet, type Contrastmeting } from './thema-contrast.js';
import { ThemaRepository, type Bewaardthema } from '../persistence/thema.repository.js';
import { hermaakLogo } from './logo.js';

export interface Themabeeld {
  readonly versie: number;
  readonly kleuren: Themakleuren;
  readonly heeftLogo: boolean;
}

/** The colours and logo of a regio. */
@Injectable()
export class Themas {
  constructor(private readonly repository: ThemaRepository) {}

  async beeld(tx: Tx): Promise<Themabeeld> {
    const nu = await this.repository.nu(tx);
    return { versie: nu?.versie ?? 0, kleuren: nu?.kleuren ?? HUISKLEUREN, heeftLogo: Boolean(nu?.logo) };
  }

  /** What people would be able to read, before it is kept. @throws {OngeldigeInvoer} */
  proef(kleuren: Themakleuren): Contrastmeting[] {
    return meet(leesKleuren(kleuren));
  }

  /** @throws {OngeldigeInvoer | ContrastTeLaag} */
  async zet(tx: Tx, invoer: Themakleuren): Promise<void> {
    const kleuren = leesKleuren(invoer);
    eisContrast(kleuren);
    await this.bewaar(tx, (nu) => ({ kleuren, logo: nu?.logo ?? null }));
  }

  /** A new logo, or none. @throws {LogoGeweigerd} */
  async zetLogo(tx: Tx, bytes: Buffer | null): Promise<string> {
    const logo = bytes && (await hermaakLogo(bytes));
    return this.bewaar(tx, (nu) => ({ kleuren: nu?.kleuren ?? null, logo }));
  }

  private async bewaar(tx: Tx, nieuw: (nu: Bewaardthema | undefined) => Omit<Bewaardthema, 'versie'>): Promise<string> {
    await this.repository.vergrendel(tx);
    const nu = await this.repository.nu(tx);
    const versie = (nu?.versie ?? 0) + 1;
    const id = await this.repository.bewaar(tx, { ...nieuw(nu), versie });
    tx.record({ actie: 'regiothema.gezet', onderwerp: { soort: 'regiothema', id }, inhoud: { versie } });
    return id;
  }
}

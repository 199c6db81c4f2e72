import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { BewaartermijnVastleggenInvoer, InstellingZettenInvoer } from '@doorbraaktafel/shared/validation';
import { BEWAARSOORTEN, INSTELLINGNAMEN, type Bewaarsoort, type Instellingnaam } from '@doorbraaktafel/shared/vocabulary';
import type { Tx } from '../../../platform/database/transaction.js';
import { vandaag } from '../../../platform/kalender/termijn.js';
import { geldend, volgendeVersie, WETTERMIJNEN, type Bewaartermijnversie, type Wettermijn } from '../domain/bewaartermijn.js';
import { leesWaarde, type Instellingwaarde } from '../domain/instelling.js';
import { InstellingRepository, type BewaardeTermijn, type Instellingwijziging } from '../persistence/instelling.repository.js';
import { Organisaties } from './organisaties.js';

export type Instellingbeeld = { readonly naam: Instellingnaam; readonly waarde: Instellingwaarde };

export interface Instellingenbeeld {
  readonly instellingen: readonly Instellingbeeld[];
  readonly wijzigingen: readonly Instellingwijziging[];
}

/** One kind of data: what the law says, what the regio laid down, and what holds today. */
export interface Bewaarbeeld {
  readonly soort: Bewaarsoort;
  readonly wet: Wettermijn;
  readonly versies: readonly BewaardeTermijn[];
  readonly nu: BewaardeTermijn | undefined;
}

/** How a regio is set. Every change is kept with who and why. */
@Injectable()
export class Instellingen {
  constructor(
    private readonly repository: InstellingRepository,
    private readonly organisaties: Organisaties,
  ) {}

  async beeld(tx: Tx): Promise<Instellingenbeeld> {
    const nu = await this.organisaties.instellingen(tx);
    return { instellingen: INSTELLINGNAMEN.map((naam) => ({ naam, waarde: nu[naam] })), wijzigingen: await this.repository.wijzigingen(tx) };
  }

  /** @throws {OngeldigeInvoer} when the setting cannot be that */
  async zet(tx: Tx, { naam, waarde: tekst, reden }: Omit<InstellingZettenInvoer, 'opdrachtId'>): Promise<void> {
    await this.leg(tx, naam, leesWaarde(naam, tekst), reden);
  }

  /** From now on nobody acts in this regio who came in with a password alone, or everybody may. */
  async verplichtTweedeFactor(tx: Tx, verplicht: boolean): Promise<void> {
    await this.leg(tx, 'tweedeFactorVerplicht', verplicht, verplicht ? 'Tweede stap verplicht gemaakt.' : 'Tweede stap niet meer verplicht.');
  }

  async bewaartermijnen(tx: Tx): Promise<Bewaarbeeld[]> {
    const [dag, alle] = [await vandaag(tx), await this.repository.termijnen(tx)];
    return BEWAARSOORTEN.map((soort) => {
      const versies = alle.filter((termijn) => termijn.soort === soort);
      return { soort, wet: WETTERMIJNEN[soort], versies, nu: geldend(versies, dag) as BewaardeTermijn | undefined };
    });
  }

  /** How long this kind is kept today: what the regio laid down, or else what the law says. */
  async termijn(tx: Tx, soort: Bewaarsoort): Promise<Wettermijn> {
    const { wet, nu } = (await this.bewaartermijnen(tx)).find((een) => een.soort === soort)!;
    return nu ? { ...wet, jaren: nu.jaren, grondslag: nu.grondslag, bron: nu.bron } : wet;
  }

  /** @throws {BewaartermijnTeKort | DatumInVerleden | VersieTeVroeg} */
  async legTermijnVast(tx: Tx, { soort, ...invoer }: Omit<BewaartermijnVastleggenInvoer, 'opdrachtId'>): Promise<void> {
    await this.repository.vergrendel(tx);
    const eerder: Bewaartermijnversie[] = (await this.repository.termijnen(tx)).filter((termijn) => termijn.soort === soort);
    const versie = volgendeVersie(soort, eerder, invoer, await vandaag(tx));
    const id = nieuwId();
    await this.repository.bewaarTermijn(tx, { ...invoer, id, soort, versie });
    tx.record({ actie: 'bewaartermijn.vastgelegd', onderwerp: { soort: 'bewaartermijn', id }, inhoud: { soort, versie, jaren: invoer.jaren, geldigVan: invoer.geldigVan } });
  }

  private async leg(tx: Tx, naam: Instellingnaam | 'tweedeFactorVerplicht', nieuw: Instellingwaarde, reden: string): Promise<void> {
    await this.repository.vergrendel(tx);
    const oud = (await this.organisaties.instellingen(tx))[naam];
    await this.repository.zet(tx, naam, nieuw);
    await this.repository.bewaarWijziging(tx, { naam, oud, nieuw, reden });
    tx.record({ actie: 'regio.instellingGewijzigd', onderwerp: { soort: 'regio', id: tx.regioId }, inhoud: { naam, oud, nieuw, reden } });
  }
}

import { Injectable } from '@nestjs/common';
import type { Inzagedossier } from '@doorbraaktafel/shared/validation';
import { NietGevonden } from '@doorbraaktafel/shared/weigeringen';
import { Besluitpapier, type Besluitstuk } from '../../besluit/index.js';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Deel } from '../../../platform/documenten/document.js';
import { overalZonderDerden } from '../domain/derden.js';
import type { KopieNamens } from '../domain/kopie.js';
import { Dossierbron } from '../persistence/dossierbron.js';

/** The copy as data, and its besluiten in the words of their brief. */
export interface Inhoud {
  readonly dossier: Inzagedossier;
  readonly besluitdelen: readonly { readonly nummer: number; readonly delen: readonly Deel[] }[];
}

/** What the copy holds: everything the client may have, without the names of others. */
@Injectable()
export class Kopieinhoud {
  constructor(
    private readonly bron: Dossierbron,
    private readonly papier: Besluitpapier,
  ) {}

  /** @throws {NietGevonden} */
  async lees(tx: Tx, casusId: string, namens: KopieNamens): Promise<Inhoud> {
    const bronnen = await this.bron.lees(tx, casusId);
    if (!bronnen) throw new NietGevonden('casusId');
    const stukken = await this.papier.vanCasus(tx, casusId);
    const derden = await this.bron.derden(tx, casusId);
    const ruw = { versie: 1 as const, gemaaktOp: new Date(), namens, ...bronnen, besluiten: stukken.map(besluit) };
    // Days and moments become the text in which both files say them.
    const dossier = JSON.parse(JSON.stringify(ruw)) as Inzagedossier;
    return {
      dossier: { ...overalZonderDerden(dossier, derden), casus: { ...overalZonderDerden(dossier.casus, derden), schuilnaam: dossier.casus.schuilnaam }, persoon: dossier.persoon },
      besluitdelen: stukken.map(({ beeld, delen }) => ({ nummer: beeld.besluit.nummer, delen: overalZonderDerden(delen, derden) })),
    };
  }
}

function besluit({ beeld: { besluit: b, gronden, standpunten, naspel } }: Besluitstuk) {
  const { beschikking } = naspel;
  return {
    nummer: b.nummer, soort: b.soort, wijze: b.wijze, tekst: b.tekst, bedragInCent: b.bedragInCent === null ? null : String(b.bedragInCent),
    genomenOp: b.genomenOp, herzienVoor: b.herzienVoor, heroverwegingTotEnMet: b.heroverwegingDag, eindeReden: b.eindeReden,
    gronden: gronden.map(({ soort, tekst }) => ({ soort, tekst })),
    standpunten: standpunten.map(({ organisatieNaam, standpunt }) => ({ organisatie: organisatieNaam, standpunt })),
    andereStandpunten: naspel.minderheidsstandpunten.map(({ organisatieNaam, gegevenOp, tekst }) => ({ organisatie: organisatieNaam, gegevenOp, tekst })),
    heroverwegingen: naspel.heroverwegingen.map(({ reden, antwoordDag, uitkomst, motivering }) => ({ reden, antwoordUiterlijk: antwoordDag, uitkomst: uitkomst ?? null, motivering: motivering ?? null })),
    beschikking: beschikking ? { kenmerk: beschikking.kenmerk, bekendOp: beschikking.bekendOp, bezwaarTot: beschikking.bezwaarTot } : null,
  };
}

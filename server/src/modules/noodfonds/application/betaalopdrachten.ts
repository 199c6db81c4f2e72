import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Afschrift } from '../domain/betaling/afschrift.js';
import type { Betaalbalie, Betaalwijze } from '../domain/betaling/balie.js';
import { BetaalbalieRepository } from '../persistence/betaalbalie.repository.js';
import { BetaalopdrachtRepository } from '../persistence/betaalopdracht.repository.js';
import { VoorschotRepository } from '../persistence/voorschot.repository.js';
import { schrijfBetaalcsv } from '../bestanden/betaalcsv.js';
import { schrijfPain001 } from '../bestanden/pain001.js';
import { Noodfonds } from './noodfonds.js';

const TOEGANG = { gegevensgroep: 'fondsuitgave', doel: 'uitgaven betalen' } as const;

export interface Betaalbestand {
  readonly naam: string;
  readonly soort: 'text/csv' | 'application/xml';
  readonly inhoud: string;
}

/** Paying by file: the desk of a fonds, orders that leave, and what bank or financial system say of them. */
@Injectable()
export class Betaalopdrachten {
  constructor(
    private readonly balies: BetaalbalieRepository,
    private readonly opdrachten: BetaalopdrachtRepository,
    private readonly noodfonds: Noodfonds,
    private readonly voorschotten: VoorschotRepository,
  ) {}

  /** @throws {NietGevonden} unless the acting lid holds or approves for this fonds */
  async balie(tx: Tx, fondsId: string): Promise<Betaalbalie> {
    await this.balies.eisFonds(tx, fondsId);
    const teBetalen = await this.balies.teBetalen(tx, fondsId);
    for (const { casusId } of teBetalen) tx.gelezen({ casusId, ...TOEGANG });
    return {
      fondsId,
      wijze: await this.balies.wijze(tx, fondsId),
      teBetalen,
      opdrachten: await this.balies.opdrachten(tx, fondsId),
      openRegels: await this.balies.openRegels(tx, fondsId),
      terzijde: await this.balies.terzijde(tx, fondsId),
      voorschotten: await this.voorschotten.vanFonds(tx, fondsId),
    };
  }

  /** @throws {NietBevoegdVoorFonds | NietGevonden} */
  async zetWijze(tx: Tx, fondsId: string, wijze: Betaalwijze): Promise<string> {
    await this.opdrachten.zetWijze(tx, fondsId, wijze);
    tx.record({ actie: 'fonds.betaalwijzeGezet', onderwerp: { soort: 'fonds', id: fondsId }, inhoud: { vorm: wijze.vorm } });
    return fondsId;
  }

  /** @throws {BetaalopdrachtLoopt | ReserveringAfgehandeld | ReserveringVerlopen | NietGevonden} */
  async vulAan(tx: Tx, uitgaveId: string, gegevens: Parameters<BetaalopdrachtRepository['vulAan']>[2]): Promise<void> {
    await this.opdrachten.vulAan(tx, uitgaveId, gegevens);
    await this.noodfonds.meld(tx, uitgaveId, 'uitgave.betaalgegevensAangevuld');
  }

  /** @throws {BetaalgegevensOntbreken | BetaalopdrachtLoopt | GoedkeuringOntbreekt | ZelfdePersoon | ReserveringVerlopen | BedragBovenReservering} */
  async maak(tx: Tx, opdracht: Parameters<BetaalopdrachtRepository['maak']>[1]): Promise<string> {
    await this.opdrachten.maak(tx, opdracht);
    tx.record({ actie: 'betaalopdracht.gemaakt', onderwerp: { soort: 'betaalopdracht', id: opdracht.id }, inhoud: { aantal: opdracht.uitgaveIds.length + opdracht.claimIds.length } });
    for (const uitgaveId of await this.opdrachten.uitgavenVan(tx, opdracht.id)) await this.noodfonds.meld(tx, uitgaveId, 'uitgave.inOpdracht');
    return opdracht.fondsId;
  }

  /** Takes back an order of which nothing is paid; its payments can go into a new one. @throws {BetaalopdrachtNietTerug | NietGevonden} */
  async trekIn(tx: Tx, id: string, reden: string): Promise<string> {
    const uitgaven = await this.opdrachten.trekIn(tx, id, reden);
    tx.record({ actie: 'betaalopdracht.ingetrokken', onderwerp: { soort: 'betaalopdracht', id }, inhoud: { aantal: uitgaven.length, reden } });
    for (const uitgaveId of uitgaven) await this.noodfonds.meld(tx, uitgaveId, 'uitgave.uitOpdracht');
    return this.opdrachten.fondsVan(tx, 'betaalopdracht', id);
  }

  /** @throws {RegelAfgehandeld | NietGevonden} */
  async handelAf(tx: Tx, regel: { boekingId: string; regelId: string; betaald: boolean }): Promise<string> {
    const uitgaveId = await this.opdrachten.uitgaveVanRegel(tx, regel.regelId);
    await this.opdrachten.handelAf(tx, regel.boekingId, regel.regelId, regel.betaald);
    await this.noodfonds.meld(tx, uitgaveId, regel.betaald ? 'uitgave.betaald' : 'uitgave.betalingMislukt');
    return this.opdrachten.fondsVan(tx, 'betaalregel', regel.regelId);
  }

  /** Reads a statement or paid-message once. @throws {AfschriftAlGelezen | AfschriftUitDeToekomst | RegelPastNiet | NietGevonden} */
  async leesIn(tx: Tx, { id, fondsId, afschrift, bytes }: { id: string; fondsId: string; afschrift: Afschrift; bytes: Uint8Array }): Promise<void> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const uitgaven = await this.opdrachten.leesIn(tx, { id, fondsId, sha256, afschrift });
    tx.record({ actie: 'bankafschrift.ingelezen', onderwerp: { soort: 'bankafschrift', id }, inhoud: { soort: afschrift.soort, regels: afschrift.regels.length, geboekt: uitgaven.length } });
    for (const uitgaveId of uitgaven) await this.noodfonds.meld(tx, uitgaveId, 'uitgave.afgestemd');
  }

  /** @throws {RegelAfgehandeld | RegelPastNiet | TerugBovenBetaald | BedragBovenReservering | ReserveringVerlopen | NietGevonden} */
  async verwerk(tx: Tx, boekingId: string, regel: Parameters<BetaalopdrachtRepository['verwerk']>[2]): Promise<string> {
    const { afschriftId, uitgaveId } = await this.opdrachten.verwerk(tx, boekingId, regel);
    tx.record({ actie: 'afschriftregel.verwerkt', onderwerp: { soort: 'bankafschrift', id: afschriftId }, inhoud: { wijze: regel.wijze } });
    if (uitgaveId) await this.noodfonds.meld(tx, uitgaveId, 'uitgave.afgestemd');
    return this.opdrachten.fondsVan(tx, 'afschriftregel', regel.regelId);
  }

  /** The file of an order; making it again gives the same bytes. @throws {NietGevonden} */
  async bestand(tx: Tx, opdrachtId: string): Promise<Betaalbestand> {
    const { opdracht, casusIds } = await this.opdrachten.get(tx, opdrachtId);
    for (const casusId of casusIds) tx.gelezen({ casusId, ...TOEGANG, actie: 'E' });
    tx.record({ actie: 'betaalopdracht.opgehaald', onderwerp: { soort: 'betaalopdracht', id: opdrachtId } });
    return opdracht.vorm === 'sepa'
      ? { naam: `betaalopdracht-${opdracht.nummer}.xml`, soort: 'application/xml', inhoud: schrijfPain001(opdracht) }
      : { naam: `betaalopdracht-${opdracht.nummer}.csv`, soort: 'text/csv', inhoud: schrijfBetaalcsv(opdracht) };
  }
}

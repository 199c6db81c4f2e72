import { Injectable } from '@nestjs/common';
import type { BsnDoel, BsnTonenInvoer, BsnVastleggenInvoer } from '@doorbraaktafel/shared/validation';
import { NietGevonden } from '@doorbraaktafel/shared/weigeringen';
import { stdnum } from 'stdnum';
import type { Context } from '../../../platform/context/context.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Sleutelbos } from '../../../platform/secrets/sleutelbos.js';
import { DOELWOORD, doelVan, eisBsn, rijVan } from '../domain/bsn.js';
import { BsnRepository } from '../persistence/bsn.repository.js';

const GROEP = 'bsn';
const isBsn = (nummer: string): boolean => stdnum.NL?.['bsn']?.validate(nummer).isValid ?? false;

/** The BSN of a casus: written down and shown by who has a ground in the law, each time with its purpose (Wabb art. 10; Wmo 2015 art. 5.2.9). */
@Injectable()
export class Nummers {
  constructor(
    private readonly work: UnitOfWork,
    private readonly nummers: BsnRepository,
    private readonly sleutels: Sleutelbos,
  ) {}

  /** A command is remembered by a hash of its input; a hash of nine digits is no secret, so the number goes in under a key. @throws {NietGevonden | BsnKloptNiet} */
  legVast(ctx: Context, { opdrachtId, casusId, bsn }: BsnVastleggenInvoer): Promise<string> {
    const velden = { opdrachtId, casusId, bsn: this.sleutels.merk(`${opdrachtId} ${bsn}`) };
    return this.work.run(ctx, (tx) => this.bewaar(tx, casusId, bsn), { opdracht: { id: opdrachtId, naam: 'bsnVastleggen', velden } });
  }

  /**
   * The number itself stands in no command, event or line: only that it was read, and what for.
   * A command that comes again shows it again, so that leaves an event of its own.
   * @throws {NietGevonden | OngeldigeInvoer}
   */
  async toon(ctx: Context, invoer: BsnTonenInvoer): Promise<string> {
    const { opdrachtId, casusId } = invoer;
    const doel = doelVan(ctx.rol, invoer.doel);
    let rij: Buffer | undefined;
    const eersteKeer = async (tx: Tx) => void (rij = await this.lees(tx, casusId, doel));
    await this.work.run(ctx, eersteKeer, { opdracht: { id: opdrachtId, naam: 'bsnTonen', velden: invoer } });
    rij ??= await this.work.run(ctx, (tx) => this.lees(tx, casusId, doel));
    return this.sleutels.open(rij, rijVan(ctx.regioId, casusId)).toString('utf8');
  }

  private async bewaar(tx: Tx, casusId: string, bsn: string): Promise<string> {
    await this.nummers.eisGrond(tx, casusId);
    eisBsn(isBsn, bsn);
    await this.nummers.bewaar(tx, casusId, this.sleutels.verzegel(Buffer.from(bsn, 'utf8'), rijVan(tx.regioId, casusId)));
    tx.record({ actie: 'casus.bsn_vastgelegd', onderwerp: { soort: 'casus', id: casusId }, casusId });
    tx.gelezen({ casusId, gegevensgroep: GROEP, doel: 'burgerservicenummer vastleggen', actie: 'C' });
    return casusId;
  }

  private async lees(tx: Tx, casusId: string, doel: BsnDoel): Promise<Buffer> {
    const { verzegeld } = await this.haal(tx, casusId);
    tx.nieuwBezoek();
    tx.record({ actie: 'casus.bsn_getoond', onderwerp: { soort: 'casus', id: casusId }, casusId, inhoud: { doel } });
    tx.gelezen({ casusId, gegevensgroep: GROEP, doel: DOELWOORD[doel] });
    return verzegeld;
  }

  private async haal(tx: Tx, casusId: string): Promise<{ verzegeld: Buffer }> {
    const rij = await this.nummers.haal(tx, casusId);
    if (!rij) throw new NietGevonden('casusId');
    return rij;
  }
}

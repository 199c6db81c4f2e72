import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { Tx } from '../../../platform/database/transaction.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { nieuweTrace } from '../../../platform/telemetry/trace.js';
import { Organisaties } from '../../organisatie/index.js';
import { BeheerderGeweigerd, eisNamen } from '../domain/beheerder.js';
import type { Nieuwebeheerder } from './eerste-beheerder.js';
import { Uitnodigingen } from './uitnodigingen.js';

export interface ExtraBeheerder extends Nieuwebeheerder {
  /** Names as they stand in the product; capitals do not count. */
  readonly regio: string;
  readonly organisatie: string;
}

/** So many people of a regio appoint a next one themselves. */
const GENOEG = 2;

/** Invites a beheerder for a regio in which nobody can appoint one any more, for who runs the product. */
@Injectable()
export class BeheerderErbij {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisaties: Organisaties,
    private readonly uitnodigingen: Uitnodigingen,
  ) {}

  /** Answers the link; it works once and is kept nowhere. @throws {BeheerderGeweigerd} */
  async maak({ regio, organisatie, naam, email }: ExtraBeheerder): Promise<string> {
    eisNamen(naam);
    const lidId = nieuwId();
    const ctx = { regioId: nieuwId(), lidId, organisatieId: nieuwId(), accountId: '', rol: 'beheerder' as const, naam, traceId: nieuweTrace() };
    const [gevonden, nog] = await this.work.lees(ctx, (tx) => tx.sql<{ id: string }>('select regio_met_naam($1) as id', [regio]));
    if (!gevonden || nog) throw new BeheerderGeweigerd(`Er is ${nog ? 'meer dan één' : 'geen'} regio met de naam ${regio}.`);
    return this.work.run({ ...ctx, regioId: gevonden.id }, async (tx) => {
      await this.eisTeWeinig(tx);
      const organisatieId = await this.organisatieId(tx, organisatie);
      await this.organisaties.voegLidToe(tx, { id: lidId, organisatieId, rol: 'beheerder', naam, functie: 'beheerder' });
      tx.record({ actie: 'beheerder.aangewezen_van_buiten', onderwerp: { soort: 'lid', id: lidId }, doel: 'aangewezen door wie het programma draait, niet door een beheerder' });
      return (await this.uitnodigingen.maakLink(tx, lidId, email)).link;
    });
  }

  private async eisTeWeinig(tx: Tx): Promise<void> {
    const [telling] = await tx.sql<{ aantal: number }>('select beheerders_actief() as aantal');
    if ((telling?.aantal ?? 0) >= GENOEG) throw new BeheerderGeweigerd('Deze regio heeft twee beheerders of meer. Zij wijzen zelf een volgende aan, op de pagina Mensen en rollen.');
  }

  private async organisatieId(tx: Tx, naam: string): Promise<string> {
    const [rij] = await tx.sql<{ id: string }>('select id from organisatie where regio_id = $1 and lower(naam) = lower(trim($2)) and beeindigd_op is null', [tx.regioId, naam]);
    if (!rij) throw new BeheerderGeweigerd(`In deze regio is geen organisatie met de naam ${naam}.`);
    return rij.id;
  }
}

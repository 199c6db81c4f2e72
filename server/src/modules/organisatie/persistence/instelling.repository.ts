import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { Bewaarsoort } from '@doorbraaktafel/shared/vocabulary';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Bewaartermijnversie } from '../domain/bewaartermijn.js';
import type { Instellingwaarde } from '../domain/instelling.js';

/** One change of a setting, with who did it and why. */
export interface Instellingwijziging {
  readonly id: string;
  readonly naam: string;
  readonly oud: Instellingwaarde | null;
  readonly nieuw: Instellingwaarde;
  readonly reden: string;
  readonly doorNaam: string;
  readonly op: Date;
}

export type BewaardeTermijn = Bewaartermijnversie & { readonly soort: Bewaarsoort; readonly doorNaam: string };

/** How a regio is set, and every change of that. */
@Injectable()
export class InstellingRepository {
  wijzigingen(tx: Tx): Promise<Instellingwijziging[]> {
    return tx.sql<Instellingwijziging>(
      `select w.id, w.naam, w.oud, w.nieuw, w.reden, l.naam as "doorNaam", w.gewijzigd_op as op
       from instellingwijziging w join lid l on l.regio_id = w.regio_id and l.id = w.gewijzigd_door
       where w.regio_id = $1 order by w.gewijzigd_op desc, w.id desc limit 100`,
      [tx.regioId],
    );
  }

  /** Locks the row of the regio, so that two changes come one after the other. */
  async vergrendel(tx: Tx): Promise<void> {
    await tx.sql('select 1 from regio where regio_id = $1 for no key update', [tx.regioId]);
  }

  async zet(tx: Tx, naam: string, waarde: Instellingwaarde): Promise<void> {
    await tx.sql('update regio set instellingen = instellingen || jsonb_build_object($2::text, $3::jsonb) where regio_id = $1', [tx.regioId, naam, JSON.stringify(waarde)]);
  }

  async bewaarWijziging(tx: Tx, { naam, oud, nieuw, reden }: Pick<Instellingwijziging, 'naam' | 'oud' | 'nieuw' | 'reden'>): Promise<void> {
    await tx.sql('insert into instellingwijziging (regio_id, id, naam, oud, nieuw, reden, gewijzigd_door) values ($1, $2, $3, $4, $5, $6, $7)', [
      tx.regioId, nieuwId(), naam, JSON.stringify(oud), JSON.stringify(nieuw), reden, tx.lidId,
    ]);
  }

  /** Oldest version first. */
  termijnen(tx: Tx): Promise<BewaardeTermijn[]> {
    return tx.sql<BewaardeTermijn>(
      `select b.soort, b.versie, b.jaren, b.grondslag, b.bron, b.geldig_van::text as "geldigVan", l.naam as "doorNaam"
       from bewaartermijn b join lid l on l.regio_id = b.regio_id and l.id = b.vastgelegd_door
       where b.regio_id = $1 order by b.soort, b.versie`,
      [tx.regioId],
    );
  }

  async bewaarTermijn(tx: Tx, t: Bewaartermijnversie & { readonly id: string; readonly soort: Bewaarsoort }): Promise<void> {
    await tx.sql(
      'insert into bewaartermijn (regio_id, id, soort, versie, jaren, grondslag, bron, geldig_van, vastgelegd_door) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
      [tx.regioId, t.id, t.soort, t.versie, t.jaren, t.grondslag, t.bron, t.geldigVan, tx.lidId],
    );
  }
}

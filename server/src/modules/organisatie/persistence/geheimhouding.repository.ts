import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Geheimhoudingsversie } from '../domain/geheimhouding.js';

export type BewaardeVerklaring = Geheimhoudingsversie & { readonly doorNaam: string };

/** The words of the regio in versions, and own promises; those of others do not exist here. */
@Injectable()
export class GeheimhoudingRepository {
  /** Oldest version first. */
  versies(tx: Tx): Promise<BewaardeVerklaring[]> {
    return tx.sql<BewaardeVerklaring>(
      `select v.versie, v.zinnen, v.geldig_van::text as "geldigVan", l.naam as "doorNaam"
       from geheimhoudingsverklaring v join lid l on l.regio_id = v.regio_id and l.id = v.vastgelegd_door
       where v.regio_id = $1 order by v.versie`,
      [tx.regioId],
    );
  }

  async bewaarVersie(tx: Tx, { id, versie, zinnen, geldigVan }: Geheimhoudingsversie & { readonly id: string }): Promise<void> {
    await tx.sql('insert into geheimhoudingsverklaring (regio_id, id, versie, zinnen, geldig_van, vastgelegd_door) values ($1, $2, $3, $4, $5, $6)', [
      tx.regioId, id, versie, zinnen, geldigVan, tx.lidId,
    ]);
  }

  async aanvaardOp(tx: Tx, versie: number): Promise<Date | undefined> {
    const [rij] = await tx.sql<{ op: Date }>('select aanvaard_op as op from geheimhouding where regio_id = $1 and lid_id = $2 and versie = $3', [
      tx.regioId, tx.lidId, versie,
    ]);
    return rij?.op;
  }

  /** Answers whether this was the first time. */
  async aanvaard(tx: Tx, versie: number): Promise<boolean> {
    const rijen = await tx.sql(
      'insert into geheimhouding (regio_id, id, lid_id, versie) values ($1, $2, $3, $4) on conflict (regio_id, lid_id, versie) do nothing returning id',
      [tx.regioId, nieuwId(), tx.lidId, versie],
    );
    return rijen.length > 0;
  }
}

import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { Tx } from '../../../platform/database/transaction.js';
import { DAGEN_BEWAARD, MINUTEN_STIL, type Kopie, type Kopiebestand, type KopieNamens } from '../domain/kopie.js';

const SELECT = `select id, casus_id as "casusId", namens, gevraagd_op as "gevraagdOp", stap, klaar_op as "klaarOp", verloopt_op as "verlooptOp",
    json_bestand_id as "jsonBestandId", pdf_bestand_id as "pdfBestandId", json_sha256 as "jsonSha256", pdf_sha256 as "pdfSha256",
    case when klaar_op is not null and verloopt_op > now() then 'klaar' when klaar_op is not null then 'verlopen'
      when mislukt_op is not null or bijgewerkt_op < now() - interval '${MINUTEN_STIL} minutes' then 'mislukt' else 'bezig' end as stand
  from inzagekopie where regio_id = $1`;

export interface Kopiebestanden {
  readonly json: Kopiebestand;
  readonly pdf: Kopiebestand;
}

/** Copies that this lid asked for; those of others do not exist for him. */
@Injectable()
export class KopieRepository {
  lijst(tx: Tx, casusId: string): Promise<Kopie[]> {
    return tx.sql<Kopie>(`${SELECT} and casus_id = $2 order by gevraagd_op desc, id limit 20`, [tx.regioId, casusId]);
  }

  async haal(tx: Tx, id: string): Promise<Kopie | undefined> {
    return (await tx.sql<Kopie>(`${SELECT} and id = $2`, [tx.regioId, id]))[0];
  }

  /** Client or supporter of this casus, or neither. */
  async grond(tx: Tx, casusId: string): Promise<'client' | 'clientondersteuner' | undefined> {
    const [rij] = await tx.sql<{ grond: 'client' | 'clientondersteuner' }>(
      `select grond from casustoegang where regio_id = $1 and casus_id = $2 and lid_id = $3 and grond in ('client', 'clientondersteuner')
         and vanaf <= now() and (tot is null or tot > now()) order by grond limit 1`,
      [tx.regioId, casusId, tx.lidId],
    );
    return rij?.grond;
  }

  /** Copies of which the making went silent, so that a new one can be asked; answers their ids. */
  async staakStille(tx: Tx, casusId: string): Promise<string[]> {
    const rijen = await tx.sql<{ id: string }>(
      `update inzagekopie set mislukt_op = now() where regio_id = $1 and casus_id = $2 and lid_id = $3 and klaar_op is null and mislukt_op is null
         and bijgewerkt_op < now() - interval '${MINUTEN_STIL} minutes' returning id`,
      [tx.regioId, casusId, tx.lidId],
    );
    return rijen.map(({ id }) => id);
  }

  /** Answers its id, or nothing while another one of this lid and casus is being made. */
  async begin(tx: Tx, casusId: string, namens: KopieNamens, reden: string | null): Promise<string | undefined> {
    const [rij] = await tx.sql<{ id: string }>(
      `insert into inzagekopie (regio_id, id, casus_id, lid_id, namens, reden) values ($1, $2, $3, $4, $5, $6)
       on conflict (regio_id, casus_id, lid_id) where klaar_op is null and mislukt_op is null do nothing returning id`,
      [tx.regioId, nieuwId(), casusId, tx.lidId, namens, reden],
    );
    return rij?.id;
  }

  /** Whether this call took it up; a copy is made once, however often it is asked. */
  async pakOp(tx: Tx, id: string): Promise<boolean> {
    const rijen = await tx.sql('update inzagekopie set stap = 1, bijgewerkt_op = now() where regio_id = $1 and id = $2 and stap = 0 and mislukt_op is null returning id', [tx.regioId, id]);
    return rijen.length > 0;
  }

  async zetStap(tx: Tx, id: string, stap: number): Promise<void> {
    await tx.sql('update inzagekopie set stap = $3, bijgewerkt_op = now() where regio_id = $1 and id = $2', [tx.regioId, id, stap]);
  }

  async mislukt(tx: Tx, id: string): Promise<void> {
    await tx.sql('update inzagekopie set mislukt_op = now() where regio_id = $1 and id = $2 and klaar_op is null', [tx.regioId, id]);
  }

  /** Answers whether it was still waited for. */
  async klaar(tx: Tx, id: string, { json, pdf }: Kopiebestanden): Promise<boolean> {
    const rijen = await tx.sql(
      `update inzagekopie set klaar_op = now(), verloopt_op = now() + interval '${DAGEN_BEWAARD} days', stap = 3, bijgewerkt_op = now(),
         json_bestand_id = $3, json_sha256 = $4, pdf_bestand_id = $5, pdf_sha256 = $6
       where regio_id = $1 and id = $2 and klaar_op is null and mislukt_op is null returning id`,
      [tx.regioId, id, json.id, json.sha256, pdf.id, pdf.sha256],
    );
    return rijen.length > 0;
  }
}

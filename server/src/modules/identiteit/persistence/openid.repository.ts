import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Openidverbinding } from '../domain/openid.js';
import { Gate } from './gate.js';

/** A connection with its key: the private half sealed, the public half as a JWK. */
export interface Bewaardeverbinding extends Openidverbinding {
  readonly sleutelId: string;
  readonly sleutel: Buffer;
  readonly publiekeSleutel: Record<string, unknown>;
  readonly gewijzigdOp: Date;
}

const KOLOMMEN = `id, uitgever, client_id as "clientId", niveaus, kenmerk, actief, sleutel_id as "sleutelId", sleutel,
  publieke_sleutel as "publiekeSleutel", gewijzigd_op as "gewijzigdOp"`;

/** Connections to providers, who is known there, and attempts under way. */
@Injectable()
export class OpenidRepository {
  constructor(private readonly gate: Gate) {}

  /** Before anybody is signed in. */
  async verbindingVan(regioId: string): Promise<Bewaardeverbinding | undefined> {
    const [rij] = await this.gate.rows<Bewaardeverbinding>(`select ${KOLOMMEN} from openid_verbinding_van($1)`, [regioId]);
    return rij;
  }

  wegen(): Promise<{ regioId: string; regioNaam: string }[]> {
    return this.gate.rows('select regio_id as "regioId", regio_naam as "regioNaam" from openid_wegen()');
  }

  async verbinding(tx: Tx): Promise<Bewaardeverbinding | undefined> {
    const [rij] = await tx.sql<Bewaardeverbinding>(`select ${KOLOMMEN} from openid_verbinding where regio_id = $1`, [tx.regioId]);
    return rij;
  }

  async bewaar(tx: Tx, v: Omit<Bewaardeverbinding, 'gewijzigdOp'>): Promise<void> {
    await tx.sql(
      `insert into openid_verbinding (regio_id, id, uitgever, client_id, niveaus, kenmerk, actief, sleutel_id, sleutel, publieke_sleutel)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
       on conflict (regio_id) do update set uitgever = excluded.uitgever, client_id = excluded.client_id, niveaus = excluded.niveaus, kenmerk = excluded.kenmerk,
         actief = excluded.actief, sleutel_id = excluded.sleutel_id, sleutel = excluded.sleutel, publieke_sleutel = excluded.publieke_sleutel, gewijzigd_op = now()`,
      [tx.regioId, v.id, v.uitgever, v.clientId, v.niveaus, v.kenmerk, v.actief, v.sleutelId, v.sleutel, JSON.stringify(v.publiekeSleutel)],
    );
  }

  async zetUit(tx: Tx): Promise<void> {
    await tx.sql('update openid_verbinding set actief = false, gewijzigd_op = now() where regio_id = $1', [tx.regioId]);
  }

  async bewaarPoging(regioId: string, hash: Buffer, inhoud: Buffer, seconden: number): Promise<void> {
    await this.gate.rows('select openid_poging_bewaren($1, $2, $3, $4)', [regioId, hash, inhoud, seconden]);
  }

  /** Takes an attempt away; the second time there is none. */
  async neemPoging(regioId: string, hash: Buffer): Promise<Buffer | undefined> {
    const [rij] = await this.gate.rows<{ inhoud: Buffer | null }>('select openid_poging_nemen($1, $2) as inhoud', [regioId, hash]);
    return rij?.inhoud ?? undefined;
  }

  async accountVan(regioId: string, uitgever: string, onderwerp: string): Promise<string | undefined> {
    const [rij] = await this.gate.rows<{ id: string | null }>('select openid_account_van($1, $2, $3) as id', [regioId, uitgever, onderwerp]);
    return rij?.id ?? undefined;
  }

  /** Links the account of this lid; false when the person, or the account, is linked already. */
  async koppel(tx: Tx, uitgever: string, onderwerp: string, accountId: string): Promise<boolean> {
    const id = nieuwId();
    const [rij] = await tx.sql<{ ja: boolean | null }>('select openid_koppelen($1, $2, $3, $4) as ja', [id, uitgever, onderwerp, accountId]);
    if (rij?.ja) tx.record({ actie: 'openid.gekoppeld', onderwerp: { soort: 'openidKoppeling', id } });
    return rij?.ja ?? false;
  }

  async ontkoppel(tx: Tx, accountId: string): Promise<boolean> {
    const rijen = await tx.sql<{ id: string }>('select openid_ontkoppelen($1) as id', [accountId]);
    for (const { id } of rijen) tx.record({ actie: 'openid.ontkoppeld', onderwerp: { soort: 'openidKoppeling', id } });
    return rijen.length > 0;
  }

  async isGekoppeld(tx: Tx, accountId: string): Promise<boolean> {
    const [rij] = await tx.sql<{ ja: boolean }>('select openid_gekoppeld($1) as ja', [accountId]);
    return rij?.ja ?? false;
  }
}

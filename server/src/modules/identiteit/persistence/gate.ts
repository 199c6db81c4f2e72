import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Pool } from 'pg';
import type { Rol } from '@doorbraaktafel/shared/vocabulary';
import { START_OPTIONS, type StartOptions } from '../../../platform/config/options.js';

export interface Lidmaatschap {
  readonly accountId: string;
  readonly wachtwoordHash: string;
  readonly regioId: string;
  readonly lidId: string;
  readonly regioNaam: string;
  readonly organisatieNaam: string;
  readonly rol: Rol;
}

export interface SessieRij {
  readonly accountId: string;
  readonly regioId: string;
  readonly lidId: string;
  readonly organisatieId: string;
  readonly rol: Rol;
  readonly naam: string;
}

const STIL_MINUTEN = 30;
const HOOGSTENS_UREN = 12;

/** Accounts and sessions; before sign-in there is no regio, so only definer functions answer here. */
@Injectable()
export class Gate implements OnApplicationShutdown {
  private readonly pool: Pool;

  constructor(@Inject(START_OPTIONS) options: StartOptions) {
    this.pool = new Pool({ connectionString: options.urls.app, max: 4 });
    this.pool.on('error', () => undefined);
  }

  async lidmaatschappen(email: string): Promise<Lidmaatschap[]> {
    const { rows } = await this.pool.query(
      `select account_id as "accountId", wachtwoord_hash as "wachtwoordHash", regio_id as "regioId", lid_id as "lidId",
         regio_naam as "regioNaam", organisatie_naam as "organisatieNaam", rol from aanmeldgegevens_vinden($1)`,
      [email],
    );
    return rows as Lidmaatschap[];
  }

  async open(hash: Buffer, lid: Lidmaatschap): Promise<void> {
    await this.pool.query('select sessie_openen($1, $2, $3, $4, $5)', [
      hash,
      lid.accountId,
      lid.regioId,
      lid.lidId,
      HOOGSTENS_UREN,
    ]);
  }

  async find(hash: Buffer): Promise<SessieRij | undefined> {
    const { rows } = await this.pool.query({
      name: 'sessie_vinden',
      text: `select account_id as "accountId", regio_id as "regioId", lid_id as "lidId",
        organisatie_id as "organisatieId", rol, naam from sessie_vinden($1, $2)`,
      values: [hash, STIL_MINUTEN],
    });
    return rows[0] as SessieRij | undefined;
  }

  async alive(hashes: readonly Buffer[]): Promise<Buffer[]> {
    const { rows } = await this.pool.query('select sessies_levend as hash from sessies_levend($1, $2)', [
      hashes,
      STIL_MINUTEN,
    ]);
    return rows.map((row: { hash: Buffer }) => row.hash);
  }

  async end(hash: Buffer): Promise<void> {
    await this.pool.query('select sessie_beeindigen($1)', [hash]);
  }

  async createAccount(id: string, email: string, hash: string): Promise<string> {
    const { rows } = await this.pool.query('select account_aanmaken($1, $2, $3) as id', [id, email, hash]);
    return (rows[0] as { id: string }).id;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}

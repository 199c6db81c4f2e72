import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Pool } from 'pg';
import type { Rol } from '@doorbraaktafel/shared/vocabulary';
import { START_OPTIONS, type StartOptions } from '../../../platform/config/options.js';

export interface Lidmaatschap {
  readonly accountId: string;
  readonly wachtwoordHash: string | null;
  readonly regioId: string;
  readonly lidId: string;
  readonly regioNaam: string;
  readonly organisatieNaam: string;
  readonly rol: Rol;
}

/** One of the memberships that somebody chooses from. */
export interface EigenLidmaatschap {
  readonly regioId: string;
  readonly lidId: string;
  readonly regioNaam: string;
  readonly organisatieNaam: string;
  readonly rol: Rol;
  readonly functie: string;
}

export interface SessieRij {
  readonly sessieId: string;
  readonly accountId: string;
  readonly regioId: string;
  readonly lidId: string;
  readonly organisatieId: string;
  readonly rol: Rol;
  readonly naam: string;
  readonly bevestigdOp: Date;
  readonly bevestigdMet: string;
  readonly zittingLoopt: boolean;
  readonly aanmeldregioId: string | null;
  readonly eerst: 'lidmaatschap' | 'tweede_factor' | null;
}

/** An invitation that is still open, found by its key. */
export interface GevondenUitnodiging {
  readonly regioId: string;
  readonly regioNaam: string;
  readonly organisatieId: string;
  readonly organisatieNaam: string;
  readonly lidId: string;
  readonly naam: string;
  readonly rol: Rol;
  readonly email: string;
  /** Of the account that this address already has. */
  readonly accountId: string | null;
}

/** With what a person proved who he is. */
export type Middel = 'wachtwoord' | 'wachtwoord_en_code' | 'openid' | 'passkey';

/** A session that is to be opened. */
export interface Opening {
  readonly accountId: string;
  readonly regioId: string;
  readonly lidId: string;
  readonly met: Middel;
  readonly apparaat: string;
  /** The regio on whose word the person is in; absent with own means. */
  readonly aanmeldregioId?: string | null;
  /** False when the person has yet to choose between memberships. */
  readonly gekozen: boolean;
}

const STIL_MINUTEN = 30;
const HOOGSTENS_UREN = 12;
// Requests that left with the old token must not fall out of the session.
const GENADE_SECONDEN = 10;

/** Accounts and sessions; before sign-in there is no regio, so only definer functions answer here. */
@Injectable()
export class Gate implements OnApplicationShutdown {
  private readonly pool: Pool;

  constructor(@Inject(START_OPTIONS) options: StartOptions) {
    this.pool = new Pool({ connectionString: options.urls.app, max: 4 });
    this.pool.on('error', () => undefined);
    // The pool hears nothing of a connection that is lent out, and an error nobody hears ends the process.
    this.pool.on('connect', (client) => client.on('error', () => undefined));
  }

  async lidmaatschappen(email: string): Promise<Lidmaatschap[]> {
    const { rows } = await this.pool.query(
      `select account_id as "accountId", wachtwoord_hash as "wachtwoordHash", regio_id as "regioId", lid_id as "lidId",
         regio_naam as "regioNaam", organisatie_naam as "organisatieNaam", rol from aanmeldgegevens_vinden($1)`,
      [email],
    );
    return rows as Lidmaatschap[];
  }

  async open(hash: Buffer, { accountId, regioId, lidId, met, apparaat, aanmeldregioId, gekozen }: Opening): Promise<void> {
    await this.pool.query('select sessie_openen($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
      hash, accountId, regioId, lidId, met, apparaat, HOOGSTENS_UREN, aanmeldregioId ?? null, gekozen,
    ]);
  }

  /** The session goes on under a new token, with a proof of now that rests on the word of this regio, or on own means. */
  async confirm(oud: Buffer, nieuw: Buffer, met: Middel, regioId: string | null = null): Promise<boolean> {
    return this.yes('select sessie_bevestigen($1, $2, $3, $4, $5) as ja', [oud, nieuw, met, regioId, GENADE_SECONDEN]);
  }

  /** What this account can be active as, in this regio or in all of them. */
  membershipsOf(accountId: string, regioId: string | null): Promise<EigenLidmaatschap[]> {
    return this.rows(
      `select regio_id as "regioId", lid_id as "lidId", regio_naam as "regioNaam", organisatie_naam as "organisatieNaam", rol, functie from lidmaatschappen_van($1, $2)`,
      [accountId, regioId],
    );
  }

  /** Rows of a definer function, for the doors beside this one. */
  async rows<T>(text: string, values: unknown[] = []): Promise<T[]> {
    return (await this.pool.query(text, values)).rows as T[];
  }

  async password(accountId: string): Promise<string | undefined> {
    const { rows } = await this.pool.query('select account_wachtwoord($1) as hash', [accountId]);
    return (rows[0] as { hash: string | null }).hash ?? undefined;
  }

  async email(accountId: string): Promise<string> {
    const { rows } = await this.pool.query('select account_email($1) as email', [accountId]);
    return (rows[0] as { email: string | null }).email ?? '';
  }

  async hasSecondFactor(accountId: string): Promise<boolean> {
    return this.yes('select aan as ja from tweede_factor_stand($1)', [accountId]);
  }

  async secret(accountId: string): Promise<Buffer | undefined> {
    const { rows } = await this.pool.query('select tweede_factor_geheim($1, true) as geheim', [accountId]);
    return (rows[0] as { geheim: Buffer | null }).geheim ?? undefined;
  }

  /** Uses up this time step; false when it, or a later one, was used before. */
  async useStep(accountId: string, stap: number): Promise<boolean> {
    return this.yes('select tweede_factor_stap($1, $2, false) as ja', [accountId, stap]);
  }

  async useRecoveryCode(accountId: string, hash: Buffer): Promise<boolean> {
    return this.yes('select herstelcode_gebruiken($1, $2) as ja', [accountId, hash]);
  }

  async invitation(hash: Buffer): Promise<GevondenUitnodiging | undefined> {
    const { rows } = await this.pool.query(
      `select regio_id as "regioId", regio_naam as "regioNaam", organisatie_id as "organisatieId", organisatie_naam as "organisatieNaam",
         lid_id as "lidId", naam, rol, email, account_id as "accountId" from uitnodiging_vinden($1)`,
      [hash],
    );
    return rows[0] as GevondenUitnodiging | undefined;
  }

  /** Adds one to each of these counts; answers them by key in hex. */
  async countAttempts(sleutels: readonly Buffer[], minuten: number): Promise<Map<string, number>> {
    const { rows } = await this.pool.query('select sleutel, aantal from pogingen_tellen($1, $2)', [sleutels, minuten]);
    return new Map(rows.map(({ sleutel, aantal }: { sleutel: Buffer; aantal: number }) => [sleutel.toString('hex'), aantal]));
  }

  async succeeded(vergeet: readonly Buffer[], verminder: readonly Buffer[]): Promise<void> {
    await this.pool.query('select poging_gelukt($1, $2)', [vergeet, verminder]);
  }

  async knowsDevice(email: string, hash: Buffer): Promise<boolean> {
    return this.yes('select apparaat_bekend($1, $2) as ja', [email, hash]);
  }

  async rememberDevice(accountId: string, hash: Buffer): Promise<void> {
    await this.pool.query('select apparaat_onthouden($1, $2)', [accountId, hash]);
  }

  async find(hash: Buffer): Promise<SessieRij | undefined> {
    const { rows } = await this.pool.query({
      name: 'sessie_vinden',
      text: `select sessie_id as "sessieId", account_id as "accountId", regio_id as "regioId", lid_id as "lidId",
        organisatie_id as "organisatieId", rol, naam, bevestigd_op as "bevestigdOp", bevestigd_met as "bevestigdMet",
        zitting_loopt as "zittingLoopt", aanmeldregio_id as "aanmeldregioId", eerst from sessie_vinden($1, $2)`,
      values: [hash, STIL_MINUTEN],
    });
    return rows[0] as SessieRij | undefined;
  }

  async alive(ids: readonly string[]): Promise<string[]> {
    const { rows } = await this.pool.query('select sessies_levend as id from sessies_levend($1, $2)', [ids, STIL_MINUTEN]);
    return rows.map((row: { id: string }) => row.id);
  }

  async end(hash: Buffer): Promise<void> {
    await this.pool.query('select sessie_beeindigen($1)', [hash]);
  }

  /** Without a hash it is an account that has no password. */
  async createAccount(id: string, email: string, hash: string | null): Promise<string> {
    const { rows } = await this.pool.query('select account_aanmaken($1, $2, $3) as id', [id, email, hash]);
    return (rows[0] as { id: string }).id;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }

  async yes(text: string, values: unknown[]): Promise<boolean> {
    const { rows } = await this.pool.query(text, values);
    return (rows[0] as { ja: boolean | null } | undefined)?.ja ?? false;
  }
}

import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { PoolClient } from 'pg';
import type { Proefdatabase, Rol } from './database.js';

export interface Regio {
  readonly regioId: string;
  readonly organisatieId: string;
  readonly aanvrager: string;
  readonly beheerder: string;
  readonly bestuurder: string;
  readonly corporatie: string;
  readonly auditor: string;
}

export interface Fondsvorm {
  readonly naam?: string;
  readonly begrootInCent?: bigint;
  readonly plafondInCent?: bigint | null;
  readonly drempelInCent?: bigint;
  readonly dagen?: number;
}

export interface Besluit {
  readonly casusId: string;
  readonly besluitId: string;
  readonly rondeId: string;
}

export interface Reservering {
  readonly fondsId: string;
  readonly casusId: string;
  readonly besluitId: string;
  readonly bedragInCent: bigint;
  readonly boekingId?: string;
  readonly begunstigde?: string;
  readonly begunstigdeSoort?: string;
  readonly factuur?: string;
  readonly soort?: string;
  readonly door?: string;
  readonly aangevraagdDoor?: string;
  readonly goedgekeurdDoor?: string | null;
  /** False leaves the schemes that come first without an outcome. */
  readonly voorliggend?: boolean;
}

/** Acts as people do: one transaction per act under row-level security, with its event. */
export class Wereld {
  constructor(readonly database: Proefdatabase) {}

  async regio(): Promise<Regio> {
    const regio: Regio = {
      regioId: nieuwId(), organisatieId: nieuwId(), aanvrager: nieuwId(), beheerder: nieuwId(),
      bestuurder: nieuwId(), corporatie: nieuwId(), auditor: nieuwId(),
    };
    const leden = [
      [regio.aanvrager, 'ketenregisseur'], [regio.beheerder, 'fondsbeheerder'], [regio.bestuurder, 'bestuurder'],
      [regio.corporatie, 'woningcorporatie'], [regio.auditor, 'fg_of_auditor'],
    ] as const;
    await this.veldmatrix();
    await this.opzetten(async (sql) => {
      await sql('insert into regio (regio_id, naam) values ($1, $2)', [regio.regioId, regio.regioId]);
      await sql("insert into organisatie (regio_id, id, naam, soort) values ($1, $2, 'Gemeente Proefstad', 'gemeente')", [regio.regioId, regio.organisatieId]);
      for (const [id, rol] of leden) {
        await sql('insert into lid (regio_id, id, organisatie_id, rol, naam) values ($1, $2, $3, $4, $4)', [regio.regioId, id, regio.organisatieId, rol]);
      }
      await sql("insert into auditopdracht values ($1, $2, $3, 'jaarcontrole', now() - interval '1 day', now() + interval '1 year')", [regio.regioId, nieuwId(), regio.auditor]);
    });
    return regio;
  }

  async veldmatrix(): Promise<void> {
    await this.opzetten(async (sql) => {
      await sql(`insert into veldmatrix (gegevensgroep, rol, code) values ('fondsuitgave', 'ketenregisseur', 'R'),
        ('fondsuitgave', 'fondsbeheerder', 'R'), ('fondsuitgave', 'bestuurder', 'R'), ('fondsuitgave', 'woningcorporatie', 'F')
        on conflict do nothing`);
    });
  }

  async fonds(regio: Regio, vorm: Fondsvorm = {}): Promise<string> {
    const fondsId = nieuwId();
    const { naam = `Noodfonds ${fondsId}`, begrootInCent = 1_000_000n, plafondInCent = null, drempelInCent = 150_000n, dagen = 60 } = vorm;
    await this.handel(regio, regio.beheerder, ['fonds', fondsId], (sql) =>
      sql('select fonds_openen($1, $2, $3, 2026, $4, $5, $6, $7, $8, $9, $10)', [
        fondsId, naam, 'noodfonds', regio.beheerder, drempelInCent, plafondInCent, dagen,
        [regio.bestuurder], nieuwId(), nieuwId()]));
    if (begrootInCent > 0n) await this.begroot(regio, fondsId, begrootInCent);
    return fondsId;
  }

  async begroot(regio: Regio, fondsId: string, bedragInCent: bigint, boekingId = nieuwId(), door = regio.beheerder): Promise<void> {
    await this.handel(regio, door, ['fonds', fondsId], (sql) =>
      sql("select fonds_begroten($1, $2, $3, 'college', $4, '2026-01-15', $5)", [boekingId, fondsId, nieuwId(), `B-${boekingId}`, bedragInCent]));
  }

  async casus(regio: Regio): Promise<string> {
    const casusId = nieuwId();
    await this.opzetten(async (sql) => {
      await sql(
        `insert into casus (regio_id, id, pseudoniem, fase, brengende_organisatie_id, gemeente_id, vraag, blokkade, client_weet_dit, wacht_sinds)
         values ($1, $2, $3, 'inBespreking', $4, $4, 'Waar?', 'woning', true, now())`,
        [regio.regioId, casusId, casusId.slice(-12), regio.organisatieId]);
      for (const [lid, rol, grond] of [
        [regio.aanvrager, 'ketenregisseur', 'regisseur'], [regio.beheerder, 'fondsbeheerder', 'fondsbeheerder'], [regio.corporatie, 'woningcorporatie', 'deelnemer'],
      ]) {
        await sql('insert into casustoegang (regio_id, id, casus_id, lid_id, organisatie_id, rol, grond) values ($1, $2, $3, $4, $5, $6, $7)',
          [regio.regioId, nieuwId(), casusId, lid, regio.organisatieId, rol, grond]);
      }
    });
    return casusId;
  }

  /** A besluit with money, of which the fund holder himself agreed in the round. */
  async besluit(regio: Regio, fondsId: string, bedragInCent: bigint, casus?: string, wijze = 'consensus'): Promise<Besluit> {
    const casusId = casus ?? (await this.casus(regio));
    const [voorstelId, rondeId, besluitId] = [nieuwId(), nieuwId(), nieuwId()];
    const { regioId, organisatieId, aanvrager, beheerder } = regio;
    await this.opzetten(async (sql) => {
      await sql(
        `insert into voorstel (regio_id, id, casus_id, soort, domein, tekst, bedrag_in_cent, fonds_id, uitvoerder_id, uitvoeren_voor, ingebracht_door)
         values ($1, $2, $3, 'uitgave', 'noodfonds', 'Betaal', $4, $5, $6, '2026-12-31', $7)`,
        [regioId, voorstelId, casusId, bedragInCent, fondsId, organisatieId, aanvrager]);
      await sql('insert into ronde (regio_id, id, casus_id, voorstel_id, nummer, geopend_door) values ($1, $2, $3, $4, 1, $5)', [regioId, rondeId, casusId, voorstelId, aanvrager]);
      await sql(
        `insert into standpunt (regio_id, id, casus_id, ronde_id, organisatie_id, standpunt, wijze, gegeven_door, gegeven_op)
         values ($1, $2, $3, $4, $5, 'akkoord', 'zelf', $6, now())`,
        [regioId, nieuwId(), casusId, rondeId, organisatieId, beheerder]);
      await sql("update ronde set gesloten_op = now(), gesloten_door = $3, uitkomst = 'consensus' where regio_id = $1 and id = $2", [regioId, rondeId, aanvrager]);
      const [nummer] = await sql<{ laatste: number }>(
        `insert into besluitnummer (regio_id, laatste) values ($1, 1)
         on conflict (regio_id) do update set laatste = besluitnummer.laatste + 1 returning laatste`, [regioId]);
      await sql(
        `insert into besluit (regio_id, id, casus_id, voorstel_id, ronde_id, nummer, soort, wijze, tekst, bedrag_in_cent, genomen_door)
         values ($1, $2, $3, $4, $5, $6, 'uitgave', $7, 'Betaal', $8, $9)`,
        [regioId, besluitId, casusId, voorstelId, rondeId, nummer?.laatste, wijze, bedragInCent, aanvrager]);
    });
    return { casusId, besluitId, rondeId };
  }

  /** Somebody asks the bestuurders to look at a besluit again. */
  async heroverweging(regio: Regio, { casusId, besluitId }: { casusId: string; besluitId: string }): Promise<string> {
    const id = nieuwId();
    await this.opzetten(async (sql) => void (await sql(
      `insert into heroverweging (regio_id, id, casus_id, besluit_id, reden, namens, organisatie_id, gevraagd_door, antwoord_dag, antwoord_op)
       values ($1, $2, $3, $4, 'Te ver weg.', 'deelnemer', $5, $6, current_date + 14, now() + interval '14 days')`,
      [regio.regioId, id, casusId, besluitId, regio.organisatieId, regio.corporatie])));
    return id;
  }

  async reserveer(regio: Regio, r: Reservering): Promise<string> {
    const uitgaveId = nieuwId();
    const boekingId = r.boekingId ?? nieuwId();
    const verzoek = {
      handeling: 'reserveren', fondsId: r.fondsId, casusId: r.casusId, besluitId: r.besluitId, bedragInCent: `${r.bedragInCent}`,
      soort: r.soort ?? 'inrichting', aangevraagdDoor: r.aangevraagdDoor ?? regio.aanvrager, goedgekeurdDoor: r.goedgekeurdDoor ?? null,
    };
    const gemaakt = await this.onthoud(regio, boekingId, verzoek, this.handel(regio, r.door ?? regio.aanvrager, ['uitgave', uitgaveId], async (sql, meld) => {
      const [rij] = await sql<{ id: string }>(
        'select fonds_reserveren($1, $2, $3, $4, $5, $6, $7, $8, $9, $12, $13, null, $10, $11) as id',
        [boekingId, uitgaveId, nieuwId(), r.fondsId, r.casusId, r.besluitId, r.bedragInCent, r.soort ?? 'inrichting',
          r.begunstigde ?? 'Kringloop De Proef', r.aangevraagdDoor ?? regio.aanvrager, r.goedgekeurdDoor ?? null, r.begunstigdeSoort ?? null, r.factuur ?? null]);
      if (rij && rij.id !== uitgaveId) await meld(['uitgave', rij.id]);
      return rij?.id ?? '';
    }));
    if (gemaakt === uitgaveId && r.voorliggend !== false) await this.voorliggend(gemaakt);
    return gemaakt;
  }

  /** Every scheme that comes first has an outcome, so that paying may be about something else. */
  async voorliggend(uitgaveId: string): Promise<void> {
    await this.opzetten(async (sql) => {
      await sql(
        `insert into voorliggende_toets (regio_id, id, uitgave_id, casus_id, fonds_id, regeling, uitkomst, vastgelegd_door)
         select u.regio_id, gen_random_uuid(), u.id, u.casus_id, u.fonds_id, r, 'niet_van_toepassing', u.aangevraagd_door
         from uitgave u, unnest(voorliggende_regelingen(u.soort)) r where u.id = $1`, [uitgaveId]);
    });
  }

  keurGoed(regio: Regio, uitgaveId: string, door = regio.beheerder): Promise<void> {
    return this.handel(regio, door, ['uitgave', uitgaveId], async (sql) => void (await sql('select fonds_goedkeuren($1)', [uitgaveId])));
  }

  betaal(regio: Regio, uitgaveId: string, bedragInCent: bigint | null = null, boekingId = nieuwId(), door = regio.beheerder): Promise<void> {
    const verzoek = { handeling: 'betalen', uitgaveId, bedragInCent: bedragInCent === null ? null : `${bedragInCent}` };
    return this.onthoud(regio, boekingId, verzoek, this.handel(regio, door, ['uitgave', uitgaveId], async (sql) =>
      void (await sql('select fonds_betalen($1, $2, $3)', [boekingId, uitgaveId, bedragInCent]))));
  }

  betaalSamen(regio: Regio, uitgaven: readonly string[], bedragInCent: bigint | null = null, ketenId = nieuwId(), boekingen = uitgaven.map(() => nieuwId())): Promise<void> {
    return this.handel(regio, regio.beheerder, ['boekingsketen', ketenId], async (sql, meld) => {
      await sql('select fonds_samen_betalen($1, $2, $3, $4)', [ketenId, boekingen, uitgaven, uitgaven.map(() => bedragInCent)]);
      for (const id of uitgaven) await meld(['uitgave', id]);
    });
  }

  /** As the unit of work does: what fails for a passing reason is kept after the rollback, before the answer. */
  private async onthoud<T>(regio: Regio, id: string, verzoek: object, act: Promise<T>): Promise<T> {
    try {
      return await act;
    } catch (fout) {
      const { code = '', detail } = fout as { code?: string; detail?: string };
      if (!['DT102', 'DT103', 'DT104'].includes(code)) throw fout;
      await this.handel(regio, regio.beheerder, ['fonds', nieuwId()], (sql) =>
        sql('select fonds_mislukken($1, $2, $3, $4)', [id, JSON.stringify(verzoek), code, detail]));
      throw fout;
    }
  }

  laatVrij(regio: Regio, uitgaveId: string, boekingId = nieuwId(), door = regio.beheerder): Promise<void> {
    return this.handel(regio, door, ['uitgave', uitgaveId], async (sql) => void (await sql("select fonds_vrijlaten($1, $2, 'niet meer nodig')", [boekingId, uitgaveId])));
  }

  corrigeer(regio: Regio, uitgaveId: string, boekingFout: string, boekingId = nieuwId(), door = regio.beheerder): Promise<void> {
    return this.handel(regio, door, ['uitgave', uitgaveId], async (sql, meld) => {
      const [rij] = await sql<{ afschriftId: string | null }>("select fonds_corrigeren($1, $2, 'dubbel') as \"afschriftId\"", [boekingId, boekingFout]);
      if (rij?.afschriftId) await meld(['bankafschrift', rij.afschriftId]);
    });
  }

  async laatVervallen(regio: Regio, uitgaveId: string, boekingId = nieuwId()): Promise<void> {
    await this.metClient('werker', async (client) => {
      await client.query(`select set_config('app.regio', '${regio.regioId}', true)`);
      await client.query("select fonds_laten_vervallen($1, $2, $3, 'proef')", [boekingId, nieuwId(), uitgaveId]);
    });
  }

  /** The moment a reservation ends is moved, never the clock. */
  async verloop(uitgaveId: string): Promise<void> {
    await this.opzetten(async (sql) => void (await sql("update uitgave set vervalt_op = now() - interval '1 second' where id = $1", [uitgaveId])));
  }

  async handel<T>(
    regio: Pick<Regio, 'regioId'>, lidId: string, onderwerp: readonly [string, string],
    act: (sql: Sql, meld: (onderwerp: readonly [string, string]) => Promise<void>) => Promise<T>, rol: Rol = 'app',
  ): Promise<T> {
    return this.metClient(rol, async (client) => {
      await client.query(`select set_config('app.regio', '${regio.regioId}', true), set_config('app.lid', '${lidId}', true)`);
      const meld = async ([soort, id]: readonly [string, string]) => {
        await client.query(
          `insert into gebeurtenis (regio_id, id, gebeurd_op, actor_lid_id, actie, onderwerp_soort, onderwerp_id, doel, trace_id)
           values ($1, $2, now(), $3, 'proef', $4, $5, 'proef', 'proef')`, [regio.regioId, nieuwId(), lidId, soort, id]);
      };
      const antwoord = await act(sqlVan(client), meld);
      await meld(onderwerp);
      return antwoord;
    });
  }

  /** Prepares what other modules own, without their events. */
  async opzetten(werk: (sql: Sql) => Promise<void>): Promise<void> {
    await this.metClient('postgres', async (client) => {
      await client.query("set local session_replication_role = 'replica'");
      await werk(sqlVan(client));
    });
  }

  private async metClient<T>(rol: Rol | 'postgres', werk: (client: PoolClient) => Promise<T>): Promise<T> {
    const client = await this.database.pool(rol).connect();
    try {
      await client.query('begin');
      const antwoord = await werk(client);
      await client.query('commit');
      return antwoord;
    } catch (fout) {
      await client.query('rollback');
      throw fout;
    } finally {
      client.release();
    }
  }
}

export type Sql = <T extends object>(tekst: string, waarden?: unknown[]) => Promise<T[]>;

const sqlVan = (client: PoolClient): Sql => async <T extends object>(tekst: string, waarden: unknown[] = []) =>
  (await client.query<T>(tekst, waarden)).rows;

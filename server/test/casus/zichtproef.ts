import type { Rol } from '@doorbraaktafel/shared/vocabulary';
import pg from 'pg';
import { toegangVoor } from '../../src/modules/casus/domain/deelname.js';
import type { TestRegio } from '../harness/regios.js';
import type { Geval } from './zichtgeval.js';

const GROEPEN = ['inkomen', 'diagnose', 'perspectiefplan_doelen', 'nazorg'];
const uuid = () => crypto.randomUUID();

/** Rows of own work; `$1` regio, `$2` casus, `$3` organisation, `$4` lid, `$5` and `$6` new ids, `$7` whether it is done. */
const WERK: Readonly<Record<string, string>> = {
  actie: `insert into actie (regio_id, id, casus_id, organisatie_id, tekst, voor, gemaakt_door, afgerond_op, resultaat)
    select $1, $5, $2, $3, 'Bel.', current_date, $4, case when $7 then now() - interval '1 hour' end, case when $7 then 'gedaan' end where $6::uuid is not null`,
  ronde: `with r as (insert into ronde (regio_id, id, casus_id, voorstel_id, nummer, geopend_door, gesloten_op, uitkomst)
      values ($1, $5, $2, $6, 1, $4, case when $7 then now() end, case when $7 then 'consensus' end) returning id)
    insert into standpunt (regio_id, id, casus_id, ronde_id, organisatie_id, standpunt) select $1, $6, $2, r.id, $3, 'geen_reactie' from r`,
  heroverweging: `insert into heroverweging (regio_id, id, casus_id, besluit_id, reden, namens, organisatie_id, gevraagd_door, antwoord_dag, antwoord_op, uitkomst, motivering, beantwoord_op)
    values ($1, $5, $2, $6, 'Nog eens.', 'deelnemer', $3, $4, current_date, now(), case when $7 then 'gehandhaafd' end, case when $7 then 'Zo.' end, case when $7 then now() end)`,
  route: `insert into opschaalstap (regio_id, id, casus_id, soort, niveau, eigenaar_organisatie_id, tekst, termijn, gezet_door)
    select $1, $5, $2, 'opschaling', 2, $3, 'Hoger.', current_date + case when $7 then -3 else 3 end, $4 where $6::uuid is not null`,
  crisis: `with c as (insert into crisisoverleg (regio_id, id, casus_id, bijeengeroepen_door, tot) values ($1, $5, $2, $4, now() + case when $7 then -1 else 1 end * interval '1 day') returning id)
    insert into crisisgenodigde (regio_id, crisisoverleg_id, casus_id, lid_id, organisatie_id) select $1, c.id, $2, $4, $3 from c where $6::uuid is not null`,
  zienswijze: `with v as (insert into doorzetvoornemen (regio_id, id, casus_id, ronde_id, waarom, opschaling, termijn_dag, termijn_op, aangekondigd_door, organisatie_id)
      values ($1, $5, $2, $6, 'Het staat stil.', 'Eerst zelf geprobeerd.', current_date, now() + interval '1 day', $4, $3) returning id)
    insert into zienswijze (regio_id, id, casus_id, voornemen_id, organisatie_id, gegeven_op, gegeven_door)
      select $1, $6, $2, v.id, $3, case when $7 then now() - interval '1 hour' end, case when $7 then $4::uuid end from v`,
  termijn: `with b as (insert into besluit (regio_id, id, casus_id, voorstel_id, ronde_id, nummer, soort, wijze, tekst, genomen_door, heroverweging_op)
      values ($1, $5, $2, $6, $6, (random() * 2e9)::int, 'werkafspraak', 'consensus', 'Zo doen we het.', $4, now() + case when $7 then -1 else 1 end * interval '1 day') returning ronde_id)
    insert into standpunt (regio_id, id, casus_id, ronde_id, organisatie_id, standpunt) select $1, $6, $2, b.ronde_id, $3, 'geen_reactie' from b`,
  driehoek: `insert into driehoekvraag (regio_id, id, casus_id, organisatie_id, termijn, gevraagd_door, gesloten_op, gesloten_door)
    select $1, $5, $2, $3, current_date + 3, $4, case when $7 then now() - interval '1 hour' end, case when $7 then $4::uuid end where $6::uuid is not null`,
  // Given to one lid, and work of the whole organisation; late, for being late takes nothing away.
  uitzoekopdracht: `insert into uitzoekopdracht (regio_id, id, casus_id, lid_id, vraag, uren, tot, gegeven_door, beeindigd_op)
    select $1, $5, $2, $4, 'Wat kan hier?', 4, current_date - 3, $4, case when $7 then now() - interval '1 hour' end where $6::uuid is not null and $3::uuid is not null`,
  // Nobody offers it to itself.
  aanbod: `insert into overdracht (regio_id, id, casus_id, van_organisatie_id, naar_organisatie_id, reden, aangeboden_door, antwoord, beantwoord_op, beantwoord_door)
    select $1, $5, $2, o.id, $3, 'Past beter.', $4, case when $7 then 'geweigerd' end, case when $7 then now() - interval '1 hour' end, case when $7 then $4::uuid end
    from organisatie o where o.regio_id = $1 and o.id <> $3 and $6::uuid is not null limit 1`,
};

interface Cel {
  readonly groep: string;
  readonly rol: string;
  readonly code: string;
}

/** A drawn case as it stands in the database. */
export interface Neergezet {
  readonly casus: string;
  readonly lidId: string;
  readonly organisatieId: string;
  readonly matrixrol: string;
}

/** Puts drawn cases into the database behind the locks, and asks in front of them what is seen. */
export class Zichtproef {
  constructor(
    readonly client: pg.Client,
    readonly regio: TestRegio,
    readonly cellen: readonly Cel[],
  ) {}

  static async maak(url: string, regio: TestRegio): Promise<Zichtproef> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query("set session_replication_role = 'replica'");
    const { rows } = await client.query<Cel>('select gegevensgroep as groep, rol, code from veldmatrix order by 1, 2');
    return new Zichtproef(client, regio, rows);
  }

  /** Asks as one lid through the door of the app, in a transaction about one casus when that is named. */
  async vraag(lidId: string, sql: string, over = ''): Promise<string[]> {
    await this.client.query('savepoint vraag');
    await this.client.query("select set_config('app.regio', $1, true), set_config('app.lid', $2, true), set_config('app.casus', $3, true)", [this.regio.id, lidId, over]);
    await this.client.query('set local role dt_app');
    const { rows } = await this.client.query<{ g: string }>(sql);
    await this.client.query('rollback to savepoint vraag');
    return rows.map(({ g }) => g);
  }

  /** The groups of which lines stand in every drawn casus. */
  readonly groepen = GROEPEN;

  codesVan(matrixrol: string): readonly Cel[] {
    return this.cellen.filter(({ rol }) => rol === matrixrol);
  }

  async zetNeer(g: Geval): Promise<Neergezet> {
    const { id: regioId, organisaties } = this.regio;
    const brenger = organisaties.zorg;
    const organisatieId = g.vanBrenger ? brenger : organisaties.zorg2;
    const casus = await this.nieuweCasus(brenger, g.geslotenDagen);
    await this.sql(
      `insert into dossierdeel (regio_id, id, casus_id, gegevensgroep, bron_organisatie_id, grondslag, doel, inhoud)
       select $1, gen_random_uuid(), $2, g, $3, '', '', '{}' from unnest($4::text[]) g`, [regioId, casus, organisaties.toezicht, GROEPEN]);
    const lidId = await this.nieuwLid(g.rol, organisatieId, g.lidBeeindigd);
    const { rol: matrixrol } = toegangVoor({ lidId, organisatieId, rol: g.rol }, brenger);
    if (g.grond !== 'geen') await this.geefToegang(g, casus, lidId, organisatieId, matrixrol);
    // Somebody else always sees it, so that an answer is never right because nobody has access.
    await this.geefToegang({ grond: 'client', vanaf: -5, tot: null }, casus, await this.nieuwLid(g.rol, organisatieId, false), organisatieId, matrixrol);
    await this.geefAndereCasus(lidId, organisatieId, matrixrol);
    if (g.gepubliceerd) await this.zetOpAgenda(casus, g.vervallen);
    const werker = g.werkVanAnder ? organisaties.corporatie2 : organisatieId;
    await this.geefWerk(g, casus, g.werkVanAnder ? await this.nieuwLid(g.rol, werker, false) : lidId, werker);
    await this.legToestemmingNeer(g, casus, matrixrol, organisatieId);
    await this.sql('select onthulling_bijwerken($1, $2)', [regioId, casus]);
    return { casus, lidId, organisatieId, matrixrol };
  }

  private async nieuweCasus(brenger: string, geslotenDagen: number | null): Promise<string> {
    const casus = uuid();
    await this.sql(
      `insert into casus (regio_id, id, pseudoniem, fase, brengende_organisatie_id, gemeente_id, vraag, blokkade, client_weet_dit, wacht_sinds, afgesloten_op)
       values ($1, $2, $3, 'aangemeld', $4, $5, 'Wie?', 'woning', true, now(), now() - make_interval(days => $6))`,
      [this.regio.id, casus, casus.slice(0, 30), brenger, this.regio.organisaties.gemeente, geslotenDagen],
    );
    return casus;
  }

  /** A casus beside the drawn one, open for own work, so that work in one never shows another. */
  private async geefAndereCasus(lidId: string, organisatieId: string, matrixrol: string): Promise<void> {
    const casus = await this.nieuweCasus(this.regio.organisaties.gemeente, null);
    await this.geefToegang({ grond: 'deelnemer', vanaf: -5, tot: null }, casus, lidId, organisatieId, matrixrol);
    await this.geefWerk({ werk: 'actie' }, casus, lidId, organisatieId);
    await this.sql('select onthulling_bijwerken($1, $2)', [this.regio.id, casus]);
  }

  private async nieuwLid(rol: Rol, organisatieId: string, beeindigd: boolean): Promise<string> {
    const lidId = uuid();
    await this.sql('insert into lid (regio_id, id, organisatie_id, rol, naam, beeindigd_op) values ($1, $2, $3, $4, $4, case when $5 then now() end)', [this.regio.id, lidId, organisatieId, rol, beeindigd]);
    return lidId;
  }

  private geefToegang({ grond, vanaf, tot }: Pick<Geval, 'grond' | 'vanaf' | 'tot'>, casus: string, lidId: string, organisatieId: string, matrixrol: string): Promise<unknown> {
    return this.sql(
      `insert into casustoegang (regio_id, id, casus_id, lid_id, organisatie_id, rol, grond, vanaf, tot)
       values ($1, $2, $3, $4, $5, $6, $7, now() + make_interval(days => $8), now() + make_interval(days => $9))`,
      [this.regio.id, uuid(), casus, lidId, organisatieId, matrixrol, grond, vanaf, grond === 'noodinzage' ? (tot ?? 1) : tot],
    );
  }

  private async geefWerk({ werk }: Pick<Geval, 'werk'>, casus: string, lidId: string, organisatieId: string): Promise<void> {
    const [soort = '', klaar] = werk.split(' ');
    const sql = WERK[soort];
    if (sql) await this.sql(sql, [this.regio.id, casus, organisatieId, lidId, uuid(), uuid(), klaar !== undefined]);
  }

  private async legToestemmingNeer({ toestemming }: Geval, casus: string, matrixrol: string, organisatieId: string): Promise<void> {
    if (toestemming === 'geen') return;
    const ontvanger = toestemming === 'van een ander' ? this.regio.organisaties.corporatie2 : organisatieId;
    await this.sql(
      `insert into toestemming (regio_id, id, casus_id, gegevensgroep, ontvangende_organisatie_id, grond, ingetrokken_op, geldig_tot)
       select $1, gen_random_uuid(), $2, g, $3, 'Zei ja.', case when $4 = 'ingetrokken' then now() end, current_date + case when $4 = 'voorbij' then -2 else 20 end from unnest($5::text[]) g`,
      [this.regio.id, casus, ontvanger, toestemming, this.codesVan(matrixrol).map(({ groep }) => groep)],
    );
  }

  private async zetOpAgenda(casus: string, vervallen: boolean): Promise<void> {
    const zitting = uuid();
    await this.sql("insert into zitting (regio_id, id, tafel_id, gepland_op, gepubliceerd_op) values ($1, $2, $2, now(), now() - interval '1 day')", [this.regio.id, zitting]);
    await this.sql(
      `insert into agendapunt_casus (regio_id, agendapunt_id, zitting_id, casus_id, reden, vervallen_op, vervallen_reden)
       values ($1, $2, $3, $4, 'Nu.', case when $5 then now() end, case when $5 then 'Toch niet.' end)`,
      [this.regio.id, uuid(), zitting, casus, vervallen],
    );
  }

  private sql(text: string, values: readonly unknown[]): Promise<unknown> {
    return this.client.query(text, [...values]);
  }
}

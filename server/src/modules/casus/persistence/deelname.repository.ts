import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { Onderwerp, Uitnodigdoel } from '@doorbraaktafel/shared/vocabulary';
import type { Binding } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Aanleiding, Grond, Toegang } from '../domain/deelname.js';
import type { Regieverdeling } from '../domain/regie.js';

/** One active access, with the names a reader needs. */
export interface ToegangRij extends Toegang {
  readonly casusId: string;
  readonly naam: string;
  readonly functie: string;
  readonly organisatieNaam: string;
  /** It ends with the question it came with. */
  readonly tijdelijk: boolean;
  /** No lid of the regio any more: the row stays, and opens nothing. */
  readonly beeindigd: boolean;
}

export interface DeelnemerRij {
  readonly id: string;
  readonly organisatieId: string;
  readonly organisatieNaam: string;
  readonly organisatieSoort: string;
  readonly reden: string;
  readonly doel: string;
  readonly grondslag: string;
  readonly uitgenodigdOp: Date;
  /** Whether a team was named and not people, so that a colleague can step in. */
  readonly team: boolean;
}

export interface RegieRij {
  readonly onderwerp: Onderwerp;
  readonly organisatieId: string;
  readonly organisatieNaam: string;
  readonly sinds: Date;
}

/** A casus of the own team: its pseudonym and who of the team sees it now. */
export interface Teamcasus {
  readonly casusId: string;
  readonly pseudoniem: string;
  readonly wie: string[];
}

export interface NieuweDeelnemer {
  readonly casusId: string;
  readonly organisatieId: string;
  readonly reden: string;
  readonly doelsoort: Uitnodigdoel | 'inbreng';
  readonly doel: string;
  readonly grondslag: string;
  readonly team?: boolean;
}

const OM: Readonly<Record<Aanleiding['soort'], string>> = { voorstel: 'om_voorstel_id', heroverweging: 'om_heroverweging_id' };

/** Who takes part, who has access and who has the regie. */
@Injectable()
export class DeelnameRepository {
  /** Active access, longest first. */
  toegang(tx: Tx, casusIds: readonly string[]): Promise<ToegangRij[]> {
    return tx.sql<ToegangRij>(
      `select t.casus_id as "casusId", t.lid_id as "lidId", t.organisatie_id as "organisatieId", t.rol, t.grond, coalesce(t.om_voorstel_id, t.om_heroverweging_id) is not null as "tijdelijk",
         l.naam, l.functie, l.beeindigd_op is not null as "beeindigd", o.naam as "organisatieNaam"
       from casustoegang t
         join lid l on l.regio_id = t.regio_id and l.id = t.lid_id
         join organisatie o on o.regio_id = t.regio_id and o.id = t.organisatie_id
       where t.regio_id = $1 and t.casus_id = any($2::uuid[]) and t.vanaf <= now() and (t.tot is null or t.tot > now())
       order by t.vanaf, t.id`,
      [tx.regioId, casusIds],
    );
  }

  /** Of which of these casussen this lid reads a data group in full. */
  async leesbaar(tx: Tx, casusIds: readonly string[], groep: string): Promise<ReadonlySet<string>> {
    if (casusIds.length === 0) return new Set();
    const rijen = await tx.sql<{ id: string }>("select id from unnest($1::uuid[]) id where leesrecht(id, $2, null, 'R')", [casusIds, groep]);
    return new Set(rijen.map(({ id }) => id));
  }

  // One statement, because the first row of a new casus closes the door for a second one.
  async geefToegang(tx: Tx, casusId: string, toegangen: readonly Toegang[]): Promise<void> {
    const om = (toegang: Toegang, soort: Aanleiding['soort']) => (toegang.om?.soort === soort ? toegang.om.id : null);
    const rijen = toegangen.map((toegang) => ({ id: nieuwId(), ...toegang, omVoorstelId: om(toegang, 'voorstel'), omHeroverwegingId: om(toegang, 'heroverweging') }));
    await tx.sql(
      `insert into casustoegang (regio_id, id, casus_id, lid_id, organisatie_id, rol, grond, om_voorstel_id, om_heroverweging_id)
       select $1, id, $2, "lidId", "organisatieId", rol, grond, "omVoorstelId", "omHeroverwegingId"
       from jsonb_to_recordset($3::jsonb) as r(id uuid, "lidId" uuid, "organisatieId" uuid, rol text, grond text, "omVoorstelId" uuid, "omHeroverwegingId" uuid)`,
      [tx.regioId, casusId, JSON.stringify(rijen)],
    );
  }

  /** What another act gives too no longer ends with the question it came with. */
  async maakBlijvend(tx: Tx, casusId: string, lidIds: readonly string[]): Promise<void> {
    await tx.sql(
      `update casustoegang set om_voorstel_id = null, om_heroverweging_id = null
       where regio_id = $1 and casus_id = $2 and lid_id = any($3::uuid[]) and coalesce(om_voorstel_id, om_heroverweging_id) is not null and (tot is null or tot > now())`,
      [tx.regioId, casusId, lidIds],
    );
  }

  /** Who still reads the answer to an own act gets an access of its own when asked anew. */
  async beeindigNaloop(tx: Tx, casusId: string, lidIds: readonly string[]): Promise<void> {
    await tx.sql(
      `update casustoegang set tot = now()
       where regio_id = $1 and casus_id = $2 and lid_id = any($3::uuid[]) and coalesce(om_voorstel_id, om_heroverweging_id) is not null and tot > now()`,
      [tx.regioId, casusId, lidIds],
    );
  }

  /** Ends what rested on this question alone, and answers for whom; who ends it by an act of its own still reads the answer to that act. */
  async beeindigOm(tx: Tx, casusId: string, { soort, id }: Aanleiding): Promise<string[]> {
    const rijen = await tx.sql<{ lidId: string }>(
      `update casustoegang set tot = case when lid_id = $4 then now() + interval '1 minute' else now() end
       where regio_id = $1 and casus_id = $2 and ${OM[soort]} = $3 and (tot is null or tot > now()) returning lid_id as "lidId"`,
      [tx.regioId, casusId, id, tx.lidId],
    );
    return rijen.map(({ lidId }) => lidId);
  }

  /** One at a time comes and goes around a casus, so that nobody acts on an access that just ended. */
  async vergrendel(tx: Tx, casusId: string): Promise<void> {
    await tx.sql("select pg_advisory_xact_lock(hashtextextended('deelname:' || $1, 0))", [casusId]);
  }

  /** Leden of an organisation who have access now. */
  async ledenVan(tx: Tx, casusId: string, organisatieId: string): Promise<string[]> {
    const toegang = await this.toegang(tx, [casusId]);
    return [...new Set(toegang.filter((t) => t.organisatieId === organisatieId).map(({ lidId }) => lidId))];
  }

  /** Leden of an organisation to whom the casus is open now, on a ground of taking part. */
  async meedoeners(tx: Tx, casusId: string, organisatieId: string): Promise<string[]> {
    const rijen = await tx.sql<{ id: string }>(
      `select k.id from kamer_leden($1, 'casus:' || $2 || ':' || $3) as k(id)
       where exists (select from casustoegang t where t.regio_id = $1 and t.casus_id = $2::uuid and t.lid_id = k.id
         and t.grond <> 'noodinzage' and t.vanaf <= now() and (t.tot is null or t.tot > now()))`,
      [tx.regioId, casusId, organisatieId],
    );
    return rijen.map(({ id }) => id);
  }

  async beeindigToegangVan(tx: Tx, casusId: string, lidIds: readonly string[], gronden: readonly Grond[]): Promise<void> {
    await tx.sql(
      'update casustoegang set tot = now() where regio_id = $1 and casus_id = $2 and lid_id = any($3::uuid[]) and grond = any($4) and (tot is null or tot > now())',
      [tx.regioId, casusId, lidIds, gronden],
    );
  }

  /** Another column of the veldmatrix for the access a lid has now. */
  async wisselRol(tx: Tx, casusId: string, lidId: string, rol: string): Promise<void> {
    await tx.sql('update casustoegang set rol = $4 where regio_id = $1 and casus_id = $2 and lid_id = $3 and (tot is null or tot > now())', [tx.regioId, casusId, lidId, rol]);
  }

  /** Casussen of the own team in which this lid may step in. */
  teamcasussen(tx: Tx, rollen: readonly string[]): Promise<Teamcasus[]> {
    return tx.sql<Teamcasus>('select casus_id as "casusId", pseudoniem, wie from teamcasussen($1)', [rollen]);
  }

  /** Answers whether this lid could step in. */
  async stapIn(tx: Tx, casusId: string, rollen: readonly string[], rol: string): Promise<boolean> {
    return (await tx.sql('select team_instappen($1, $2, $3)', [casusId, rollen, rol])).length > 0;
  }

  async beeindigToegang(tx: Tx, casusId: string, organisatieId: string, gronden: readonly Grond[]): Promise<void> {
    await tx.sql(
      `update casustoegang set tot = now()
       where regio_id = $1 and casus_id = $2 and organisatie_id = $3 and (grond = any($4) or coalesce(om_voorstel_id, om_heroverweging_id) is not null) and tot is null`,
      [tx.regioId, casusId, organisatieId, gronden],
    );
  }

  /** After closing a bestuurder still looks back for some days, as disclosure lets deelnemers do; route, client and who answers for the data keep theirs. */
  async laatToegangAflopen(tx: Tx, casusId: string, naDagen: number): Promise<void> {
    await tx.sql(
      `update casustoegang set tot = now() + make_interval(days => $3)
       where regio_id = $1 and casus_id = $2 and tot is null and grond = 'bestuurder'`,
      [tx.regioId, casusId, naDagen],
    );
  }

  deelnemers(tx: Tx, casusId: string): Promise<DeelnemerRij[]> {
    return tx.sql<DeelnemerRij>(
      `select d.id, d.organisatie_id as "organisatieId", o.naam as "organisatieNaam", o.soort as "organisatieSoort",
         d.reden, d.doel, d.grondslag, d.uitgenodigd_op as "uitgenodigdOp", d.team
       from deelnemer d join organisatie o on o.regio_id = d.regio_id and o.id = d.organisatie_id
       where d.regio_id = $1 and d.casus_id = $2 and d.vertrokken_op is null
       order by d.uitgenodigd_op, d.id`,
      [tx.regioId, casusId],
    );
  }

  async voegDeelnemerToe(tx: Tx, deelnemer: NieuweDeelnemer): Promise<void> {
    await tx.sql(
      `insert into deelnemer (regio_id, id, casus_id, organisatie_id, reden, doelsoort, doel, grondslag, uitgenodigd_door, team)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [tx.regioId, nieuwId(), deelnemer.casusId, deelnemer.organisatieId, deelnemer.reden, deelnemer.doelsoort, deelnemer.doel, deelnemer.grondslag, tx.lidId, deelnemer.team ?? false],
    );
  }

  /** What holds an organisation here, once nobody else decides on this casus; nothing when it may go. */
  async waardoorGebonden(tx: Tx, casusId: string, organisatieId: string): Promise<Binding | null> {
    const [rij] = await tx.sql<{ waardoor: Binding | null }>('select deelname_gebonden($1, $2) as waardoor', [casusId, organisatieId]);
    return rij?.waardoor ?? null;
  }

  /** Answers whether it still took part; of two who take it out at once only one does. */
  async laatVertrekken(tx: Tx, deelnemerId: string, reden: string): Promise<boolean> {
    const vertrokken = await tx.sql(
      'update deelnemer set vertrokken_op = now(), vertrek_reden = $3 where regio_id = $1 and id = $2 and vertrokken_op is null returning id',
      [tx.regioId, deelnemerId, reden],
    );
    return vertrokken.length > 0;
  }

  regie(tx: Tx, casusId: string): Promise<RegieRij[]> {
    return tx.sql<RegieRij>(
      `select r.onderwerp, r.organisatie_id as "organisatieId", o.naam as "organisatieNaam", r.sinds
       from regievoering r join organisatie o on o.regio_id = r.regio_id and o.id = r.organisatie_id
       where r.regio_id = $1 and r.casus_id = $2 and r.tot is null
       order by array_position(array['route', 'wonen', 'zorg', 'inkomen', 'verslaving', 'veiligheid'], r.onderwerp)`,
      [tx.regioId, casusId],
    );
  }

  async beleg(tx: Tx, casusId: string, verdeling: readonly Regieverdeling[]): Promise<void> {
    const rijen = verdeling.map((regie) => ({ id: nieuwId(), ...regie }));
    await tx.sql(
      `update regievoering set tot = now() where regio_id = $1 and casus_id = $2 and tot is null and onderwerp = any($3)`,
      [tx.regioId, casusId, verdeling.map(({ onderwerp }) => onderwerp)],
    );
    await tx.sql(
      `insert into regievoering (regio_id, id, casus_id, onderwerp, organisatie_id)
       select $1, id, $2, onderwerp, "organisatieId" from jsonb_to_recordset($3::jsonb) as r(id uuid, onderwerp text, "organisatieId" uuid)`,
      [tx.regioId, casusId, JSON.stringify(rijen)],
    );
  }
}

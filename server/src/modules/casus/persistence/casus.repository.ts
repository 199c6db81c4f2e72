import { Injectable } from '@nestjs/common';
import { AlGewijzigd, NietGevonden } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { VANDAAG_SQL } from '../../../platform/kalender/termijn.js';
import { Casus, type Casusgegevens } from '../domain/casus.js';
import type { Dag } from '../domain/dag.js';
import type { Begin } from '../domain/stagnatie/regel.js';
import type { Hoogstens } from '../domain/zwaarte.js';

const KOLOMMEN = `k.id, k.pseudoniem, k.fase, k.vraag, k.blokkade, k.eigen_woorden as "eigenWoorden",
  k.client_weet_dit as "clientWeetDit", k.client_id as "clientId", k.gemeente_id as "gemeenteId", g.naam as "gemeenteNaam",
  k.brengende_organisatie_id as "brengendeOrganisatieId", b.naam as "brengendeOrganisatieNaam", b.soort as "brengendeOrganisatieSoort",
  coalesce(k.verantwoordelijke_organisatie_id, k.brengende_organisatie_id) as "verantwoordelijkeOrganisatieId",
  k.niveau, k.niveau_sinds as "niveauSinds", k.wacht_sinds as "wachtSinds", k.volgende_termijn::text as "volgendeTermijn",
  k.aangehouden_tot::text as "aangehoudenTot", k.spoed, k.versie, k.aangemeld_op as "aangemeldOp", k.afgesloten_op as "afgeslotenOp",
  (select max(n.tot) from casustoegang n where n.regio_id = k.regio_id and n.casus_id = k.id and n.lid_id = nullif(current_setting('app.lid', true), '')::uuid
     and n.grond = 'noodinzage' and n.tot > now() and not exists (select 1 from casustoegang a where a.regio_id = k.regio_id and a.casus_id = k.id and a.lid_id = n.lid_id
       and a.grond <> 'noodinzage' and a.vanaf <= now() and (a.tot is null or a.tot > now()) and a.onthuld_tot > now())) as "inNoodTot",
  r.lid_id as "regisseurLidId", rl.naam as "regisseurNaam", p.lid_id as "plaatsvervangerLidId"`;

const BRON = `from casus k
  join organisatie g on g.regio_id = k.regio_id and g.id = k.gemeente_id
  join organisatie b on b.regio_id = k.regio_id and b.id = k.brengende_organisatie_id
  left join casustoegang r on r.regio_id = k.regio_id and r.casus_id = k.id and r.grond = 'regisseur' and r.tot is null
  left join lid rl on rl.regio_id = r.regio_id and rl.id = r.lid_id
  left join casustoegang p on p.regio_id = k.regio_id and p.casus_id = k.id and p.grond = 'plaatsvervanger' and p.tot is null`;

/** A casus that is being brought in; the rest of its columns have a beginning of their own. */
export type NieuweCasus = Pick<
  Casusgegevens,
  'id' | 'pseudoniem' | 'vraag' | 'blokkade' | 'eigenWoorden' | 'clientWeetDit' | 'clientId' | 'gemeenteId' | 'brengendeOrganisatieId' | 'volgendeTermijn'
>;

/** Per open casus the heaviest beginning of a reason (severity times a million and days), as one text, for thousands at once. */
const HOOGSTENS = `
  with begin as (
    select r.soort, r.waarde, r.ernst, coalesce(r.keer, 1) as keer, r.dagen, r.tenzij, r.nr
    from rows from (jsonb_to_recordset($3::jsonb) as (soort text, waarde text, ernst int, keer int, dagen int, tenzij text[])) with ordinality as r (soort, waarde, ernst, keer, dagen, tenzij, nr)
  ), feit as materialized (
    select casus_id, soort, waarde, gebeurd_op from casusfeit where regio_id = $1 and vervallen_op is null and soort in (select soort from begin union select unnest(tenzij) from begin)
  ), begonnen as (
    select f.casus_id, b.ernst * 1000000 + greatest(0, $2::date - min(f.gebeurd_op)) as zwaarte, b.tenzij
    from feit f join begin b on b.soort = f.soort and (b.waarde is null or b.waarde = f.waarde)
    group by f.casus_id, b.nr, b.ernst, b.keer, b.dagen, b.tenzij
    having count(*) >= b.keer and (b.dagen is null or $2::date - min(f.gebeurd_op) >= b.dagen)
  ), einde as (
    select f.casus_id, array_agg(distinct f.soort) as soorten from feit f where f.soort in (select unnest(tenzij) from begin) group by f.casus_id
  ), zwaarste as (
    select g.casus_id, max(g.zwaarte) as zwaarte from begonnen g left join einde e on g.tenzij is not null and e.casus_id = g.casus_id
    where e.soorten is null or not e.soorten && g.tenzij
    group by g.casus_id
  )
  select string_agg(concat(x.id, ' ', x.zwaarte), ',' order by x.zwaarte desc, x.id) as tekst from (
    select k.id, greatest(z.zwaarte,
      case when k.spoed then 3 else 1 end * 1000000 + greatest(0, $2::date - (k.wacht_sinds at time zone 'Europe/Amsterdam')::date),
      case when r.lid_id is null then 2000000 end) as zwaarte
    from casus k
      left join casustoegang r on r.regio_id = k.regio_id and r.casus_id = k.id and r.grond = 'regisseur' and r.tot is null
      left join zwaarste z on z.casus_id = k.id
    where k.regio_id = $1 and k.afgesloten_op is null and (k.aangehouden_tot is null or k.aangehouden_tot <= $2::date)
  ) x`;

/** Casussen of the regio to which this lid has access. */
@Injectable()
export class CasusRepository {
  /** The calendar day in the Netherlands, by the clock of the database. */
  async vandaag(tx: Tx): Promise<Dag> {
    const [rij] = await tx.sql<{ dag: Dag }>(`select ${VANDAAG_SQL}::text as dag`);
    if (!rij) throw new Error('De database geeft geen datum.');
    return rij.dag;
  }

  /** @throws {NietGevonden} unknown and forbidden alike */
  async haal(tx: Tx, id: string): Promise<Casus> {
    const [casus] = await this.haalAlle(tx, [id]);
    if (!casus) throw new NietGevonden('casusId');
    return casus;
  }

  /** Those that exist and may be seen, in the order asked. */
  async haalAlle(tx: Tx, ids: readonly string[]): Promise<Casus[]> {
    const rijen = await tx.sql<Casusgegevens>(`select ${KOLOMMEN} ${BRON} where k.regio_id = $1 and k.id = any($2::uuid[])`, [tx.regioId, ids]);
    const opId = new Map(rijen.map((rij) => [rij.id, new Casus(rij)]));
    return ids.flatMap((id) => opId.get(id) ?? []);
  }

  /** Every open casus with how heavy it can be at most, heaviest first; by the facts that are there and how long it waits, no rule applied. */
  async hoogstens(tx: Tx, beginnen: readonly (Begin & { readonly ernst: number })[], vandaag: Dag): Promise<Hoogstens[]> {
    const [rij] = await tx.sql<{ tekst: string | null }>(HOOGSTENS, [tx.regioId, vandaag, JSON.stringify(beginnen)]);
    return (rij?.tekst ?? '').split(',').filter(Boolean).map((een) => {
      const [id = '', zwaarte = '0'] = een.split(' ');
      return { id, zwaarte: Number(zwaarte) };
    });
  }

  /** Longest waiting first; one more than asked says that there is more. */
  async pagina(tx: Tx, vraag: { alleenOpen: boolean; na?: string; aantal: number }): Promise<string[]> {
    const rijen = await tx.sql<{ id: string }>(
      `select k.id from casus k
       where k.regio_id = $1 and (not $2 or k.afgesloten_op is null)
         and ($3::uuid is null or (k.wacht_sinds, k.id) > (select n.wacht_sinds, n.id from casus n where n.regio_id = $1 and n.id = $3))
       order by k.wacht_sinds, k.id limit $4`,
      [tx.regioId, vraag.alleenOpen, vraag.na ?? null, vraag.aantal],
    );
    return rijen.map((rij) => rij.id);
  }

  async kiesPseudoniem(tx: Tx, namen: readonly string[]): Promise<string> {
    const [rij] = await tx.sql<{ naam: string }>('select pseudoniem_kiezen($1) as naam', [namen]);
    if (!rij) throw new Error('Er is geen pseudoniem gekozen.');
    return rij.naam;
  }

  async voegToe(tx: Tx, casus: NieuweCasus): Promise<void> {
    await tx.sql(
      `insert into casus (regio_id, id, pseudoniem, fase, brengende_organisatie_id, gemeente_id, vraag, blokkade, eigen_woorden,
         client_weet_dit, client_id, wacht_sinds, volgende_termijn)
       values ($1, $2, $3, 'aangemeld', $4, $5, $6, $7, $8, $9, $10, now(), $11)`,
      [
        tx.regioId, casus.id, casus.pseudoniem, casus.brengendeOrganisatieId, casus.gemeenteId, casus.vraag, casus.blokkade,
        casus.eigenWoorden, casus.clientWeetDit, casus.clientId, casus.volgendeTermijn,
      ],
    );
  }

  /** @throws {AlGewijzigd} when somebody else saved it since it was read */
  async bewaar(tx: Tx, { gegevens: k, isOpen }: Casus): Promise<void> {
    const bewaard = await tx.sql(
      `update casus set fase = $4, niveau = $5, niveau_sinds = $6, wacht_sinds = $7, volgende_termijn = $8, aangehouden_tot = $9,
         spoed = $10, versie = versie + 1, afgesloten_op = case when $11 then null else coalesce(afgesloten_op, now()) end
       where regio_id = $1 and id = $2 and versie = $3 returning id`,
      [tx.regioId, k.id, k.versie, k.fase, k.niveau, k.niveauSinds, k.wachtSinds, k.volgendeTermijn, k.aangehoudenTot, k.spoed, isOpen],
    );
    if (bewaard.length === 0) throw new AlGewijzigd();
    k.versie += 1;
  }
}

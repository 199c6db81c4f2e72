import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../../platform/database/transaction.js';
import type { Kenmerken, Precedent } from '../../domain/afwijking/precedent.js';

/** What the nearest is looked for by. */
export interface Zoekvraag extends Omit<Kenmerken, 'regelversieId'> {
  readonly regelId: string;
  readonly woorden: string;
  /** Only besluiten with a lower number; without one every besluit. */
  readonly voor: number | null;
}

const HOOGSTE_NUMMER = 2_147_483_647;

const SELECT = `
  select p.besluit_id as id, p.nummer, p.jaar, p.regel_id as "regelId", p.regelversie_id as "regelversieId", r.naam as "regelNaam",
    v.nummer as "versieNummer", p.grond, p.soort, p.wijze, p.doelgroep, p.leefgebieden, p.blokkades, p.kern,
    coalesce(n.anders, 0) as anders, n.heroverweging, coalesce(n.geldt, true) as geldt
  from precedent p
    left join regel r on r.regio_id = p.regio_id and r.id = p.regel_id
    left join regelversie v on v.regio_id = p.regio_id and v.id = p.regelversie_id
    left join lateral precedent_naspel(p.besluit_id) n on true`;

/** Where the client stays, which subjects have a regie, and what holds up, of the casus `c` with the domein `$3`. */
const KENMERKEN = `
  coalesce((select case when f.waarde in ('nachtopvang', 'mo', 'bw') then f.waarde else 'anders' end from casusfeit f
    where f.regio_id = c.regio_id and f.casus_id = c.id and f.soort = 'verblijf' and f.vervallen_op is null
    order by f.gebeurd_op desc, f.id desc limit 1), 'onbekend') as doelgroep,
  array(select x from (select distinct g.onderwerp as x from regievoering g
      where g.regio_id = c.regio_id and g.casus_id = c.id and g.tot is null and g.onderwerp <> 'route'
    union select $3::text where $3::text in ('wonen', 'zorg', 'inkomen')) s order by x) as leefgebieden,
  array[c.blokkade] as blokkades`;

/** Besluiten as everybody in the regio may know them. */
@Injectable()
export class PrecedentRepository {
  /** What makes this casus comparable, for a voorstel about this domein. */
  async kenmerken(tx: Tx, casusId: string, domein: string): Promise<Omit<Kenmerken, 'regelversieId' | 'soort'> | undefined> {
    const [rij] = await tx.sql<Omit<Kenmerken, 'regelversieId' | 'soort'>>(
      `select ${KENMERKEN} from casus c where c.regio_id = $1 and c.id = $2`, [tx.regioId, casusId, domein]);
    return rij;
  }

  /** The nearest, best first: ids from the search, each read again under the locks of this lid. */
  zoek(tx: Tx, { regelId, soort, doelgroep, leefgebieden, blokkades, woorden, voor }: Zoekvraag, hoogstens: number): Promise<Precedent[]> {
    return tx.sql<Precedent>(
      `with gevonden as (
         select g.besluit_id, g.plek from precedenten_zoeken($2, $3, $4, $5, $6, $7, $8, $9) with ordinality as g (besluit_id, plek)
       )
       ${SELECT} join gevonden g on g.besluit_id = p.besluit_id where p.regio_id = $1 order by g.plek`,
      [tx.regioId, regelId, soort, doelgroep, leefgebieden, blokkades, woorden, voor ?? HOOGSTE_NUMMER, hoogstens]);
  }

  /** Every besluit that set this rule aside, newest first. */
  vanRegel(tx: Tx, regelId: string, hoogstens: number): Promise<Precedent[]> {
    return tx.sql<Precedent>(`${SELECT} where p.regio_id = $1 and p.regel_id = $2 order by p.nummer desc limit $3`, [tx.regioId, regelId, hoogstens]);
  }

  /** Keeps what may be known of a besluit that was just taken, and apart what is only ever counted. */
  async bewaar(tx: Tx, besluitId: string, domein: string): Promise<void> {
    await tx.sql(
      `insert into precedent (regio_id, besluit_id, nummer, jaar, regel_id, regelversie_id, grond, kern, soort, domein, wijze,
         doelgroep, leefgebieden, blokkades)
       select b.regio_id, b.id, b.nummer, extract(year from b.genomen_op at time zone 'Europe/Amsterdam')::int, o.regel_id, o.regelversie_id,
         o.grond, o.motief, b.soort, $3, b.wijze, ${KENMERKEN}
       from besluit b
         join casus c on c.regio_id = b.regio_id and c.id = b.casus_id
         left join opzijzetting o on o.regio_id = b.regio_id and o.voorstel_id = b.voorstel_id
       where b.regio_id = $1 and b.id = $2`,
      [tx.regioId, besluitId, domein]);
    await tx.sql(
      `insert into besluittelling (regio_id, besluit_id, maand, tafel_id, voorzitter_lid_id, blokkade, uitkomst)
       select b.regio_id, b.id, date_trunc('month', b.genomen_op at time zone 'Europe/Amsterdam')::date, z.tafel_id, b.genomen_door, c.blokkade,
         case when b.wijze = 'advies' then 'advies' when b.wijze = 'doorzetting' then 'doorgezet' when v.binnen_regels then 'binnen' else 'afwijking' end
       from besluit b
         join casus c on c.regio_id = b.regio_id and c.id = b.casus_id
         join voorstel v on v.regio_id = b.regio_id and v.id = b.voorstel_id
         left join agendapunt a on a.regio_id = b.regio_id and a.id = b.agendapunt_id
         left join zitting z on z.regio_id = a.regio_id and z.id = a.zitting_id
       where b.regio_id = $1 and b.id = $2`,
      [tx.regioId, besluitId]);
  }

  /** The number of the besluit on this voorstel, once there is one. */
  async nummerVan(tx: Tx, voorstelId: string): Promise<number | null> {
    const [rij] = await tx.sql<{ nummer: number }>('select nummer from besluit where regio_id = $1 and voorstel_id = $2', [tx.regioId, voorstelId]);
    return rij?.nummer ?? null;
  }
}

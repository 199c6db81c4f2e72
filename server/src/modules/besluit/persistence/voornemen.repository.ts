import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Termijn } from '../../../platform/kalender/termijn.js';
import type { Voornemen } from '../domain/doorzetting.js';

export interface GelezenZienswijze {
  readonly organisatieId: string;
  readonly organisatieNaam: string;
  readonly tekst: string | null;
  readonly gegevenOp: Date | null;
}

/** What was announced, with who was heard on it. */
export interface GelezenVoornemen extends Voornemen {
  readonly id: string;
  readonly rondeId: string;
  readonly casusId: string;
  readonly waarom: string;
  readonly termijnDag: string;
  readonly termijnOp: Date;
  readonly aangekondigdDoorNaam: string;
  readonly medeondertekendDoorNaam: string | null;
  /** Whether the reader announced it, under this lid or another of the own. */
  readonly zelfAangekondigd: boolean;
  /** Whether the reader gave the second signature, under this lid or another of the own. */
  readonly zelfMedeondertekend: boolean;
  readonly zienswijzen: readonly GelezenZienswijze[];
}

export interface NieuwVoornemen {
  readonly casusId: string;
  readonly rondeId: string;
  readonly waarom: string;
  readonly opschaling: string;
  readonly tenGunsteVan: readonly string[];
  readonly termijn: Termijn;
  readonly teHoren: readonly string[];
}

const SELECT = `
  select v.id, v.ronde_id as "rondeId", v.casus_id as "casusId", v.waarom, v.opschaling, v.ten_gunste_van as "tenGunsteVan", v.termijn_dag::text as "termijnDag",
    v.termijn_op as "termijnOp", v.organisatie_id as "organisatieId", a.naam as "aangekondigdDoorNaam", clock_timestamp() >= v.termijn_op as "termijnVoorbij",
    m.id is not null as medeondertekend, n.naam as "medeondertekendDoorNaam",
    is_zelfde_mens(v.aangekondigd_door, $3) as "zelfAangekondigd", is_zelfde_mens(m.lid_id, $3) as "zelfMedeondertekend"
  from doorzetvoornemen v
    join lid a on a.regio_id = v.regio_id and a.id = v.aangekondigd_door
    left join medeondertekening m on m.regio_id = v.regio_id and m.voornemen_id = v.id
    left join lid n on n.regio_id = m.regio_id and n.id = m.lid_id
  where v.regio_id = $1 and v.ronde_id = any($2)`;

@Injectable()
export class VoornemenRepository {
  /** Per ronde what was announced, when it was. */
  async vanRondes(tx: Tx, rondeIds: readonly string[]): Promise<Map<string, GelezenVoornemen>> {
    const rijen = await tx.sql<Omit<GelezenVoornemen, 'zienswijzen' | 'gehoord'>>(SELECT, [tx.regioId, [...rondeIds], tx.lidId]);
    const zienswijzen = await tx.sql<GelezenZienswijze & { voornemenId: string }>(
      `select z.voornemen_id as "voornemenId", z.organisatie_id as "organisatieId", o.naam as "organisatieNaam", z.tekst, z.gegeven_op as "gegevenOp"
       from zienswijze z join organisatie o on o.regio_id = z.regio_id and o.id = z.organisatie_id
       where z.regio_id = $1 and z.voornemen_id = any($2) order by o.naam`,
      [tx.regioId, rijen.map(({ id }) => id)],
    );
    return new Map(rijen.map((rij) => {
      const eigen = zienswijzen.filter(({ voornemenId }) => voornemenId === rij.id).map(({ voornemenId: _, ...rest }) => rest);
      return [rij.rondeId, { ...rij, zienswijzen: eigen, gehoord: eigen.filter(({ gegevenOp }) => gegevenOp).map(({ organisatieId }) => organisatieId) }];
    }));
  }

  async bewaar(tx: Tx, v: NieuwVoornemen): Promise<void> {
    const id = nieuwId();
    await tx.sql(
      `insert into doorzetvoornemen (regio_id, id, casus_id, ronde_id, waarom, opschaling, ten_gunste_van, termijn_dag, termijn_op, aangekondigd_door, organisatie_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [tx.regioId, id, v.casusId, v.rondeId, v.waarom, v.opschaling, [...v.tenGunsteVan], v.termijn.laatsteDag, v.termijn.verstrijktOp, tx.lidId, tx.ctx.organisatieId],
    );
    for (const organisatieId of v.teHoren) {
      const zienswijzeId = nieuwId();
      await tx.sql('insert into zienswijze (regio_id, id, casus_id, voornemen_id, organisatie_id) values ($1, $2, $3, $4, $5)', [
        tx.regioId, zienswijzeId, v.casusId, id, organisatieId,
      ]);
      tx.record({ actie: 'zienswijze.gevraagd', onderwerp: { soort: 'zienswijze', id: zienswijzeId }, casusId: v.casusId, inhoud: { organisatieId } });
    }
  }

  /** Where the own organisation may still say something before it is bound, while the term runs and nothing was decided or asked anew. */
  teHorenVan(tx: Tx): Promise<{ id: string; casusId: string; tot: Date }[]> {
    return tx.sql(
      `select z.id, v.casus_id as "casusId", v.termijn_op as tot
       from zienswijze z
         join doorzetvoornemen v on v.regio_id = z.regio_id and v.id = z.voornemen_id and v.termijn_op > clock_timestamp()
         join ronde r on r.regio_id = v.regio_id and r.id = v.ronde_id
         join casus c on c.regio_id = v.regio_id and c.id = v.casus_id and c.afgesloten_op is null
       where z.regio_id = $1 and z.organisatie_id = $2 and z.gegeven_op is null
         and not exists (select 1 from besluit b where b.regio_id = r.regio_id and b.ronde_id = r.id)
         and not exists (select 1 from ronde w where w.regio_id = r.regio_id and w.voorstel_id = r.voorstel_id and w.nummer > r.nummer)
         and not exists (select 1 from voorstel w where w.regio_id = r.regio_id and w.vervangt_id = r.voorstel_id)
       order by v.termijn_op`,
      [tx.regioId, tx.ctx.organisatieId],
    );
  }

  /** @returns the id of the zienswijze, or nothing when it was given before or not asked */
  async geefZienswijze(tx: Tx, voornemenId: string, tekst: string | null): Promise<string | undefined> {
    const [rij] = await tx.sql<{ id: string }>(
      `update zienswijze set tekst = $4, gegeven_op = clock_timestamp(), gegeven_door = $5
       where regio_id = $1 and voornemen_id = $2 and organisatie_id = $3 and gegeven_op is null returning id`,
      [tx.regioId, voornemenId, tx.ctx.organisatieId, tekst, tx.lidId],
    );
    return rij?.id;
  }

  /** @returns the id of the signature, or nothing when somebody signed before */
  async tekenMee(tx: Tx, { id, casusId }: { id: string; casusId: string }): Promise<string | undefined> {
    const [rij] = await tx.sql<{ id: string }>(
      `insert into medeondertekening (regio_id, id, casus_id, voornemen_id, organisatie_id, lid_id) values ($1, $2, $3, $4, $5, $6)
       on conflict (regio_id, voornemen_id) do nothing returning id`,
      [tx.regioId, nieuwId(), casusId, id, tx.ctx.organisatieId, tx.lidId],
    );
    return rij?.id;
  }
}

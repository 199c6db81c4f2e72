import type { Tx } from '../../../platform/database/transaction.js';

/** How one organisation that would be bound was heard; without words when the reader may not read grounds of that organisation. */
export interface Gehoorde {
  readonly organisatieId: string;
  readonly organisatieNaam: string;
  readonly tekst: string | null;
  readonly gegevenOp: Date | null;
  /** Whether there are words that this reader may not read. */
  readonly afgeschermd: boolean;
}

/** What went before a forced besluit: the announcement, and what who would be bound said to it. */
export interface Hoorverslag {
  readonly aangekondigdOp: Date;
  readonly aangekondigdDoorNaam: string;
  readonly termijnDag: string;
  /** Absent when the reader may not read grounds of the organisation that announced it. */
  readonly waarom: string | null;
  readonly opschaling: string | null;
  readonly medeondertekendDoorNaam: string | null;
  readonly gehoord: readonly Gehoorde[];
}

type Rij = Hoorverslag & { readonly besluitId: string; readonly casusId: string };

const MAG = (bron: string) => `(houdt_toezicht() or leesrecht(v.casus_id, 'gronden', ${bron}, 'R'))`;

/** Per forced besluit; the words are cut like its grounds. */
export async function hoorverslagen(tx: Tx, besluitIds: readonly string[]): Promise<Map<string, Hoorverslag>> {
  const rijen = await tx.sql<Rij>(
    `select b.id as "besluitId", v.casus_id as "casusId", v.aangekondigd_op as "aangekondigdOp", a.naam as "aangekondigdDoorNaam", v.termijn_dag::text as "termijnDag",
       case when ${MAG('v.organisatie_id')} then v.waarom end as waarom, case when ${MAG('v.organisatie_id')} then v.opschaling end as opschaling,
       n.naam as "medeondertekendDoorNaam"
     from besluit b
       join doorzetvoornemen v on v.regio_id = b.regio_id and v.casus_id = b.casus_id and v.ronde_id = b.ronde_id
       join lid a on a.regio_id = v.regio_id and a.id = v.aangekondigd_door
       left join medeondertekening m on m.regio_id = v.regio_id and m.voornemen_id = v.id
       left join lid n on n.regio_id = m.regio_id and n.id = m.lid_id
     where b.regio_id = $1 and b.id = any($2) and b.wijze = 'doorzetting'`,
    [tx.regioId, [...besluitIds]],
  );
  const gehoord = await tx.sql<Gehoorde & { besluitId: string }>(
    `select b.id as "besluitId", z.organisatie_id as "organisatieId", o.naam as "organisatieNaam", z.gegeven_op as "gegevenOp",
       case when ${MAG('z.organisatie_id')} then z.tekst end as tekst, z.tekst is not null and not ${MAG('z.organisatie_id')} as afgeschermd
     from besluit b
       join doorzetvoornemen v on v.regio_id = b.regio_id and v.casus_id = b.casus_id and v.ronde_id = b.ronde_id
       join zienswijze z on z.regio_id = v.regio_id and z.casus_id = v.casus_id and z.voornemen_id = v.id
       join organisatie o on o.regio_id = z.regio_id and o.id = z.organisatie_id
     where b.regio_id = $1 and b.id = any($2) order by o.naam, o.id`,
    [tx.regioId, rijen.map(({ besluitId }) => besluitId)],
  );
  for (const { casusId, waarom } of rijen) if (waarom !== null) tx.gelezen({ casusId, gegevensgroep: 'gronden', doel: 'besluiten over een casus' });
  return new Map(rijen.map(({ besluitId, casusId: _, ...verslag }) => [
    besluitId, { ...verslag, gehoord: gehoord.filter((een) => een.besluitId === besluitId).map(({ besluitId: __, ...een }) => een) },
  ]));
}

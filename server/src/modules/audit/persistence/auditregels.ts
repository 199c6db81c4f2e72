import type { Sql } from './logboek.js';

/** One act as the auditor sees it: who acted is an organisation, never a person. */
export interface AuditRegel {
  readonly id: string;
  readonly nummer: number | null;
  readonly gebeurdOp: Date;
  readonly vastgelegdOp: Date;
  readonly actie: string;
  readonly organisatie: string | null;
  readonly onderwerpSoort: string;
  readonly doel: string;
}

/** Newest first, in the order in which transactions wrote. */
export async function auditRegels(sql: Sql, regioId: string, overslaan: number, meeste: number): Promise<AuditRegel[]> {
  const rijen = await sql<Omit<AuditRegel, 'nummer'> & { nummer: string | null }>(
    `select g.id, b.nummer, g.gebeurd_op as "gebeurdOp", g.vastgelegd_op as "vastgelegdOp", g.actie, o.naam as organisatie,
       g.onderwerp_soort as "onderwerpSoort", g.doel
     from gebeurtenis g
       left join organisatie o on o.regio_id = g.regio_id and o.id = g.namens_organisatie_id
       left join audit_blad b on b.regio_id = g.regio_id and b.gebeurtenis_id = g.id
     where g.regio_id = $1 order by g.xid desc, g.id desc offset $2 limit $3`,
    [regioId, overslaan, meeste],
  );
  return rijen.map((rij) => ({ ...rij, nummer: rij.nummer === null ? null : Number(rij.nummer) }));
}

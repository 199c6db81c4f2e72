import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Beurtgebeurtenis, Beurtreden } from '../domain/beurtklok.js';

interface Rij {
  readonly id: string;
  readonly reden: Beurtreden;
  readonly organisatieId: string | null;
  readonly van: Date;
  readonly tot: Date | null;
}

// Midnight in the Netherlands after the agreed day is when an actie is late.
const BEURTEN = `
  select 'voor:' || k.id as id, 'voor_de_tafel' as reden, null::uuid as "organisatieId", k.wacht_sinds as van, k.aangemeld_op as tot
    from casus k where k.regio_id = $1 and k.id = $2 and k.wacht_sinds < k.aangemeld_op
  union all
  select 'regie:' || t.id as id, 'regie' as reden, t.organisatie_id as "organisatieId", t.vanaf as van, t.tot
    from casustoegang t where t.regio_id = $1 and t.casus_id = $2 and t.grond = 'regisseur'
  union all
  select 'vraag:' || v.id, 'vraag', l.organisatie_id, v.gesteld_op, v.beantwoord_op
    from casusvraag v join lid l on l.regio_id = v.regio_id and l.id = v.aan_lid_id where v.regio_id = $1 and v.casus_id = $2
  union all
  select 'actie:' || a.id, 'actie', a.organisatie_id, a.gemaakt_op, a.afgerond_op from actie a where a.regio_id = $1 and a.casus_id = $2
  union all
  select 'laat:' || a.id, 'actie_te_laat', a.organisatie_id, (a.voor + 1)::timestamp at time zone 'Europe/Amsterdam', a.afgerond_op
    from actie a where a.regio_id = $1 and a.casus_id = $2 and (a.voor + 1)::timestamp at time zone 'Europe/Amsterdam' < coalesce(a.afgerond_op, now())
  union all
  select 'ronde:' || r.id, 'tafel', null, r.geopend_op, r.gesloten_op from ronde r where r.regio_id = $1 and r.casus_id = $2
  union all
  select 'punt:' || p.id, 'tafel', null, z.gepubliceerd_op, least(p.behandeld_op, p.vervallen_op, z.gesloten_op)
    from agendapunt_casus c
      join agendapunt p on p.regio_id = c.regio_id and p.id = c.agendapunt_id
      join zitting z on z.regio_id = c.regio_id and z.id = c.zitting_id
    where c.regio_id = $1 and c.casus_id = $2 and z.gepubliceerd_op is not null
  union all
  select 'aangehouden:' || k.id, 'aangehouden', null, casus_aangehouden_op(k.id), k.aangehouden_tot::timestamp at time zone 'Europe/Amsterdam'
    from casus k where k.regio_id = $1 and k.id = $2 and k.aangehouden_tot is not null and casus_aangehouden_op(k.id) is not null`;

/** The acts that put somebody at move or end it, read from the rows they left. */
@Injectable()
export class BeurtRepository {
  async gebeurtenissen(tx: Tx, casusId: string): Promise<Beurtgebeurtenis[]> {
    const rijen = await tx.sql<Rij>(BEURTEN, [tx.regioId, casusId]);
    return rijen.flatMap(({ id, reden, organisatieId, van, tot }): Beurtgebeurtenis[] => {
      const houder = organisatieId ? ({ soort: 'organisatie', organisatieId } as const) : { soort: reden === 'aangehouden' || reden === 'voor_de_tafel' ? reden : ('tafel' as const) };
      const begin: Beurtgebeurtenis = { id, op: van, wat: 'begint', reden, houder };
      return tot ? [begin, { ...begin, op: tot, wat: 'eindigt' }] : [begin];
    });
  }

  /** Now, by the clock of the database. */
  async nu(tx: Tx): Promise<Date> {
    const [rij] = await tx.sql<{ nu: Date }>('select now() as nu');
    return rij?.nu ?? new Date();
  }
}

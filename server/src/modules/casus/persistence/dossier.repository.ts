import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { Tx } from '../../../platform/database/transaction.js';
import { MAANDEN_VOOR_ANTWOORD, type Rectificatie } from '../domain/rectificatie.js';
import { DOEL_VAN_HET_DOSSIER, grondslagVanGroep, type Dossierregel, type Matrixcode } from '../domain/dossier.js';

/** One source's part of one data group, as far as this lid may read it. */
export interface DeelRij {
  readonly gegevensgroep: string;
  readonly bronNaam: string;
  readonly bronOrganisatieId: string;
  /** What was asked to be added, and the answers, the oldest first. */
  readonly rectificaties: readonly Rectificatie[];
  readonly regels: Dossierregel[] | null;
  readonly functioneel: string | null;
  readonly grondslag: string | null;
  readonly doel: string | null;
  readonly gewijzigdOp: Date;
}

export interface Personalia {
  readonly naam: string;
  readonly geboortejaar: number | null;
}

const RECTIFICATIES = `(select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'namens', r.namens, 'organisatieNaam', ro.naam, 'tekst', r.tekst, 'reden', r.reden,
    'gevraagdOp', r.gevraagd_op, 'antwoordUiterlijk', ((r.gevraagd_op at time zone 'Europe/Amsterdam') + interval '${MAANDEN_VOOR_ANTWOORD} months')::date,
    'antwoord', r.antwoord, 'antwoordtekst', r.antwoordtekst, 'beantwoordOp', r.beantwoord_op) order by r.gevraagd_op, r.id), '[]')
  from rectificatie r join organisatie ro on ro.regio_id = r.regio_id and ro.id = r.organisatie_id
  where r.regio_id = $1 and r.casus_id = $2 and r.gegevensgroep = v.gegevensgroep and r.bron_organisatie_id = v.bron_organisatie_id)`;

/** The dossier by data group; every read leaves its line in the access log. */
@Injectable()
export class DossierRepository {
  async naam(tx: Tx, casusId: string): Promise<string | undefined> {
    const [rij] = await tx.sql<{ naam: string }>('select naam from persoonsgegeven where regio_id = $1 and casus_id = $2', [tx.regioId, casusId]);
    if (rij) this.schrijfInzage(tx, casusId, 'personalia');
    return rij?.naam;
  }

  async voegPersonaliaToe(tx: Tx, casusId: string, { naam, geboortejaar }: Personalia): Promise<void> {
    await tx.sql(
      `insert into persoonsgegeven (regio_id, casus_id, bron_organisatie_id, naam, geboortejaar) values ($1, $2, $3, $4, $5)`,
      [tx.regioId, casusId, tx.ctx.organisatieId, naam, geboortejaar],
    );
    tx.gelezen({ casusId, gegevensgroep: 'personalia', doel: DOEL_VAN_HET_DOSSIER, actie: 'C' });
  }

  async delen(tx: Tx, casusId: string): Promise<DeelRij[]> {
    const rijen = await tx.sql<DeelRij>(
      `select coalesce(v.gegevensgroep, f.gegevensgroep) as gegevensgroep, o.naam as "bronNaam", o.id as "bronOrganisatieId", v.inhoud -> 'regels' as regels,
         f.tekst as functioneel, v.grondslag, v.doel, greatest(v.gewijzigd_op, f.gewijzigd_op) as "gewijzigdOp",
         ${RECTIFICATIES} as rectificaties
       from (select * from dossierdeel where regio_id = $1 and casus_id = $2) v
         full join (select * from functioneel_deel where regio_id = $1 and casus_id = $2) f
           on f.gegevensgroep = v.gegevensgroep and f.bron_organisatie_id = v.bron_organisatie_id
         join organisatie o on o.regio_id = $1 and o.id = coalesce(v.bron_organisatie_id, f.bron_organisatie_id)
       order by gegevensgroep, "bronNaam"`,
      [tx.regioId, casusId],
    );
    for (const { gegevensgroep } of rijen) this.schrijfInzage(tx, casusId, gegevensgroep);
    return rijen;
  }

  /** What this lid's role in the casus may with a data group. */
  async code(tx: Tx, casusId: string, groep: string): Promise<Matrixcode> {
    const [rij] = await tx.sql<{ code: Matrixcode }>(
      `select m.code from casustoegang t join veldmatrix m on m.rol = t.rol and m.gegevensgroep = $4
       where t.regio_id = $1 and t.casus_id = $2 and t.lid_id = $3 and t.vanaf <= now() and (t.tot is null or t.tot > now())
       order by array_position(array['R', 'E', 'G', 'T', 'F'], m.code) limit 1`,
      [tx.regioId, casusId, tx.lidId, groep],
    );
    return rij?.code ?? '-';
  }

  async legVast(tx: Tx, casusId: string, groep: string, regels: readonly Dossierregel[]): Promise<void> {
    await tx.sql(
      `insert into dossierdeel (regio_id, id, casus_id, gegevensgroep, bron_organisatie_id, grondslag, doel, inhoud)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (regio_id, casus_id, gegevensgroep, bron_organisatie_id)
       do update set inhoud = excluded.inhoud, grondslag = excluded.grondslag, doel = excluded.doel, gewijzigd_op = now()`,
      [tx.regioId, nieuwId(), casusId, groep, tx.ctx.organisatieId, grondslagVanGroep(groep), DOEL_VAN_HET_DOSSIER, JSON.stringify({ regels })],
    );
    tx.gelezen({ casusId, gegevensgroep: groep, doel: DOEL_VAN_HET_DOSSIER, actie: 'U' });
  }

  async legFunctioneelVast(tx: Tx, casusId: string, groep: string, tekst: string): Promise<void> {
    await tx.sql(
      `insert into functioneel_deel (regio_id, id, casus_id, gegevensgroep, bron_organisatie_id, tekst) values ($1, $2, $3, $4, $5, $6)
       on conflict (regio_id, casus_id, gegevensgroep, bron_organisatie_id) do update set tekst = excluded.tekst, gewijzigd_op = now()`,
      [tx.regioId, nieuwId(), casusId, groep, tx.ctx.organisatieId, tekst],
    );
    tx.gelezen({ casusId, gegevensgroep: groep, doel: DOEL_VAN_HET_DOSSIER, actie: 'U' });
  }

  schrijfInzage(tx: Tx, casusId: string, gegevensgroep: string): void {
    tx.gelezen({ casusId, gegevensgroep, doel: DOEL_VAN_HET_DOSSIER });
  }
}

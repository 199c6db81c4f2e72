import { Injectable } from '@nestjs/common';
import { isoMoment, jsonObject, type Projectie, type Selectie } from '../../../platform/database/json-projection.js';
import type { Statement, Toegang } from '../../../platform/database/transaction.js';
import { VANDAAG_SQL } from '../../../platform/kalender/termijn.js';

export interface Bladzijdevraag {
  /** Id of the last casus already shown. */
  readonly na?: string;
  readonly aantal: number;
}

/** What stands on a page: its JSON as the API gives it, and the casussen of which it shows acties. */
export interface Bladzijde {
  readonly tekst: string;
  readonly casusIds: string[];
}

const HOOGSTENS_ACTIES = 10;

const DEELNEMER: Projectie = { organisatieId: 'd.organisatie_id', organisatieNaam: naamVan('d.organisatie_id') };
const ACTIE: Projectie = { id: 'a.id', tekst: 'a.tekst', organisatieNaam: naamVan('a.organisatie_id'), voor: 'a.voor' };
const CASUS: Projectie = {
  id: 'k.id',
  pseudoniem: 'k.pseudoniem',
  fase: 'k.fase',
  vraag: 'k.vraag',
  niveau: 'k.niveau',
  spoed: 'k.spoed',
  wachtSinds: isoMoment('k.wacht_sinds'),
  wachtDagen: `greatest(0, ${VANDAAG_SQL} - (k.wacht_sinds at time zone 'Europe/Amsterdam')::date)`,
  gemeenteNaam: naamVan('k.gemeente_id'),
  deelnemers: (velden) => `(select coalesce(json_agg(${jsonObject('OverzichtDeelnemer', velden, DEELNEMER)} order by d.uitgenodigd_op, d.id), '[]')
    from deelnemer d where d.regio_id = $1 and d.casus_id = k.id and d.vertrokken_op is null)`,
  acties: (velden) => `(select coalesce(json_agg(${jsonObject('OverzichtActie', velden, ACTIE)}), '[]')
    from (select * from actie where regio_id = $1 and casus_id = k.id and afgerond_op is null order by voor, id limit ${HOOGSTENS_ACTIES}) a)`,
};
const PAGINA: Projectie = {
  items: (velden) => `(select coalesce(json_agg(${jsonObject('OverzichtCasus', velden, CASUS)}), '[]') from k)`,
  heeftMeer: '(select count(*) > $2 from bladzijde)',
};

/** Open casussen of this lid with who takes part and what is still to be done, in one statement. */
@Injectable()
export class CasusoverzichtRepository {
  private readonly teksten = new WeakMap<Selectie, { eerste: string; verder: string }>();

  /** The statement that gives a page, with just the fields asked; longest waiting first. */
  bladzijde(regioId: string, velden: Selectie, { na, aantal }: Bladzijdevraag): Statement {
    const { eerste, verder } = this.tekstenVan(velden);
    return na ? { text: verder, params: [regioId, aantal, na] } : { text: eerste, params: [regioId, aantal] };
  }

  /** What a page shows: the question of each casus, and with acties also what was decided. */
  gelezen(velden: Selectie, [bladzijde]: readonly Bladzijde[]): Toegang[] {
    const groepen = velden.get('items')?.has('acties') ? ['casus', 'besluit'] : ['casus'];
    const casusIds = bladzijde?.casusIds ?? [];
    return casusIds.flatMap((casusId) => groepen.map((gegevensgroep) => ({ casusId, gegevensgroep, doel: 'overzicht van eigen casussen' })));
  }

  private tekstenVan(velden: Selectie): { eerste: string; verder: string } {
    const bekend = this.teksten.get(velden);
    if (bekend) return bekend;
    const teksten = { eerste: bouw(velden, ''), verder: bouw(velden, VERDER) };
    this.teksten.set(velden, teksten);
    return teksten;
  }
}

const VERDER = 'and (c.wacht_sinds, c.id) > (select n.wacht_sinds, n.id from casus n where n.regio_id = $1 and n.id = $3)';

// The policy on casus alone would walk all casussen of the regio; this goes to one's own by key, however many there are.
// Names come from one map, for the planner would read the small table of organisaties again for each row.
function bouw(velden: Selectie, vanaf: string): string {
  return `with mijn as materialized (select mijn_casussen() as id),
    namen as materialized (select jsonb_object_agg(id, naam) as namen from organisatie where regio_id = $1),
    bladzijde as materialized (
      select c.* from mijn cross join lateral (select * from casus where regio_id = $1 and id = mijn.id offset 0) c
      where c.afgesloten_op is null ${vanaf}
      order by c.wacht_sinds, c.id limit $2 + 1
    ), k as materialized (select * from bladzijde order by wacht_sinds, id limit $2)
    select ${jsonObject('Casusoverzicht', velden, PAGINA)}::text as tekst, array(select id from k) as "casusIds"`;
}

function naamVan(kolom: string): string {
  return `(select namen from namen) ->> ${kolom}::text`;
}

import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.js';
import { BEGIN, EINDE, type Vindplaats, type Vindplaatssoort } from '../domain/vindplaats.js';

/** Per kind the table, its key, the text that is shown and the data group under which it is read. */
const BRONNEN: Readonly<Record<Vindplaatssoort, readonly [tabel: string, sleutel: string, tekst: string, groep: string]>> = {
  casus: ['casus', 'id', "b.pseudoniem || ': ' || b.vraag", "'casus'"],
  client: ['persoonsgegeven', 'casus_id', 'b.naam', 'b.gegevensgroep'],
  bericht: ['bericht', 'id', 'b.tekst', 'b.gegevensgroep'],
  actie: ['actie', 'id', 'b.tekst', "'besluit'"],
  voorstel: ['voorstel', 'id', 'b.tekst', "'besluit'"],
  grond: ['besluitgrond', 'id', 'b.tekst', 'b.gegevensgroep'],
  vertaling: ['functioneel_deel', 'id', 'b.tekst', 'b.gegevensgroep'],
  dossier: [
    'dossierdeel', 'id',
    "(select string_agg(concat_ws(': ', r ->> 'label', r ->> 'waarde'), '. ') from jsonb_array_elements(b.inhoud -> 'regels') r)",
    'b.gegevensgroep',
  ],
  netwerk: ['netwerklid', 'id', "concat_ws(', ', b.naam, b.relatie, b.doet)", 'b.gegevensgroep'],
};

const HERLEZEN = Object.entries(BRONNEN)
  .map(([soort, [tabel, sleutel, tekst, groep]]) =>
    `select g.soort, g.casus_id, g.rang, g.bron_id, ${tekst} as tekst, ${groep} as gegevensgroep
     from gevonden g join ${tabel} b on b.regio_id = $1 and b.${sleutel} = g.bron_id where g.soort = '${soort}'`)
  .join(' union all ');

const ZOEK = `
  with gevonden as materialized (select * from vindplaatsen($2, $3)), gelezen as materialized (${HERLEZEN})
  select r.soort, r.casus_id as "casusId", c.pseudoniem, c.vraag, c.afgesloten_op is not null as afgesloten, r.gegevensgroep,
    ts_headline('dutch', r.tekst, zoekvraag($2), 'StartSel=${BEGIN}, StopSel=${EINDE}, MaxFragments=1, MinWords=6, MaxWords=16') as kop
  from gelezen r join casus c on c.regio_id = $1 and c.id = r.casus_id
  order by r.rang desc, r.bron_id desc`;

/** Where words stand in the own casussen; the database names rows, and each is read again under the locks of this lid. */
@Injectable()
export class VindplaatsRepository {
  zoek(tx: Tx, woorden: string, hoogstens: number): Promise<Vindplaats[]> {
    return tx.sql<Vindplaats>(ZOEK, [tx.regioId, woorden, hoogstens]);
  }
}

import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { Aanvalswereld, Speelveld } from '../aanval/wereld.js';

type Rij = readonly [tabel: string, waarden: Readonly<Record<string, unknown>>];

/** Rows for the tables in which the story of the attack leaves none, so that every policy has something to hide. */
export async function vulAan(wereld: Aanvalswereld): Promise<void> {
  for (const veld of wereld.velden) {
    for (const [tabel, waarden] of rijen(veld)) {
      const kolommen = ['regio_id', ...Object.keys(waarden)];
      const plekken = kolommen.map((_, nummer) => `$${nummer + 1}`);
      await wereld.achterDeSloten(`insert into ${tabel} (${kolommen.join(', ')}) values (${plekken.join(', ')})`, [veld.regio.id, ...Object.values(waarden)]);
    }
  }
}

function rijen({ regio, ids, kanarie }: Speelveld): Rij[] {
  const { gemeente, corporatie, zorg } = regio.organisaties;
  const [bronfiguur_id, broncijfer_id] = [nieuwId(), nieuwId()];
  return [
    ['toestemming', { id: nieuwId(), casus_id: ids.get('casus2'), gegevensgroep: 'financien', ontvangende_organisatie_id: corporatie, grond: kanarie }],
    ['openid_koppeling', { id: nieuwId(), uitgever: 'https://aanmelden.example', onderwerp: `sub:${kanarie}`, account_id: regio.leden.wmo.ctx.accountId }],
    ['openid_poging', { hash: Buffer.from(nieuwId()), inhoud: Buffer.from(kanarie), verloopt_op: '2099-01-01' }],
    ['bon', {
      id: nieuwId(), uitgave_id: ids.get('uitgave'), casus_id: ids.get('casus'), fonds_id: ids.get('fonds'), volgnummer: 1, bedrag_in_cent: 100,
      mediatype: 'application/pdf', grootte: 10, sha256: '0'.repeat(64), ontvangen_door: regio.leden.fonds.ctx.lidId,
    }],
    ['besluitenlijstafdruk', { id: nieuwId(), zitting_id: ids.get('zitting'), inhoud_sha256: '0'.repeat(64), bestand_sha256: '1'.repeat(64) }],
    ['toezeggingsignaal', { toezegging_id: ids.get('toezegging'), moment: 'zeven_voor', sleutel_op: '2026-12-01', casus_id: ids.get('casus') }],
    ['voorschotsignaal', { uitgave_id: ids.get('uitgave'), fonds_id: ids.get('fonds'), casus_id: ids.get('casus'), ronde: 0, open_in_cent: 100 }],
    ['mislukte_boeking', { id: nieuwId(), weigering: 'DT102', detail: '100', verzoek_hash: '{}' }],
    ['audit_tegel', { niveau: 0, nummer: 0, hashes: Buffer.alloc(8192), wortel: Buffer.alloc(32) }],
    ['reguliere_uitstroom', { id: nieuwId(), voorziening: 'BW', zorgaanbieder_id: zorg, herkomst: 'live', gebeurd_op: '2026-01-10', geregistreerd_op: '2026-01-12' }],
    ['woningverplichting', { id: nieuwId(), jaar: 2026, gemeente_id: gemeente, doel: 12, grond: kanarie }],
    ['bronfiguur', { id: bronfiguur_id, nummer: '1', titel: kanarie, bron: kanarie, vindplaats: kanarie, teldatum: 'aanmelding', peildatum: '2026-01-01' }],
    ['bronkolom', { bronfiguur_id, sleutel: 'a', kop: kanarie, soort: 'aantal', jaar: 2026, van: '2026-01-01', tot: '2026-12-31', volgorde: 1 }],
    ['broncijfer', { id: broncijfer_id, bronfiguur_id, rij: kanarie, kolom: 'a', waarde: 7 }],
    ['broncijfer_verschil', { id: nieuwId(), bronfiguur_id, broncijfer_id, teldatum: 'registratie', verschil: 1, toelichting: kanarie }],
  ];
}

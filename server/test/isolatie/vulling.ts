import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { Aanvalswereld, Speelveld } from '../aanval/wereld.js';

type Rij = readonly [tabel: string, waarden: Readonly<Record<string, unknown>>];

/** Two casussen in each regio that a deelnemer may not see: one that is on no agenda yet, and one that closed too long ago. */
export const BESLOTEN = ['voor publicatie', 'na N dagen'] as const;
/** Tables of which those casussen have rows like the casus of the story. */
export const VAN_EEN_CASUS = ['dossierdeel', 'functioneel_deel', 'casusfeit', 'regievoering', 'deelnemer', 'bericht'] as const;

/** Rows for the tables in which the story of the attack leaves none, so that every policy has something to hide. */
export async function vulAan(wereld: Aanvalswereld): Promise<void> {
  for (const veld of wereld.velden) {
    await sluitUit(wereld, veld);
    for (const [tabel, waarden] of rijen(veld)) {
      const kolommen = ['regio_id', ...Object.keys(waarden)];
      const plekken = kolommen.map((_, nummer) => `$${nummer + 1}`);
      await wereld.achterDeSloten(`insert into ${tabel} (${kolommen.join(', ')}) values (${plekken.join(', ')})`, [veld.regio.id, ...Object.values(waarden)]);
    }
  }
}

/** The casus of the story, twice more: who was invited to it may not see it yet, or no longer. */
async function sluitUit(wereld: Aanvalswereld, { regio, ids }: Speelveld): Promise<void> {
  const { corporatie2 } = regio.organisaties;
  for (const situatie of BESLOTEN) {
    const [casusId, lidId, voorbij] = [nieuwId(), nieuwId(), situatie === 'na N dagen'];
    ids.set(situatie, lidId).set(`casus ${situatie}`, casusId);
    const sql = (tekst: string, ...rest: unknown[]) => wereld.achterDeSloten(tekst, [regio.id, casusId, ...rest]);
    await sql(
      `insert into casus select r.* from casus t, jsonb_populate_record(t, jsonb_build_object('id', $2::uuid, 'pseudoniem', $3::text, 'client_id', null,
         'afgesloten_op', case when $4 then now() - interval '31 days' end)) r where t.regio_id = $1 and t.id = $5`,
      situatie, voorbij, ids.get('casus'),
    );
    await sql("insert into lid (regio_id, id, organisatie_id, rol, naam) select $1, $3, $4, 'woningcorporatie', pseudoniem from casus where regio_id = $1 and id = $2", lidId, corporatie2);
    await sql(
      "insert into casustoegang (regio_id, id, casus_id, lid_id, organisatie_id, rol, grond) values ($1, gen_random_uuid(), $2, $3, $4, 'woningcorporatie', 'deelnemer')",
      lidId, corporatie2,
    );
    // Asked to try: tried already before the publication, or still open on a casus that closed; neither opens anything.
    await sql(
      `insert into driehoekvraag (regio_id, id, casus_id, organisatie_id, termijn, gevraagd_door, gesloten_op, gesloten_door)
       select $1, gen_random_uuid(), $2, $4, current_date + 30, $3::uuid, g.op, case when g.op is not null then $3::uuid end
       from (select case when $5::boolean then null else now() - interval '1 hour' end as op) g`,
      lidId, corporatie2, voorbij,
    );
    for (const tabel of VAN_EEN_CASUS) {
      await sql(
        `insert into ${tabel} select r.* from ${tabel} t, jsonb_populate_record(t, jsonb_build_object('casus_id', $2::uuid, 'id', gen_random_uuid())) r
         where t.regio_id = $1 and t.casus_id = $3`,
        ids.get('casus'),
      );
    }
    if (voorbij) {
      await sql(
        `insert into agendapunt_casus (regio_id, agendapunt_id, zitting_id, casus_id, reden)
         select regio_id, gen_random_uuid(), zitting_id, $2, reden from agendapunt_casus where regio_id = $1 and casus_id = $3 limit 1`,
        ids.get('casus'),
      );
    }
    await sql('select onthulling_bijwerken($1, $2)');
    await deelRisico(wereld, regio.id, { casusId, corporatie2, bron: ids.get('risico') ?? '' });
  }
}

/** Agreements in which the corporatie that may not see the casus is a party: one that runs, and one that ended with every claim decided. */
async function deelRisico(wereld: Aanvalswereld, regioId: string, { casusId, corporatie2, bron }: Readonly<Record<'casusId' | 'corporatie2' | 'bron', string>>): Promise<void> {
  for (const dagen of [0, 900]) {
    const uitgaveId = nieuwId();
    const kopie = (tabel: string, anders: string) =>
      wereld.achterDeSloten(
        `insert into ${tabel} select r.* from ${tabel} t, jsonb_populate_record(t, jsonb_build_object('uitgave_id', $2::uuid) || ${anders}) r where t.regio_id = $1 and t.uitgave_id = $5
           and $3::uuid is not null and $4::uuid is not null`,
        [regioId, uitgaveId, casusId, corporatie2, bron],
      );
    await kopie('risicodeling', `jsonb_build_object('casus_id', $3::uuid, 'tot', t.tot - ${dagen}, 'van', t.van - ${dagen})`);
    await kopie('risicodelingspartij', "case when t.aandeel = 40 then jsonb_build_object('organisatie_id', $4::uuid) else '{}' end");
    await kopie('risicoclaim', "jsonb_build_object('casus_id', $3::uuid, 'id', gen_random_uuid(), 'bewijs_id', gen_random_uuid())");
  }
}

function rijen({ regio, ids, kanarie }: Speelveld): Rij[] {
  const { gemeente, corporatie, zorg } = regio.organisaties;
  const [bronfiguur_id, broncijfer_id, gebruiker_id, groep_id] = [nieuwId(), nieuwId(), nieuwId(), nieuwId()];
  const ronde = { id: nieuwId(), casus_id: ids.get('casus2') };
  const antwoord = (organisatie_id: string, standpunt: string, wijze: string) =>
    ['standpunt', { id: nieuwId(), casus_id: ronde.casus_id, ronde_id: ronde.id, organisatie_id, standpunt, wijze, reden: kanarie, gegeven_op: '2026-11-01' }] as const;
  return [
    ['ronde', { ...ronde, voorstel_id: nieuwId(), nummer: 1, geopend_door: regio.leden.regisseur.ctx.lidId, verborgen: true }],
    antwoord(zorg, 'bezwaar', 'schriftelijk'), antwoord(corporatie, 'akkoord', 'zelf'), antwoord(gemeente, 'bezwaar', 'mondeling'),
    ['standpuntbevestiging', { id: nieuwId(), casus_id: ronde.casus_id, ronde_id: ronde.id, organisatie_id: gemeente, klopt: false, gezegd: 'bezwaar', opmerking: kanarie, gegeven_door: regio.leden.wmo.ctx.lidId }],
    ['scim_gebruiker', { id: gebruiker_id, organisatie_id: zorg, lid_id: regio.leden.begeleider.ctx.lidId, gebruikersnaam: `x@${kanarie.toLowerCase()}.example`, email: 'x@x.example', naam: kanarie, standaard_rol: 'zorgaanbieder', actief: true }],
    ['scim_groep', { id: groep_id, organisatie_id: zorg, naam: `Vulling ${kanarie}` }],
    ['scim_groepslid', { groep_id, gebruiker_id }],
    ['toestemming', { id: nieuwId(), casus_id: ids.get('casus2'), gegevensgroep: 'financien', ontvangende_organisatie_id: corporatie, grond: kanarie }],
    ['te_wissen_bestand', { bestand_id: nieuwId() }],
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
    ['audit_tegel', { niveau: 0, nummer: 9_999, hashes: Buffer.alloc(8192), wortel: Buffer.alloc(32) }],
    ['reguliere_uitstroom', { id: nieuwId(), voorziening: 'BW', zorgaanbieder_id: zorg, herkomst: 'live', gebeurd_op: '2026-01-10', geregistreerd_op: '2026-01-12' }],
    ['woningverplichting', { id: nieuwId(), jaar: 2026, gemeente_id: gemeente, doel: 12, grond: kanarie }],
    ['bronfiguur', { id: bronfiguur_id, nummer: '1', titel: kanarie, bron: kanarie, vindplaats: kanarie, teldatum: 'aanmelding', peildatum: '2026-01-01' }],
    ['bronkolom', { bronfiguur_id, sleutel: 'a', kop: kanarie, soort: 'aantal', jaar: 2026, van: '2026-01-01', tot: '2026-12-31', volgorde: 1 }],
    ['broncijfer', { id: broncijfer_id, bronfiguur_id, rij: kanarie, kolom: 'a', waarde: 7 }],
    ['broncijfer_verschil', { id: nieuwId(), bronfiguur_id, broncijfer_id, teldatum: 'registratie', verschil: 1, toelichting: kanarie }],
  ];
}

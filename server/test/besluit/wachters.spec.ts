import { nieuwId } from '@doorbraaktafel/shared/ids';
import { Casussen } from '../../src/modules/casus/index.js';
import type { Tx } from '../../src/platform/database/transaction.js';
import { dag } from '../harness/dagen.js';
import type { TestRegio, TestRol } from '../harness/regios.js';
import { MOTIVERING, Wereld } from './wereld.js';

/** What an attack works on: a forced besluit with its dissent and review, and a casus that waits for one. */
interface Doel {
  casusId: string;
  besluitId: string;
  rondeId: string;
  heroverwegingId: string;
  voornemenId: string;
  crisisId: string;
  verlopenMandaatId: string;
  mandaatId: string;
  voordrachtId: string;
  ingetrokkenMandaatId: string;
  openVoorstelId: string;
  openRondeId: string;
  wachtendeRondeId: string;
  regelversieId: string;
}

interface Wachter {
  readonly naam: string;
  readonly op: string;
  /** Trigger, constraint or index by this name, or the privilege to change the table. */
  readonly soort: 'trigger' | 'constraint' | 'index' | 'recht';
  readonly als?: TestRol;
  readonly aanval: (tx: Tx, doel: Doel) => Promise<unknown>;
}

/** A copy of a row with other values, written past every rule of the application. */
const kopie = (tx: Tx, tabel: string, id: string, anders: object, sleutel = 'id') =>
  tx.sql(`insert into ${tabel} select (jsonb_populate_record(x, $2::jsonb)).* from ${tabel} x where x.${sleutel} = $1`, [id, JSON.stringify(anders)]);
const kopieBesluit = (tx: Tx, { besluitId, wachtendeRondeId, openVoorstelId }: Doel, anders: object) =>
  kopie(tx, 'besluit', besluitId, { id: nieuwId(), nummer: 9_000, ronde_id: wachtendeRondeId, voorstel_id: openVoorstelId, ...anders });

const EINDE = { ingetrokken_op: '2026-01-01', einde_reden: 'Omdat.' };

/** Every lock of the database on deciding (decision model §2.4), each with an attack that only this one stops. */
const WACHTERS: readonly Wachter[] = [
  { naam: 'besluit_binnen_mandaat', op: 'besluit', soort: 'trigger', aanval: (tx, doel) => kopieBesluit(tx, doel, { mandaat_id: doel.verlopenMandaatId }) },
  { naam: 'besluit_check', op: 'besluit', soort: 'constraint', aanval: (tx, doel) => kopieBesluit(tx, doel, { herzien_voor: null }) },
  { naam: 'besluit_regio_id_ronde_id_key', op: 'besluit', soort: 'constraint', aanval: (tx, doel) => kopie(tx, 'besluit', doel.besluitId, { id: nieuwId(), nummer: 9_001 }) },
  { naam: 'besluit_regio_id_nummer_key', op: 'besluit', soort: 'constraint', aanval: (tx, doel) => kopieBesluit(tx, doel, { nummer: 1 }) },
  { naam: 'besluit_verzegeld', op: 'besluit', soort: 'trigger', aanval: (tx, { besluitId }) => tx.sql("update besluit set einde_reden = 'Een andere reden.' where id = $1 and einde_reden is not null", [besluitId]) },
  { naam: 'besluit_einde_heeft_reden', op: 'besluit', soort: 'constraint', aanval: (tx, doel) => kopieBesluit(tx, doel, { ingetrokken_op: '2026-01-01', einde_reden: null }) },
  { naam: 'besluit_einde_reden_zegt_iets', op: 'besluit', soort: 'constraint', aanval: (tx, doel) => kopieBesluit(tx, doel, { ...EINDE, einde_reden: '.' }) },
  { naam: 'besluitgrond_tekst_zegt_iets', op: 'besluitgrond', soort: 'constraint', aanval: (tx, { besluitId }) => tx.sql(
    `insert into besluitgrond select (jsonb_populate_record(g, jsonb_build_object('id', gen_random_uuid(), 'volgorde', 99, 'tekst', '.'))).* from besluitgrond g where g.besluit_id = $1 and g.soort = 'feiten'`, [besluitId]) },
  { naam: 'besluit_eindigt_een_keer', op: 'besluit', soort: 'constraint', aanval: (tx, doel) => kopieBesluit(tx, doel, { ...EINDE, vervangen_door: doel.besluitId }) },
  { naam: 'UPDATE', op: 'besluitgrond', soort: 'recht', aanval: (tx, { besluitId }) => tx.sql("update besluitgrond set tekst = 'anders' where besluit_id = $1", [besluitId]) },
  { naam: 'UPDATE', op: 'minderheidsstandpunt', soort: 'recht', aanval: (tx, { besluitId }) => tx.sql("update minderheidsstandpunt set tekst = 'anders' where besluit_id = $1", [besluitId]) },
  { naam: 'minderheidsstandpunt_regio_id_besluit_id_organisatie_id_key', op: 'minderheidsstandpunt', soort: 'constraint', aanval: (tx, { besluitId }) => kopie(tx, 'minderheidsstandpunt', besluitId, { id: nieuwId() }, 'besluit_id') },
  { naam: 'minderheidsstandpunt_tekst_zegt_iets', op: 'minderheidsstandpunt', soort: 'constraint', aanval: (tx, { besluitId }) => kopie(tx, 'minderheidsstandpunt', besluitId, { id: nieuwId(), organisatie_id: regio.organisaties.zorg, tekst: '…' }, 'besluit_id') },
  { naam: 'heroverweging_reden_zegt_iets', op: 'heroverweging', soort: 'constraint', aanval: (tx, { heroverwegingId }) => kopie(tx, 'heroverweging', heroverwegingId, { id: nieuwId(), reden: '?' }) },
  { naam: 'ronde_reden_zegt_iets', op: 'ronde', soort: 'constraint', aanval: (tx, { wachtendeRondeId }) => kopie(tx, 'ronde', wachtendeRondeId, { id: nieuwId(), nummer: 9, reden: '.' }) },
  { naam: 'standpunt_reden_zegt_iets', op: 'standpunt', soort: 'constraint', aanval: (tx, { openRondeId }) => tx.sql("update standpunt set standpunt = 'bezwaar', reden = '.', wijze = 'zelf', gegeven_op = now() where ronde_id = $1", [openRondeId]) },
  { naam: 'standpunt_reden_zegt_iets', op: 'standpunt', soort: 'constraint', aanval: (tx, { openRondeId }) => tx.sql("update standpunt set standpunt = 'bezwaar', reden = null, wijze = 'zelf', gegeven_op = now() where ronde_id = $1", [openRondeId]) },
  { naam: 'ronde_verzegeld', op: 'ronde', soort: 'trigger', aanval: (tx, { rondeId }) => tx.sql("update ronde set uitkomst = 'consensus' where id = $1", [rondeId]) },
  { naam: 'ronde_een_open', op: 'ronde', soort: 'index', aanval: (tx, { openRondeId }) => kopie(tx, 'ronde', openRondeId, { id: nieuwId(), nummer: 7 }) },
  { naam: 'ronde_gesprek_is_spoed', op: 'ronde', soort: 'constraint', aanval: (tx, { wachtendeRondeId }) => kopie(tx, 'ronde', wachtendeRondeId, { id: nieuwId(), nummer: 8, wijze: 'gesprek', spoed: false }) },
  { naam: 'standpunt_ronde_open', op: 'standpunt', soort: 'trigger', aanval: (tx, { rondeId }) => tx.sql("update standpunt set standpunt = 'akkoord' where ronde_id = $1", [rondeId]) },
  { naam: 'standpunt_eigen_antwoord', op: 'standpunt', soort: 'trigger', aanval: async (tx, { openRondeId }) => {
    await tx.sql("update standpunt set standpunt = 'bezwaar', reden = 'Nee.', wijze = 'zelf', gegeven_op = now() where ronde_id = $1", [openRondeId]);
    await tx.sql("update standpunt set standpunt = 'akkoord', reden = null, wijze = 'genoteerd', namens_lid_id = $2 where ronde_id = $1", [openRondeId, regio.leden.corporatie.ctx.lidId]);
  } },
  { naam: 'standpunt_genoteerd_namens_iemand', op: 'standpunt', soort: 'constraint', aanval: (tx, { openRondeId }) => tx.sql("update standpunt set wijze = 'genoteerd', namens_lid_id = null where ronde_id = $1", [openRondeId]) },
  { naam: 'doorzetvoornemen_opschaling_check', op: 'doorzetvoornemen', soort: 'constraint', aanval: (tx, { voornemenId, openRondeId }) => kopie(tx, 'doorzetvoornemen', voornemenId, { id: nieuwId(), ronde_id: openRondeId, opschaling: 'Te lang. '.repeat(250) }) },
  { naam: 'doorzetvoornemen_opschaling_zegt_iets', op: 'doorzetvoornemen', soort: 'constraint', aanval: (tx, { voornemenId, openRondeId }) => kopie(tx, 'doorzetvoornemen', voornemenId, { id: nieuwId(), ronde_id: openRondeId, opschaling: '.' }) },
  { naam: 'doorzetvoornemen_waarom_zegt_iets', op: 'doorzetvoornemen', soort: 'constraint', aanval: (tx, { voornemenId, openRondeId }) => kopie(tx, 'doorzetvoornemen', voornemenId, { id: nieuwId(), ronde_id: openRondeId, waarom: '-' }) },
  { naam: 'zienswijze_verzegeld', op: 'zienswijze', soort: 'trigger', aanval: (tx, { voornemenId }) => tx.sql("update zienswijze set tekst = 'anders' where voornemen_id = $1", [voornemenId]) },
  { naam: 'heroverweging_verzegeld', op: 'heroverweging', soort: 'trigger', aanval: (tx, { heroverwegingId }) => tx.sql("update heroverweging set motivering = 'anders' where id = $1", [heroverwegingId]) },
  { naam: 'heroverweging_een_open', op: 'heroverweging', soort: 'index', aanval: async (tx, { heroverwegingId }) => {
    const open = { uitkomst: null, motivering: null, beantwoord_op: null, beantwoord_door: null };
    for (const id of [nieuwId(), nieuwId()]) await kopie(tx, 'heroverweging', heroverwegingId, { ...open, id });
  } },
  { naam: 'heroverweging_ander_oordeelt', op: 'heroverweging', soort: 'trigger', als: 'directie', aanval: async (tx, { heroverwegingId }) => {
    const id = nieuwId();
    await kopie(tx, 'heroverweging', heroverwegingId, { id, uitkomst: null, motivering: null, beantwoord_op: null, beantwoord_door: null });
    await tx.sql("update heroverweging set uitkomst = 'gehandhaafd', motivering = 'Nee.', beantwoord_op = now(), beantwoord_door = $2 where id = $1", [id, tx.lidId]);
  } },
  { naam: 'deelnemer_vertrek_bewaakt', op: 'deelnemer', soort: 'trigger', aanval: (tx, { casusId }) =>
    tx.sql('update deelnemer set vertrokken_op = now() where casus_id = $1 and organisatie_id = $2', [casusId, regio.organisaties.corporatie]) },
  { naam: 'mandaat_verzegeld', op: 'mandaat', soort: 'trigger', als: 'corporatie', aanval: (tx, { ingetrokkenMandaatId }) => tx.sql('update mandaat set ingetrokken_op = null where id = $1', [ingetrokkenMandaatId]) },
  { naam: 'mandaat_twee_mensen', op: 'mandaat', soort: 'trigger', als: 'corporatie', aanval: (tx, { voordrachtId }) => tx.sql('update mandaat set bevestigd_op = now() where id = $1', [voordrachtId]) },
  { naam: 'mandaatverzoek_twee_mensen', op: 'mandaatverzoek', soort: 'constraint', als: 'corporatie', aanval: (tx, { voordrachtId }) => tx.sql('update mandaatverzoek set beslist_op = now(), akkoord = true, beslist_door = $2 where mandaat_id = $1', [voordrachtId, tx.lidId]) },
  { naam: 'mandaatverzoek_eigen_naam', op: 'mandaatverzoek', soort: 'trigger', als: 'directie', aanval: (tx, { voordrachtId }) => tx.sql("update mandaatverzoek set teruggenomen_op = now(), teruggenomen_reden = 'Niet van mij.' where mandaat_id = $1", [voordrachtId]) },
  { naam: 'mandaatverzoek_eigen_naam', op: 'mandaatverzoek', soort: 'trigger', als: 'corporatie', aanval: (tx, { voordrachtId }) => tx.sql('update mandaatverzoek set beslist_op = now(), akkoord = true, beslist_door = $2 where mandaat_id = $1', [voordrachtId, regio.leden.directie.ctx.lidId]) },
  { naam: 'mandaatgebruik_past', op: 'mandaatgebruik', soort: 'trigger', aanval: (tx, { besluitId, mandaatId }) => kopie(tx, 'mandaatgebruik', besluitId, { mandaat_id: mandaatId, bedrag_in_cent: 1 }, 'besluit_id') },
  { naam: 'crisisoverleg_verzegeld', op: 'crisisoverleg', soort: 'trigger', aanval: (tx, { crisisId }) => tx.sql("update crisisoverleg set gesprek = 'anders' where id = $1", [crisisId]) },
  { naam: 'voorstel_verzegeld', op: 'voorstel', soort: 'trigger', aanval: (tx, { openVoorstelId }) => tx.sql("update voorstel set ingetrokken_op = '2026-02-02' where id = $1 and ingetrokken_op is not null", [openVoorstelId]) },
  { naam: 'voorstelactie_voor_de_ronde', op: 'voorstelactie', soort: 'trigger', aanval: (tx, { casusId, openVoorstelId }) => tx.sql(
    "insert into voorstelactie (regio_id, id, casus_id, voorstel_id, volgorde, organisatie_id, tekst, voor) values ($1, gen_random_uuid(), $2, $3, 1, $4, 'Nog iets.', current_date)",
    [regio.id, casusId, openVoorstelId, regio.organisaties.corporatie]) },
  { naam: 'voorstel_vereist_opzijzetting', op: 'voorstel', soort: 'trigger', aanval: async (tx, { openVoorstelId }) => {
    await kopie(tx, 'voorstel', openVoorstelId, { id: nieuwId(), binnen_regels: false });
    await tx.sql('set constraints voorstel_vereist_opzijzetting immediate');
  } },
  { naam: 'opzijzetting_grond_check', op: 'opzijzetting', soort: 'constraint', aanval: (tx, doel) => zetOpzij(tx, doel, { grond: 'geen' }) },
  { naam: 'opzijzetting_motief_check', op: 'opzijzetting', soort: 'constraint', aanval: (tx, doel) => zetOpzij(tx, doel, { motief: 'Te lang. '.repeat(40) }) },
  { naam: 'opzijzetting_motief_zegt_iets', op: 'opzijzetting', soort: 'constraint', aanval: (tx, doel) => zetOpzij(tx, doel, { motief: '.' }) },
];

function zetOpzij(tx: Tx, { casusId, openVoorstelId, regelversieId }: Doel, anders: { grond?: string; motief?: string }) {
  const { grond = 'convenant', motief = 'Omdat het past.' } = anders;
  return tx.sql('insert into opzijzetting (regio_id, voorstel_id, casus_id, regel_id, regelversie_id, grond, motief) select v.regio_id, $1, $2, v.regel_id, v.id, $4, $5 from regelversie v where v.id = $3',
    [openVoorstelId, casusId, regelversieId, grond, motief]);
}

class Gelukt extends Error {}

let wereld: Wereld;
let regio: TestRegio;
let doel: Doel;
const gedood: string[] = [];

beforeAll(async () => {
  wereld = await Wereld.maak();
  [regio] = wereld.regios;
  doel = await zetKlaar();
}, 60_000);
afterAll(async () => {
  await wereld.test.stop();
  process.stdout.write(`\n${gedood.length} van ${WACHTERS.length} sloten één voor één weggehaald, elk gemist:\n${gedood.map((naam) => `  ${naam}`).join('\n')}\n`);
});

describe.each(WACHTERS.map((wachter) => [`${wachter.op}: ${wachter.naam}`, wachter] as const))('[Y05] %s', (naam, wachter) => {
  it('stops an attack that goes through once this one lock is away', async () => {
    const met = await valAan(wachter);
    expect(met).not.toBe('gelukt');
    expect(met).toMatch(/^(DT0|23|42501|AlGewijzigd)/);
    await zonder(wachter, async () => expect([naam, await valAan(wachter)]).toEqual([naam, 'gelukt']));
    expect(await valAan(wachter)).toBe(met);
    gedood.push(naam);
  });
});

/** The code of the refusal, or that nothing refused; what was done is undone. */
async function valAan({ als = 'regisseur', aanval }: Wachter): Promise<string> {
  const uitslag = wereld.als(regio, als, async (tx) => {
    await aanval(tx, doel);
    throw new Gelukt();
  });
  return uitslag.then(() => 'gelukt', (fout: { code?: string }) => (fout instanceof Gelukt ? 'gelukt' : (fout.code === 'MandaatOntbreekt' ? 'DT005' : (fout.code ?? String(fout)))));
}

async function zonder({ naam, op, soort }: Wachter, doe: () => Promise<void>): Promise<void> {
  const [weg, terug] = await sql(naam, op, soort);
  await wereld.achterDeSloten(weg);
  try {
    await doe();
  } finally {
    await wereld.achterDeSloten(terug);
  }
}

async function sql(naam: string, op: string, soort: Wachter['soort']): Promise<[weg: string, terug: string]> {
  if (soort === 'trigger') return [`alter table ${op} disable trigger ${naam}`, `alter table ${op} enable trigger ${naam}`];
  if (soort === 'recht') return [`grant update on ${op} to dt_app`, `revoke update on ${op} from dt_app`];
  if (soort === 'index') {
    const [{ tekst } = { tekst: '' }] = await wereld.achterDeSloten<{ tekst: string }>('select pg_get_indexdef($1::regclass) as tekst', [naam]);
    return [`drop index ${naam}`, tekst];
  }
  const [{ tekst } = { tekst: '' }] = await wereld.achterDeSloten<{ tekst: string }>(
    'select pg_get_constraintdef(oid) as tekst from pg_constraint where conrelid = $1::regclass and conname = $2', [op, naam]);
  return [`alter table ${op} drop constraint ${naam}`, `alter table ${op} add constraint ${naam} ${tekst.replace(/ NOT VALID$/, '')} not valid`.replace(/(UNIQUE .*) not valid$/, '$1')];
}

async function zetKlaar(): Promise<Doel> {
  const mandaatId = await wereld.mandaat(regio);
  const casusId = await wereld.casus(regio, 'corporatie');
  const rondeId = await wereld.geslotenRonde(regio, await wereld.voorstel(regio, casusId), [['begeleider', 'akkoord'], ['corporatie', 'bezwaar']], true);
  await wereld.kondigAan(regio, rondeId);
  const besluitId = await wereld.zetDoor(regio, rondeId, mandaatId, MOTIVERING);
  await wereld.naspel(regio, 'corporatie', (t, tx) => t.geefMinderheidsstandpunt(tx, { besluitId, tekst: 'Wij zien dit anders.' }));
  await wereld.als(regio, 'regisseur', (tx) => wereld.test.app.get(Casussen).geefToegang(tx, casusId, [regio.leden.directie.ctx.lidId]));
  await wereld.naspel(regio, 'corporatie', (t, tx) => t.vraagHeroverweging(tx, { besluitId, reden: 'Kijk nog eens.' }));
  const een = async <T>(vraag: string, ...params: unknown[]) => (await wereld.achterDeSloten<T>(vraag, params))[0]!;
  const { id: heroverwegingId } = await een<{ id: string }>('select id from heroverweging where besluit_id = $1', besluitId);
  await wereld.naspel(regio, 'bestuurder', (t, tx) => t.beantwoord(tx, { heroverwegingId, uitkomst: 'gehandhaafd', motivering: 'Gewogen.' }));
  await wereld.trekIn(regio, 'regisseur', besluitId);
  const { id: voornemenId } = await een<{ id: string }>('select id from doorzetvoornemen where ronde_id = $1', rondeId);
  const verlopenMandaatId = await wereld.mandaat(regio);
  await wereld.achterDeSloten('update mandaat set geldig_tot = $2 where id = $1', [verlopenMandaatId, dag(-1)]);
  const ingetrokkenMandaatId = await wereld.mandaat(regio);
  await wereld.achterDeSloten('update mandaat set ingetrokken_op = now() where id = $1', [ingetrokkenMandaatId]);
  await wereld.achterDeSloten(`insert into mandaatverzoek (regio_id, id, mandaat_id, organisatie_id, soort, reden, gevraagd_door, beslist_op, beslist_door, akkoord)
    select regio_id, gen_random_uuid(), id, organisatie_id, 'intrekken', 'Omdat.', $2, now(), $3, true from mandaat where id = $1`,
  [ingetrokkenMandaatId, regio.leden.corporatie.ctx.lidId, regio.leden.directie.ctx.lidId]);
  // On the same casus a closed ronde that was announced and waits for its besluit, then an open one.
  const openVoorstelId = await wereld.voorstel(regio, casusId, { tekst: 'Een andere woning.' });
  const wachtendeRondeId = await wereld.geslotenRonde(regio, openVoorstelId, [['begeleider', 'akkoord'], ['corporatie', 'bezwaar']], true);
  const openRondeId = await wereld.ronde(regio, openVoorstelId);
  await wereld.achterDeSloten('update voorstel set ingetrokken_op = now() where id = $1', [openVoorstelId]);
  await wereld.achterDeSloten('insert into doorzetvoornemen select (jsonb_populate_record(d, $2::jsonb)).* from doorzetvoornemen d where id = $1', [voornemenId, JSON.stringify({ id: nieuwId(), ronde_id: wachtendeRondeId })]);
  const crisisId = nieuwId();
  await wereld.achterDeSloten(`insert into crisisoverleg (regio_id, id, casus_id, bijeengeroepen_door, tot, gesloten_op, gesloten_door, gesprek) values ($1, $2, $3, $4, now(), now(), $4, 'Gesproken.')`,
    [regio.id, crisisId, casusId, regio.leden.regisseur.ctx.lidId]);
  const regelId = nieuwId();
  const regelversieId = nieuwId();
  await wereld.achterDeSloten('insert into regel (regio_id, id, naam, gemaakt_door) values ($1, $2, $3, $4)', [regio.id, regelId, 'Binding', regio.leden.beheerder.ctx.lidId]);
  await wereld.achterDeSloten("insert into regelversie (regio_id, id, regel_id, nummer, tekst, doel, bron, geldig_van, vastgelegd_door) values ($1, $2, $3, 1, 'Tekst', 'Doel', 'Bron', '2020-01-01', $4)", [regio.id, regelversieId, regelId, regio.leden.beheerder.ctx.lidId]);
  return {
    casusId, besluitId, rondeId, heroverwegingId, voornemenId, crisisId, verlopenMandaatId, mandaatId: await wereld.mandaat(regio, { besluitsoorten: ['voorwaarde'] }),
    voordrachtId: await wereld.voordracht(regio), ingetrokkenMandaatId, openVoorstelId, openRondeId, wachtendeRondeId, regelversieId,
  };
}

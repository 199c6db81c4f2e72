import { nieuwId } from '@doorbraaktafel/shared/ids';
import { Afwijkingen, Lijstvaststelling } from '../../../src/modules/besluit/index.js';
import { Regels } from '../../../src/modules/organisatie/index.js';
import { Voorzitten } from '../../../src/modules/tafel/index.js';
import type { TestRegio, TestRol } from '../../harness/regios.js';
import { dag } from '../../harness/dagen.js';
import { Wereld } from '../wereld.js';

let wereld: Wereld;
let regio: TestRegio;
beforeAll(async () => {
  wereld = await Wereld.maak();
  [regio] = wereld.regios;
  await wereld.mandaat(regio, { besluitsoorten: ['toewijzing', 'afwijking'] });
});
afterAll(() => wereld.test.stop());

const weigert = (code: string, veld?: string) => expect.objectContaining({ code, ...(veld ? { veld } : {}) });
const wijsAan = (zittingId: string, rol: TestRol | null, door: TestRol = 'regisseur') =>
  wereld.test.app.get(Voorzitten).wijsSecretarisAan(regio.leden[door].ctx, { opdrachtId: nieuwId(), zittingId, lidId: rol && regio.leden[rol].ctx.lidId });
const sluit = (zittingId: string) => wereld.test.app.get(Voorzitten).sluit(regio.leden.regisseur.ctx, { opdrachtId: nieuwId(), zittingId });
const stelVast = (zittingId: string, rol: TestRol) => wereld.als(regio, rol, (tx) => wereld.test.app.get(Lijstvaststelling).stelVast(tx, zittingId));
/** Past the use case, as somebody would who only has the rights of the server. */
const stiekemVast = (zittingId: string, rol: TestRol) => wereld.als(regio, rol, async (tx) => {
  await tx.sql('insert into besluitenlijst (regio_id, zitting_id, vastgesteld_door) values ($1, $2, $3)', [regio.id, zittingId, tx.lidId]);
});
const waarde = (tekst: string) => ({ score: 4, tekst, antwoord: null });
const werkUit = (voorstelId: string, rol: TestRol) => wereld.als(regio, rol, (tx) =>
  wereld.test.app.get(Afwijkingen).legVast(tx, {
    voorstelId, motivering: 'De huur wordt ingehouden.', legitimiteit: waarde('Mag.'), betrokkenheid: waarde('Wil.'), rendement: waarde('Scheelt.'), voorwaarden: 'geen', herzienVoor: dag(90), oordelen: [],
  }));

/** A zitting with a besluit that sets a rule aside, put by the regisseur. */
async function zaak(ernaast: readonly string[] = []): Promise<{ zittingId: string; voorstelId: string; casusId: string }> {
  const regelId = await wereld.als(regio, 'regisseur', (tx) => wereld.test.app.get(Regels).legVast(tx, {
    naam: `Regel ${nieuwId()}`, tekst: 'Wie een schuld heeft, krijgt geen woning.', doel: 'Huur wordt betaald.', bron: 'Beleid art. 3', geldigVan: dag(-100),
  }));
  const { versies } = await wereld.lees(regio, 'regisseur', (tx) => wereld.test.app.get(Regels).get(tx, regelId));
  const casusId = await wereld.casus(regio, 'corporatie');
  const zittingId = await wereld.zitting(regio, [casusId, ...ernaast], ['regisseur', 'begeleider', 'corporatie']);
  const punt = await wereld.lees(regio, 'regisseur', (tx) => tx.sql<{ id: string }>('select agendapunt_id as id from agendapunt_casus where zitting_id = $1 and casus_id = $2', [zittingId, casusId]));
  const voorstelId = await wereld.voorstel(regio, casusId, {
    agendapuntId: punt[0]?.id, binnenRegels: false, regelversieId: versies[0]!.id, grond: 'convenant', motief: 'Er is een regeling en de huur wordt ingehouden.',
  });
  const rondeId = await wereld.ronde(regio, voorstelId);
  for (const rol of ['begeleider', 'corporatie'] as const) await wereld.zeg(regio, rol, rondeId, 'akkoord');
  await wereld.sluit(regio, rondeId);
  await wereld.stelVast(regio, rondeId);
  return { zittingId, voorstelId, casusId };
}

describe('the secretary of a tafel', () => {
  it('is appointed by its chair only, from who sits at the table, and may do nothing before', async () => {
    const { zittingId, voorstelId } = await zaak();
    await expect(wijsAan(zittingId, 'corporatie', 'begeleider')).rejects.toThrow(weigert('AlleenVoorzitterVanTafel'));
    await expect(wijsAan(zittingId, 'fonds')).rejects.toThrow(weigert('NietAanTafel', 'lidId'));
    await expect(werkUit(voorstelId, 'begeleider')).rejects.toThrow(weigert('NietUwAfwijking'));
    await wijsAan(zittingId, 'corporatie');
    await sluit(zittingId);
    await expect(stelVast(zittingId, 'begeleider')).rejects.toThrow(weigert('AlleenVoorzitterVanTafel'));
    await expect(werkUit(voorstelId, 'begeleider')).rejects.toThrow(weigert('NietUwAfwijking'));
  });

  it('works a deviation out and fixes the list, after the zitting and once', async () => {
    const { zittingId, voorstelId } = await zaak();
    await wijsAan(zittingId, 'begeleider');
    await expect(stelVast(zittingId, 'begeleider')).rejects.toThrow(weigert('ZittingNogOpen'));
    await sluit(zittingId);
    await expect(werkUit(voorstelId, 'begeleider')).resolves.toBe(voorstelId);
    await expect(stelVast(zittingId, 'begeleider')).resolves.toBe(zittingId);
    await expect(stelVast(zittingId, 'regisseur')).rejects.toThrow(weigert('BesluitenlijstVast'));
  });

  it('does not fix a list on which stands what it cannot read, also past the application; the chair does', async () => {
    const { zittingId, casusId } = await zaak([await wereld.casus(regio, 'corporatie')]);
    await wijsAan(zittingId, 'begeleider');
    await sluit(zittingId);
    await wereld.achterDeSloten('update casustoegang set tot = now() where casus_id = $1 and lid_id = $2', [casusId, regio.leden.begeleider.ctx.lidId]);
    await expect(stelVast(zittingId, 'begeleider')).rejects.toThrow(weigert('LijstNietHeelGezien'));
    await expect(stiekemVast(zittingId, 'begeleider')).rejects.toMatchObject({ code: '42501' });
    await expect(stelVast(zittingId, 'regisseur')).resolves.toBe(zittingId);
  });

  it('reads before fixing at how many besluiten the deviation is not worked out yet', async () => {
    const { zittingId, voorstelId } = await zaak();
    await wijsAan(zittingId, 'begeleider');
    await sluit(zittingId);
    const onuitgewerkt = () => wereld.lees(regio, 'begeleider', async (tx) => (await wereld.test.app.get(Lijstvaststelling).beeld(tx, zittingId)).onuitgewerkt);
    expect(await onuitgewerkt()).toBe(1);
    await werkUit(voorstelId, 'begeleider');
    expect(await onuitgewerkt()).toBe(0);
  });

  it('is one at a time: who followed may, who went before may not; and leads nothing', async () => {
    const { zittingId, voorstelId } = await zaak();
    await wijsAan(zittingId, 'corporatie');
    await wijsAan(zittingId, 'begeleider');
    await expect(werkUit(voorstelId, 'corporatie')).rejects.toThrow(weigert('NietUwAfwijking'));
    await expect(wereld.test.app.get(Voorzitten).sluit(regio.leden.begeleider.ctx, { opdrachtId: nieuwId(), zittingId })).rejects.toThrow(weigert('AlleenVoorzitterVanTafel'));
    await sluit(zittingId);
    await expect(wijsAan(zittingId, null)).rejects.toThrow(weigert('ZittingGesloten'));
  });

  it('cannot make itself secretary past the application', async () => {
    const { zittingId } = await zaak();
    const greep = wereld.als(regio, 'begeleider', async (tx) => {
      await tx.sql(
        `insert into tafelsecretaris (regio_id, id, tafel_id, lid_id, aangewezen_door) select $1, gen_random_uuid(), z.tafel_id, $2, $2 from zitting z where z.id = $3`,
        [regio.id, tx.lidId, zittingId]);
    });
    await expect(greep).rejects.toMatchObject({ code: '42501' });
    await sluit(zittingId);
    await expect(stiekemVast(zittingId, 'begeleider')).rejects.toMatchObject({ code: '42501' });
  });
});

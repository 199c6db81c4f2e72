import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { AfwijkingVastleggenInvoer, VoorstelIndienenInvoer } from '@doorbraaktafel/shared/validation';
import { Afwijkingen, Precedenten, type Afwijkingbeeld, type Precedentbeeld } from '../../src/modules/besluit/index.js';
import { Regels } from '../../src/modules/organisatie/index.js';
import { dag } from '../harness/dagen.js';
import type { TestRegio, TestRol } from '../harness/regios.js';
import { type Wereld } from '../besluit/wereld.js';

export const OORDEEL = { score: 4, tekst: 'Past bij het doel van de regel.', antwoord: null };

/** A whole deviation; a test takes parts out. */
export const HEEL = {
  motivering: 'De regel wil dat huur wordt betaald. Dat is hier geregeld.', legitimiteit: OORDEEL, betrokkenheid: OORDEEL, rendement: OORDEEL,
  voorwaarden: 'De begeleiding loopt door.', eindigtOp: null, herzienVoor: dag(90), oordelen: [] as AfwijkingVastleggenInvoer['oordelen'],
};

/** A rule of the regio; answers its id and the id of its version. */
export async function regel(wereld: Wereld, hier: TestRegio, anders: { geldigVan?: string; naam?: string } = {}): Promise<{ regelId: string; versieId: string }> {
  const invoer = {
    naam: `Schuldregel ${nieuwId()}`, tekst: 'Wie een schuld heeft, krijgt geen woning.', doel: 'Huur wordt betaald.', bron: 'Toewijzingsbeleid art. 3',
    geldigVan: dag(-100), ...anders,
  };
  const regelId = await wereld.als(hier, 'beheerder', (tx) => wereld.test.app.get(Regels).legVast(tx, invoer));
  const { versies } = await wereld.lees(hier, 'beheerder', (tx) => wereld.test.app.get(Regels).get(tx, regelId));
  return { regelId, versieId: versies[0]?.id ?? '' };
}

/** What a voorstel outside the rules adds. */
export const buiten = (regelversieId: string, anders: Partial<VoorstelIndienenInvoer> = {}): Partial<VoorstelIndienenInvoer> => ({
  binnenRegels: false, regelversieId, grond: 'convenant', motief: 'De schuld loopt via een regeling en de huur wordt ingehouden.', ...anders,
});

/** A besluit that sets this version aside, taken by consensus; answers ids. */
export async function afgeweken(
  wereld: Wereld, hier: TestRegio, versieId: string, anders: Partial<VoorstelIndienenInvoer> = {},
): Promise<{ casusId: string; voorstelId: string; besluitId: string }> {
  const casusId = await wereld.casus(hier, 'corporatie');
  const voorstelId = await wereld.voorstel(hier, casusId, buiten(versieId, anders));
  const rondeId = await wereld.geslotenRonde(hier, voorstelId, [['begeleider', 'akkoord'], ['corporatie', 'akkoord']]);
  return { casusId, voorstelId, besluitId: await wereld.stelVast(hier, rondeId) };
}

export function werkUit(wereld: Wereld, hier: TestRegio, voorstelId: string, anders: object = {}, rol: TestRol = 'regisseur'): Promise<string> {
  return wereld.als(hier, rol, (tx) => wereld.test.app.get(Afwijkingen).legVast(tx, { voorstelId, ...HEEL, ...anders }));
}

export function leesAfwijking(wereld: Wereld, hier: TestRegio, voorstelId: string, rol: TestRol = 'regisseur'): Promise<Afwijkingbeeld> {
  return wereld.lees(hier, rol, (tx) => wereld.test.app.get(Afwijkingen).get(tx, voorstelId));
}

export function zoek(wereld: Wereld, hier: TestRegio, vraag: { casusId: string; regelversieId: string; tekst?: string }, rol: TestRol = 'regisseur'): Promise<Precedentbeeld[]> {
  return wereld.lees(hier, rol, (tx) => wereld.test.app.get(Precedenten).naast(tx, { soort: 'toewijzing', domein: 'wonen', tekst: '', ...vraag }));
}

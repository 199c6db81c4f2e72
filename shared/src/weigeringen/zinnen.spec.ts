import { describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import type { Zin } from '../taal/index.js';
import * as alles from './index.js';

type Klasse = new (...invoer: readonly unknown[]) => alles.Weigering;

const WOORD: Zin = { nl: 'Het woord.', en: 'The word.' };
const DAG = '2026-12-04';
const elk = (...woorden: readonly string[]) => woorden.map((woord) => [woord]);

/** With what a refusal is built that does not say by itself what is wrong: every way that reads differently. */
const INVOER: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  AanvraagAfgehandeld: [[], ...elk('afgewezen', 'ingetrokken', 'nagekeken')],
  AandelenNietHonderd: [[99]],
  AfschriftAlGelezen: [[DAG]],
  AfschriftUitDeToekomst: [[3, DAG]],
  AfwijkingOnvolledig: [[WOORD, 'x']],
  BedragBovenReservering: [[1n]],
  BesluitDraagtUitgaveNiet: elk('advies', 'ingetrokken', 'heroverweging', 'bedragInCent', 'fondsId', 'aangevraagdDoor', 'alGereserveerd', 'anders'),
  BesluitdagOnmogelijk: [[DAG]],
  BestaatAl: elk('naam', 'kenmerk'),
  BetaalgegevensOntbreken: elk('iban', 'zelf', 'betaalwijze'),
  BetaalopdrachtLoopt: [[1n], [0n]],
  BetaalopdrachtNietTerug: elk('betaald', 'afgehandeld'),
  BewaartermijnTeKort: [[20, 'WGBO']],
  BonGeweigerd: elk('soort', 'grootte', 'leeg', 'aantal', 'ruimte', 'dubbel', 'vervangen', 'besmet', 'onleesbaar', 'versleuteld', 'teZwaar', 'quarantaine', 'scanner'),
  ContrastTeLaag: [[WOORD, { nl: '4,4', en: '4.4' }, { nl: '4,5', en: '4.5' }, 'x']],
  DatumInVerleden: [['x'], ['x', WOORD]],
  DatumNietMogelijk: [[WOORD]],
  DeelnemerGebonden: elk('ronde', 'voornemen', 'termijn'),
  DriehoekNietTeVragen: elk('niveau', 'niemand', 'gevraagd'),
  NogNietTeEvalueren: [[DAG]],
  GeenGrondVoorGegevens: [[true], [false]],
  GeldOnvolledig: elk('begunstigdeSoort', 'factuur', 'anders'),
  GoedkeuringOntbreekt: [[1], [2]],
  LeningNietMogelijk: elk('betaald', 'bestaat', 'volgorde'),
  LogoGeweigerd: elk('leeg', 'soort', 'onleesbaar'),
  MandaatOverschreden: [[1n, true], [1n, false]],
  NummerInTekst: [[WOORD]],
  OngeldigeInvoer: [[WOORD]],
  OnvoldoendeSaldo: [[1n]],
  OrganisatieHeeftLopend: [[WOORD]],
  PersoonInTekst: [[WOORD, 'x']],
  PlafondBereikt: [[1n]],
  PlafondOverschreden: ['casus', 'soort', 'aanvrager', 'fonds', 'uitgave', 'anders'].map((per) => [per, 1n]),
  PrecedentOnbeantwoord: [[3]],
  RegelPastNiet: elk('richting', 'bedrag', 'geboekt', 'rekening'),
  RisicodelingNietMogelijk: elk('fonds', 'bestaat', 'periode', 'toegekend', 'claim', 'partij'),
  TermijnLoopt: [[DAG]],
  UitgeverOngeldig: elk('adres', 'onbereikbaar', 'past_niet'),
  VersieTeVroeg: [[DAG]],
  TafelBeslist: [[1n]],
  TekstVerraadt: [[WOORD]],
  TermijnVoorbij: [[DAG], [null]],
  TermijnenTellenNietOp: [[1n]],
  TerugBovenBetaald: [[1n]],
  TeVeelPogingen: [[5]],
  TeVeelPasskeys: [[10]],
  TeWeinigGoedkeurders: [[3]],
  VernietigenKanNiet: [[undefined], ...elk(...Object.keys(alles.BELETTEN))],
  VoorliggendOntbreekt: [[['a']], [['a', 'b']]],
  VoorwaardeNietVoldaan: [['x', WOORD]],
  VoorzitterPastNiet: [[WOORD, 'x']],
  ZittingNietVandaag: [[new Date(`${DAG}T12:00:00Z`)]],
};

const NEDERLANDS = /\b(het|een|niet|kies|uw|dit|deze|wordt|vul|schrijf|voor|zijn|heeft|eerst|december|vrijdag)\b|€\u00a0/;

const klassen = Object.entries<unknown>(alles).filter((een): een is [string, Klasse & { code: string }] => typeof een[1] === 'function' && een[1].prototype instanceof alles.Weigering);

const gebouwd = klassen.flatMap(([naam, Klasse]) => (INVOER[naam] ?? [Klasse.length > 0 ? ['x'] : []]).map((invoer) => [naam, new Klasse(...invoer)] as const));

describe('every refusal', () => {
  it('is found', () => {
    const bestanden = readdirSync(new URL('.', import.meta.url)).filter((naam) => naam.endsWith('.ts') && !/spec|index|weigering\.ts|dag\.ts/.test(naam));
    expect(bestanden.length).toBeGreaterThan(20);
    expect(klassen.length).toBeGreaterThan(200);
    expect(klassen.map(([naam, { code }]) => [naam, code]).filter(([naam, code]) => naam !== code)).toEqual([]);
  });

  it('says in both languages what is the matter, in whole sentences', () => {
    const heel = (tekst: string) => /^\p{Lu}|^\d/u.test(tekst) && tekst.endsWith('.') && !/undefined|\[object|null/.test(tekst);
    expect(gebouwd.filter(([, { zin }]) => !heel(zin.nl) || !heel(zin.en) || zin.nl === zin.en).map(([naam, { zin }]) => [naam, zin])).toEqual([]);
  });

  it('has no Dutch word, day or amount in its English', () => {
    expect(gebouwd.filter(([, { zin }]) => NEDERLANDS.test(zin.en)).map(([naam, { zin }]) => [naam, zin.en])).toEqual([]);
  });

  it('keeps the Dutch sentence as what is thrown and logged', () => {
    expect(gebouwd.filter(([, { message, boodschap, zin }]) => message !== zin.nl || boodschap !== zin.nl)).toEqual([]);
  });

  it('writes days and amounts as its reader does', () => {
    expect(new alles.TermijnVoorbij(DAG).zin).toEqual({ nl: 'Dit kon tot en met 4 december 2026. Die termijn is voorbij.', en: 'This was possible until 4 December 2026. That term is over.' });
    expect(new alles.TafelBeslist(125_050n).zin).toEqual({ nl: 'Boven €\u00a01.250,50 beslist de tafel. Het voorstel ligt daar.', en: 'Above €1,250.50 the table decides. The proposal is there.' });
  });
});

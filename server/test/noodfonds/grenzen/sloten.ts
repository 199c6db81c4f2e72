import { BEWIJZEN } from '../bewijzen.js';
import type { Proefdatabase } from '../database.js';
import { wachtOpFonds } from '../slotbewijzen.js';
import { FONDSSLOTEN } from '../slothandelingen.js';
import { type Regio, Wereld } from '../wereld.js';
import { GELDTABELLEN } from './catalogus.js';
import type { Telling } from './telt.js';

/** A statement in a function that asks for a lock. */
export interface Slot {
  readonly functie: string;
  readonly van: string;
  /** The whole function without it. */
  readonly tekst: string;
}

const SLOTVORMEN: readonly (readonly [vorm: RegExp, naar: string])[] = [
  [/perform (?:fonds_vergrendelen|besluitnummer_vergrendelen|fonds_vergrendelen_samen|fonds_pogingslot)\([^;]*\);/g, ''],
  [/(\w+) := fonds_vergrendelen\(([^;]*)\);/g, "select * into strict $1 from rekening where regio_id = current_setting('app.regio')::uuid and fonds_id = $2 and soort = 'saldo';"],
  [/ for (?:no key )?(?:update|share)\b/g, ''],
  [/pg_advisory_xact_lock\(hashtextextended\([^;$]*\)\)/g, 'pg_sleep(0)'],
];

/** Functions that touch money on their way to something else; their locks are tried by `bewaring/vernietiging`. */
const ELDERS_BEPROEFD = ['vernietiging_uitvoeren'];

/** Every place in the functions of the ledger where a lock is asked, with the same text without it. */
export async function leesSloten(database: Proefdatabase): Promise<Slot[]> {
  const functies = await database.alsBeheer<{ naam: string; tekst: string }>(
    `select p.proname as naam, pg_get_functiondef(p.oid) as tekst from pg_proc p
     where p.pronamespace = 'public'::regnamespace and p.prokind = 'f' and p.proname <> all ($2::text[]) and (p.prosrc ~ 'fonds_vergrendelen|fonds_pogingslot|besluitnummer_vergrendelen'
       or (p.prosrc ~* 'for (no key )?(update|share)|pg_advisory' and p.prosrc ~ ('\\m(' || array_to_string($1::text[], '|') || '|besluitnummer)\\M') or p.proname = 'fonds_pogingslot')) order by 1`,
    [[...GELDTABELLEN], ELDERS_BEPROEFD]);
  return functies.flatMap(({ naam, tekst }) => SLOTVORMEN.flatMap(([vorm, naar]) => [...tekst.matchAll(vorm)].map((plek) => ({ functie: naam, van: plek[0], tekst: zonder(tekst, plek, vorm, naar) }))));
}

function zonder(tekst: string, { 0: van, index = 0 }: RegExpExecArray, vorm: RegExp, naar: string): string {
  return tekst.slice(0, index) + van.replace(new RegExp(vorm.source), naar) + tekst.slice(index + van.length);
}

type Bewijsnaam = keyof typeof BEWIJZEN;

/** Locks other than that of a fonds, by function and what stands there; the proof that misses them. */
const ANDERE_SLOTEN: readonly (readonly [functie: string, deel: string, bewijs: Bewijsnaam])[] = [
  ['besluitnummer_vergrendelen', 'for update', 'nummerEerst'],
  ['fonds_toekennen', 'besluitnummer', 'nummerEerst'],
  ['fonds_aanvragen', 'besluitnummer', 'nummerEerstVrij'],
  ['fonds_open_aanvraag', 'for update', 'aanvraagVast'],
  ['fonds_casusrekening', 'for update', 'casusrekeningVast'],
  ['fonds_pogingslot', 'advisory', 'kenmerkVast'],
  ['fonds_eerdere_boeking', 'pogingslot', 'kenmerkVast'],
  ['fonds_samen_betalen', 'pogingslot', 'kenmerkVast'],
  ['fonds_afsluiten', 'fonds_vergrendelen', 'afsluitenZonderDeadlock'],
  ['fonds_vergrendelen', 'advisory', 'rijVoorFonds'],
  ['fonds_mislukken', 'pogingslot', 'geenNeeNaEenJa'],
];

/** Acts that go through a function which only passes the lock on. */
const VIA: Readonly<Record<string, string>> = { fonds_vergrendelen: 'fonds_betalen', fonds_samen_betalen: 'fonds_vergrendelen_samen' };

/** Takes every lock of the catalogue out once; a lock without an act that tries it lives on. */
export async function elkSlotTelt(database: Proefdatabase, regio: Regio): Promise<Telling> {
  const sloten = await leesSloten(database);
  const levend: string[] = [];
  for (const slot of sloten) if (!(await doodt(database, regio, slot))) levend.push(`slot ${slot.functie}: ${slot.van.trim()}`);
  return { keren: sloten.length, levend };
}

async function doodt(database: Proefdatabase, regio: Regio, { functie, van, tekst }: Slot): Promise<boolean> {
  const ander = ANDERE_SLOTEN.find(([naam, deel]) => naam === functie && van.includes(deel));
  const act = VIA[functie] ?? functie;
  if (!ander && !(act in FONDSSLOTEN)) return false;
  const kopie = await database.kopie();
  try {
    await kopie.alsBeheer(tekst);
    const bewijs = ander ? BEWIJZEN[ander[2]](new Wereld(kopie), regio) : wachtOpFonds(new Wereld(kopie), regio, act);
    return await bewijs.then(() => false, (fout: Error) => fout.name === 'AssertionError');
  } finally {
    await kopie.verwijder();
  }
}

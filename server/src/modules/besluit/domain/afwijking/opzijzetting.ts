import { AFWIJKGRONDEN, zegtIets, type Afwijkgrond, type GekozenGrond } from '@doorbraaktafel/shared/vocabulary';
import { AfwijkingOnvolledig, GrondNietToegestaan, PersoonInTekst, weiger } from '@doorbraaktafel/shared/weigeringen';
import type { Grond } from '../besluit.js';

/** Which version of which rule goes aside, on what ground, and why in one sentence without anybody in it. */
export interface Opzijzetting {
  readonly regelId: string;
  readonly regelversieId: string;
  readonly grond: Afwijkgrond;
  readonly motief: string;
}

/** What somebody filled in; all empty inside the rules. */
export interface Opzijkeuze {
  readonly regelversieId?: string | null;
  readonly grond?: GekozenGrond | null;
  readonly motief?: string | null;
}

const BINNEN = { nl: 'Dan gaat er geen regel opzij. Kies hierboven „binnen de regels”.', en: 'Then no rule is set aside. Choose “within the rules” above.' };
const KORTSTE_NAAM = 3;
const TUSSENVOEGSELS = ['van', 'der', 'den', 'het', 'ter', 'ten', 'voor', 'mevrouw', 'meneer'];

/**
 * Inside the rules nothing more is asked; outside them the rule, the ground and one sentence (table model §3.2).
 * @throws {AfwijkingOnvolledig | GrondNietToegestaan}
 */
export function leesOpzijkeuze(binnenRegels: boolean, { regelversieId, grond, motief: invoer }: Opzijkeuze): Omit<Opzijzetting, 'regelId'> | null {
  const motief = invoer?.trim() ?? '';
  if (binnenRegels) {
    weiger(Boolean(regelversieId ?? grond) || motief !== '', () => new AfwijkingOnvolledig({ nl: 'Binnen de regels gaat er geen regel opzij.', en: 'Within the rules no rule is set aside.' }, 'regelversieId'));
    return null;
  }
  if (!regelversieId) throw new AfwijkingOnvolledig({ nl: 'Kies welke regel opzij gaat.', en: 'Choose which rule is set aside.' }, 'regelversieId');
  if (!grond) throw new AfwijkingOnvolledig({ nl: 'Kies op welke grond de regel opzij mag.', en: 'Choose on which ground the rule may be set aside.' }, 'grond');
  weiger(grond === 'maatwerk_binnen_regel', () => new GrondNietToegestaan(BINNEN));
  const toegestaan = AFWIJKGRONDEN.find((een) => een === grond);
  if (!toegestaan) throw new GrondNietToegestaan();
  weiger(!zegtIets(motief), () => new AfwijkingOnvolledig({ nl: 'Schrijf in één zin op waarom de regel hier opzij gaat.', en: 'Write in one sentence why the rule is set aside here.' }, 'motief'));
  return { regelversieId, grond: toegestaan, motief };
}

/**
 * A sentence that is read regio-wide names nobody.
 * @param namen names around this casus that the writer can see
 * @throws {PersoonInTekst}
 */
export function toetsZonderPersoon(tekst: string, namen: readonly string[], veld: string): void {
  weiger(/(?:\d[\s.-]?){6,}/.test(tekst), () => new PersoonInTekst({ nl: 'het nummer', en: 'the number' }, veld));
  weiger(tekst.includes('@'), () => new PersoonInTekst({ nl: 'het adres', en: 'the address' }, veld));
  const woorden = new Set(inWoorden(tekst));
  const genoemd = namen.flatMap(inWoorden).find((deel) => deel.length >= KORTSTE_NAAM && !TUSSENVOEGSELS.includes(deel) && woorden.has(deel));
  weiger(genoemd !== undefined, () => new PersoonInTekst({ nl: 'de naam', en: 'the name' }, veld));
}

/** The paragraph of a besluit that says which rule went aside. */
export function grondVanOpzijzetting({ regelNaam, versieNummer, grondZin, motief }: { regelNaam: string; versieNummer: number; grondZin: string; motief: string }): Grond {
  return { soort: 'afwijking', gegevensgroep: 'gronden', tekst: `Opzijgezet: ${regelNaam}, versie ${versieNummer}. Grond: ${grondZin}. ${motief}` };
}

/** How a ground is called in a besluit. */
export const GRONDZINNEN: Readonly<Record<Afwijkgrond, string>> = {
  wettelijke_hardheidsclausule: 'een hardheidsclausule in de wet',
  inherente_afwijking_beleidsregel: 'de inherente afwijkingsbevoegdheid van artikel 4:84 Awb',
  convenant: 'het convenant',
  eigen_beleid: 'eigen beleid',
};

function inWoorden(tekst: string): string[] {
  return tekst.toLocaleLowerCase('nl').match(/\p{L}+/gu) ?? [];
}

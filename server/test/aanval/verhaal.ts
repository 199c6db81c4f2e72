import { nieuwId } from '@doorbraaktafel/shared/ids';
import { operatieMetNaam } from './schema.js';
import { STAPPEN, variabelen } from './stappen.js';
import type { Aanvalswereld, Speelveld, Speler } from './wereld.js';

/** A command that succeeded, ready to be tried again by somebody else or with something else in it. */
export interface Gelukt {
  readonly wie: Speler;
  readonly naam: string;
  readonly lading: Record<string, unknown>;
}

/** Plays the whole story in a regio; answers the last success of every mutation. */
export async function speel(wereld: Aanvalswereld, veld: Speelveld): Promise<Map<string, Gelukt>> {
  const gelukt = new Map<string, Gelukt>();
  for (const { wie, naam, invoer, vooraf, onthoud } of STAPPEN) {
    await vooraf?.(wereld, veld);
    const lading = variabelen(naam, invoer(veld), nieuwId());
    const { antwoord, tekst } = await wereld.vraag(veld, wie, naam, lading);
    if (!antwoord || antwoord.code) throw new Error(`${naam}: ${tekst}`);
    onthoud?.(veld.ids, antwoord);
    gelukt.set(naam, { wie, naam, lading });
  }
  return gelukt;
}

/** The same with command ids of its own, also for the parts of a command. */
export function metEigenOpdracht(naam: string, lading: Record<string, unknown>): Record<string, unknown> {
  const paden = operatieMetNaam(naam).velden.flatMap(({ pad }) => (pad.split('.').at(-1) === 'opdrachtId' ? [pad] : []));
  return paden.reduce((anders, pad) => metWaarde(anders, pad, () => nieuwId()), lading);
}

/** A copy with the value at a path such as `invoer.nieuweClient.naam` changed by what stood there. */
export function metWaarde(lading: Record<string, unknown>, pad: string, maak: (oud: unknown) => unknown): Record<string, unknown> {
  const [kop = '', ...rest] = pad.split('.');
  const onder = lading[kop];
  if (rest.length === 0) return { ...lading, [kop]: maak(onder) };
  if (Array.isArray(onder)) {
    const delen = (onder.length > 0 ? onder : [{}]) as Record<string, unknown>[];
    return { ...lading, [kop]: delen.map((deel) => metWaarde(deel, rest.join('.'), maak)) };
  }
  return { ...lading, [kop]: metWaarde((onder ?? {}) as Record<string, unknown>, rest.join('.'), maak) };
}

/** The value at such a path; of a list that of its first. */
export function waardeOp(lading: unknown, pad: string): unknown {
  return pad.split('.').reduce<unknown>((waarde, deel) => {
    const hier = Array.isArray(waarde) ? (waarde as unknown[])[0] : waarde;
    return (hier as Record<string, unknown> | null | undefined)?.[deel];
  }, lading);
}

/** The same command id with one thing changed: a text that people wrote, or else an id, a day, a choice or a number; nothing when there is only the command itself. */
export function metAndereInhoud({ lading }: Gelukt, velden: readonly { pad: string; type: string }[], kanarie: string): Record<string, unknown> | undefined {
  const geschreven = velden.find(({ pad }) => String(waardeOp(lading, pad)).includes(kanarie));
  const kenmerk = velden.find(({ pad, type }) => type === 'ID' && pad.split('.').at(-1) !== 'opdrachtId' && waardeOp(lading, pad));
  if (geschreven) return metWaarde(lading, geschreven.pad, (oud) => `${String(oud)}!`);
  if (kenmerk) return metWaarde(lading, kenmerk.pad, () => nieuwId());
  const dag = velden.find(({ pad }) => /^\d{4}-\d{2}-\d{2}$/.test(String(waardeOp(lading, pad))));
  if (dag) return metWaarde(lading, dag.pad, (oud) => `${String(oud).slice(0, 8)}02`);
  const keuze = velden.find(({ pad, type }) => type === 'Boolean' && typeof waardeOp(lading, pad) === 'boolean');
  if (keuze) return metWaarde(lading, keuze.pad, (oud) => !oud);
  const getal = velden.find(({ pad, type }) => type === 'Int' && typeof waardeOp(lading, pad) === 'number');
  if (getal) return metWaarde(lading, getal.pad, (oud) => Number(oud) + 1);
  const kleur = velden.find(({ pad }) => /^#[0-9a-f]{6}$/.test(String(waardeOp(lading, pad))));
  if (kleur) return metWaarde(lading, kleur.pad, (oud) => `${String(oud).slice(0, 6)}${String(oud).endsWith('0') ? '1' : '0'}`);
  return undefined;
}

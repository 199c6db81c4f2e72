/** Fields of a besluit in which people write sentences of their own. */
const ZINNEN: ReadonlySet<string> = new Set(['tekst', 'reden', 'opmerking', 'eindeReden', 'motivering', 'resultaat', 'waarom', 'opschaling']);

type Plek = readonly [houder: Record<string, unknown>, veld: string, zin: string];

/** The same with every sentence somebody wrote exchanged; the rest stays as it is. */
export async function metZinnen<T extends object>(beeld: T, vervang: (zinnen: readonly string[]) => Promise<readonly string[]>): Promise<T> {
  const kopie = structuredClone(beeld);
  const plekken = zinnenIn(kopie);
  const nieuw = await vervang(plekken.map(([, , zin]) => zin));
  plekken.forEach(([houder, veld], plek) => (houder[veld] = nieuw[plek]));
  return kopie;
}

function zinnenIn(waarde: unknown): Plek[] {
  if (Array.isArray(waarde)) return waarde.flatMap(zinnenIn);
  if (typeof waarde !== 'object' || waarde === null) return [];
  const houder = waarde as Record<string, unknown>;
  return Object.entries(houder).flatMap(([veld, deel]): Plek[] => (typeof deel === 'string' ? (ZINNEN.has(veld) ? [[houder, veld, deel]] : []) : zinnenIn(deel)));
}

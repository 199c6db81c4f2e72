/** What a form knows when it chooses which faults to show. */
export interface Foutstand<I extends object, W> {
  invoer: I;
  /** The own faults now. */
  eigen: Readonly<Record<string, string | undefined>>;
  /** The fields that stood in the form when one last tried to send; nothing before that. */
  geprobeerd: ReadonlySet<string> | undefined;
  weigering: W | undefined;
  /** What was filled in when the refusal came. */
  geweigerd: I;
}

/** A field that was not there at the last attempt is not wrong yet, and what the server refused is gone once that field changes. */
export function zichtbareFout<I extends object, W extends { veld?: string | null; boodschap: string }>(veld: string, stand: Foutstand<I, W>): string | undefined {
  const { invoer, eigen, geprobeerd, weigering, geweigerd } = stand;
  const wortel = veld.split('.')[0] as keyof I;
  const vanServer = weigering?.veld === veld && Object.is(invoer[wortel], geweigerd[wortel]) ? weigering.boodschap : undefined;
  return (geprobeerd?.has(veld) ? eigen[veld] : undefined) ?? vanServer;
}

import type { Weigering } from '../apollo';

const STORING: Weigering = { code: 'GeenVerbinding', boodschap: 'Er is geen verbinding. Kies het bestand en probeer het zo opnieuw.' };

/** What became of a file: the id it is kept under, or why it was refused. */
export interface Opgestuurd {
  readonly id?: string;
  readonly weigering?: Weigering;
}

/** Sends a file with a few fields. */
export async function stuurOp(pad: string, bestand: File, velden: Readonly<Record<string, string>>): Promise<Opgestuurd> {
  const formulier = new FormData();
  for (const [naam, waarde] of Object.entries(velden)) formulier.append(naam, waarde);
  formulier.append('bestand', bestand);
  try {
    const antwoord = await fetch(`/bestanden/${pad}`, { method: 'POST', body: formulier, credentials: 'same-origin' });
    const inhoud: unknown = await antwoord.json();
    return antwoord.ok ? { id: (inhoud as { id: string }).id } : { weigering: inhoud as Weigering };
  } catch {
    return { weigering: STORING };
  }
}

import type { Zin } from '@doorbraaktafel/shared/taal';
import type { Weigering } from '../apollo';
import { vraagBevestiging } from '../bevestiging';
import { taalkop, zegIn } from '../i18n';

const GEEN_VERBINDING: Zin = {
  nl: 'Er is geen verbinding. Kies het bestand en probeer het zo opnieuw.',
  en: 'There is no connection. Choose the file and try again in a moment.',
};

/** What became of a file: the id it is kept under, or why it was refused. */
export interface Opgestuurd {
  readonly id?: string;
  readonly weigering?: Weigering;
}

/** Sends a file with a few fields; where that needs a fresh proof of identity it waits for it and is sent again. */
export async function stuurOp(pad: string, bestand: File, velden: Readonly<Record<string, string>>): Promise<Opgestuurd> {
  const formulier = new FormData();
  for (const [naam, waarde] of Object.entries(velden)) formulier.append(naam, waarde);
  formulier.append('bestand', bestand);
  try {
    const uitslag = await verstuur(pad, formulier);
    const nodig = uitslag.weigering?.code === 'BevestigingNodig';
    return nodig && (await vraagBevestiging('handeling')) ? await verstuur(pad, formulier) : uitslag;
  } catch {
    return { weigering: { code: 'GeenVerbinding', boodschap: zegIn(GEEN_VERBINDING) } };
  }
}

async function verstuur(pad: string, formulier: FormData): Promise<Opgestuurd> {
  const antwoord = await fetch(`/bestanden/${pad}`, { method: 'POST', body: formulier, credentials: 'same-origin', headers: taalkop() });
  const inhoud: unknown = await antwoord.json();
  return antwoord.ok ? { id: (inhoud as { id: string }).id } : { weigering: inhoud as Weigering };
}

import { REGIO_INSTELLINGEN, type Instellingnaam, type Instellingregel } from '@doorbraaktafel/shared/vocabulary';
import { OngeldigeInvoer, weiger } from '@doorbraaktafel/shared/weigeringen';

export type Instellingwaarde = string | number | boolean;

/** What somebody typed as the value that this setting takes. @throws {OngeldigeInvoer} when it cannot be that */
export function leesWaarde(naam: Instellingnaam, tekst: string): Instellingwaarde {
  const regel: Instellingregel = REGIO_INSTELLINGEN[naam];
  if (regel.soort === 'ja_nee') {
    weiger(tekst !== 'true' && tekst !== 'false', () => new OngeldigeInvoer({ nl: 'Kies ja of nee.', en: 'Choose yes or no.' }, 'waarde'));
    return tekst === 'true';
  }
  if (regel.soort === 'keuze') {
    weiger(!regel.keuzes.includes(tekst), () => new OngeldigeInvoer({ nl: 'Kies uit de lijst.', en: 'Choose from the list.' }, 'waarde'));
    return tekst;
  }
  const getal = /^\d{1,4}$/.test(tekst) ? Number(tekst) : Number.NaN;
  weiger(!(getal >= regel.van && getal <= regel.tot), () => new OngeldigeInvoer({ nl: `Vul een heel getal in van ${regel.van} tot en met ${regel.tot}.`, en: `Fill in a whole number from ${regel.van} to ${regel.tot}.` }, 'waarde'));
  return getal;
}

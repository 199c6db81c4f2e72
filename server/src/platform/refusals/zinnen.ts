import type { Zin } from '@doorbraaktafel/shared/taal';

/** Somebody sent what no page of ours sends. */
export const VERZOEK_FOUT: Zin = {
  nl: 'Dit verzoek klopt niet. Laad de pagina opnieuw en probeer het nog eens.',
  en: 'This request is not right. Reload the page and try again.',
};

export const VERZOEK_TE_GROOT: Zin = { nl: 'Dit verzoek is te groot. Maak de tekst korter.', en: 'This request is too large. Make the text shorter.' };

export const ONBEWAARBAAR_TEKEN: Zin = { nl: 'Deze tekst bevat een teken dat we niet kunnen bewaren.', en: 'This text has a character that we cannot keep.' };

/** Something broke on our side; the code leads to the log. */
export function storing(traceId: string): Zin {
  return {
    nl: `Er ging bij ons iets mis. Probeer het opnieuw. Blijft het? Noem dan code ${traceId}.`,
    en: `Something went wrong on our side. Try again. Does it stay? Then mention code ${traceId}.`,
  };
}

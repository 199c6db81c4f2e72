import type { TypedDocumentNode } from '@apollo/client';
import type { ZodType } from 'zod';
import { useHandelformulier, type Handelformulier } from '../handelformulier';
import { useAnnounce } from '../../ui';

/** A form in a window: closes and says so aloud when the act is done, after what it changed was read again. */
export function useDialoog<D extends object, V extends { invoer: object }>(
  document: TypedDocumentNode<D, V>,
  schema: ZodType,
  velden: readonly string[],
  klaar: { gelukt: string; sluit: () => void; herlees?: () => Promise<unknown> },
  nu?: object,
): Handelformulier<D, V> {
  const formulier = useHandelformulier(document, schema, velden, nu);
  const zeg = useAnnounce();
  return {
    ...formulier,
    verstuur: async (invoer) => {
      const antwoord = await formulier.verstuur(invoer);
      if (!antwoord) return undefined;
      await klaar.herlees?.();
      zeg(klaar.gelukt);
      klaar.sluit();
      return antwoord;
    },
  };
}

import type { DocumentNode } from 'graphql';
import type { TypedDocumentNode } from '@apollo/client';
import type { ZodType } from 'zod';
import { useHerlees } from '../../platform/apollo';
import { useHandelformulier, type Handelformulier } from '../../platform/handelformulier';
import { useAnnounce } from '../../ui';

/** A form in a window: when the act is done it says so aloud, fetches what changed anew and closes. */
export function useLeervenster<D extends object, V extends { invoer: object }>(
  document: TypedDocumentNode<D, V>,
  schema: ZodType,
  velden: readonly string[],
  klaar: { gelukt: string; sluit: () => void; herlees: DocumentNode },
): Handelformulier<D, V> {
  const formulier = useHandelformulier(document, schema, velden);
  const herlees = useHerlees(klaar.herlees);
  const zeg = useAnnounce();
  return {
    ...formulier,
    verstuur: async (invoer) => {
      const antwoord = await formulier.verstuur(invoer);
      if (!antwoord) return undefined;
      await herlees();
      zeg(klaar.gelukt);
      klaar.sluit();
      return antwoord;
    },
  };
}

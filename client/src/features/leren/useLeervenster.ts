import type { DocumentNode } from 'graphql';
import type { TypedDocumentNode } from '@apollo/client';
import type { ZodType } from 'zod';
import { useHerlees } from '../../platform/apollo';
import { useDialoog } from '../../platform/dialoog';
import type { Handelformulier } from '../../platform/handelformulier';

/** A form in a window that fetches what changed anew before it closes. */
export function useLeervenster<D extends object, V extends { invoer: object }>(
  document: TypedDocumentNode<D, V>,
  schema: ZodType,
  velden: readonly string[],
  { herlees, ...klaar }: { gelukt: string; sluit: () => void; herlees: DocumentNode },
): Handelformulier<D, V> {
  return useDialoog(document, schema, velden, { ...klaar, herlees: useHerlees(herlees) });
}

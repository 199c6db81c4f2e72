import { subject } from '@casl/ability';
import { vermogenVan } from '@doorbraaktafel/shared/permissions';
import { AlleenDeBron, NietToegestaan, type Weigering } from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import type { DeelRij } from '../persistence/dossier.repository.js';

export interface Rectificeerbaar {
  readonly nietVragen: Weigering | undefined;
  readonly nietBeantwoorden: Weigering | undefined;
}

/** Why this lid could not ask to add to a text, or answer that; who reads only the agreement has no text to add to. */
export function waaromNietRectificeren(ctx: Context, { bronOrganisatieId, regels }: DeelRij): Rectificeerbaar {
  const mag = (actie: string) => vermogenVan(ctx).can(actie, subject('Rectificatie', { regioId: ctx.regioId, bronOrganisatieId }));
  return {
    nietVragen: regels && mag('vragen') ? undefined : new NietToegestaan(),
    nietBeantwoorden: mag('beantwoorden') ? undefined : new AlleenDeBron(),
  };
}

import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { BevestigingNodig, LidmaatschapGewisseld, LidmaatschapKiezen, NietAangemeld, NietToegestaan, TweedeFactorVerplicht } from '@doorbraaktafel/shared/weigeringen';
import { vermogenVan } from '@doorbraaktafel/shared/permissions';
import type { Context } from '../context/context.js';
import type { DtRequest } from '../http/request.js';
import { BEVESTIGING, type Bevestigingseis, isVersBevestigd } from './bevestiging.js';
import { MAG, OPENBAAR } from './mag.decorator.js';

/** Refuses every operation that does not say who may do it. */
@Injectable()
export class MagGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const handler = context.getHandler();
    if (this.reflector.get<string | undefined>(OPENBAAR, handler)) return true;
    const wie = requestOf(context).dtContext;
    if (!wie) throw new NietAangemeld();
    if (!this.isOverZichzelf(handler)) eerstDit(wie, requestOf(context).headers[LID_OP_PAGINA]);
    if (!magAanroepen(this.reflector, handler, wie)) throw new NietToegestaan();
    const eis = this.reflector.get<Bevestigingseis | undefined>(BEVESTIGING, handler);
    if (eis && !isVersBevestigd(eis, wie.sessie, new Date())) throw new BevestigingNodig();
    return true;
  }

  private isOverZichzelf(handler: ReturnType<ExecutionContext['getHandler']>): boolean {
    return this.reflector.get<{ onderwerp: string } | undefined>(MAG, handler)?.onderwerp === 'Ik';
  }
}

/** The lid for whom the page was made, as the page says. */
export const LID_OP_PAGINA = 'x-lid';

// Nothing is done in the name of a membership that the person did not choose or no longer sees.
function eerstDit({ lidId, sessie }: Context, opPagina: string | string[] | undefined): void {
  if (sessie?.eerst === 'lidmaatschap') throw new LidmaatschapKiezen();
  if (sessie?.eerst === 'tweede_factor') throw new TweedeFactorVerplicht();
  if (opPagina !== undefined && opPagina !== lidId) throw new LidmaatschapGewisseld();
}

/** Whether this lid may call a handler; a handler that does not say who may is for nobody. */
export function magAanroepen(reflector: Reflector, handler: ReturnType<ExecutionContext['getHandler']>, wie: Context): boolean {
  const mag = reflector.get<{ actie: string; onderwerp: string } | undefined>(MAG, handler);
  return Boolean(mag && vermogenVan(wie).can(mag.actie, mag.onderwerp));
}

function requestOf(context: ExecutionContext): DtRequest {
  if (context.getType<GqlContextType>() === 'graphql') {
    return GqlExecutionContext.create(context).getContext<{ req: DtRequest }>().req;
  }
  return context.switchToHttp().getRequest<DtRequest>();
}

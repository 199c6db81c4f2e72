import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { NietAangemeld, NietToegestaan } from '@doorbraaktafel/shared/weigeringen';
import { vermogenVan } from '@doorbraaktafel/shared/permissions';
import type { DtRequest } from '../http/request.js';
import { MAG, OPENBAAR } from './mag.decorator.js';

/** Refuses every operation that does not say who may do it. */
@Injectable()
export class MagGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const handler = context.getHandler();
    if (this.reflector.get<string | undefined>(OPENBAAR, handler)) return true;
    const mag = this.reflector.get<{ actie: string; onderwerp: string } | undefined>(MAG, handler);
    const wie = requestOf(context).dtContext;
    if (!wie) throw new NietAangemeld();
    if (!mag || !vermogenVan(wie).can(mag.actie, mag.onderwerp)) throw new NietToegestaan();
    return true;
  }
}

function requestOf(context: ExecutionContext): DtRequest {
  if (context.getType<GqlContextType>() === 'graphql') {
    return GqlExecutionContext.create(context).getContext<{ req: DtRequest }>().req;
  }
  return context.switchToHttp().getRequest<DtRequest>();
}

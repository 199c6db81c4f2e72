import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { NietAangemeld } from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../context/context.js';
import type { DtRequest } from '../http/request.js';

/** The lid on whose behalf this operation runs. */
export const Wie = createParamDecorator((_: unknown, execution: ExecutionContext): Context => {
  const wie = GqlExecutionContext.create(execution).getContext<{ req: DtRequest }>().req.dtContext;
  if (!wie) throw new NietAangemeld();
  return wie;
});

/** The raw request and response, for signing in and out only. */
export const Http = createParamDecorator(
  (_: unknown, execution: ExecutionContext): { req: DtRequest; res: DtRequest['res'] } =>
    GqlExecutionContext.create(execution).getContext(),
);

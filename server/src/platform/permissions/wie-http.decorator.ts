import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { NietAangemeld } from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../context/context.js';
import type { DtRequest } from '../http/request.js';

/** The lid on whose behalf a file goes up or comes down. */
export const WieHttp = createParamDecorator((_: unknown, execution: ExecutionContext): Context => {
  const wie = execution.switchToHttp().getRequest<DtRequest>().dtContext;
  if (!wie) throw new NietAangemeld();
  return wie;
});

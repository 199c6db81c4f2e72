import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Weigering } from '@doorbraaktafel/shared/weigeringen';
import { catchError, of, type Observable } from 'rxjs';
import { DECLARED } from './handeling.decorator.js';
import { GeweigerdAntwoord } from './weigering.type.js';

/** Turns a declared refusal into a member of the operation's union; everything else stays an error. */
@Injectable()
export class RefusalInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const declared = this.reflector.get<string[] | undefined>(DECLARED, context.getHandler());
    if (!declared) return next.handle();
    return next.handle().pipe(
      catchError((error: unknown) => {
        if (error instanceof Weigering && declared.includes(error.code)) return of(new GeweigerdAntwoord(error));
        throw error;
      }),
    );
  }
}

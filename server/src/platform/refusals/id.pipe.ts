import { Injectable, type PipeTransform } from '@nestjs/common';
import { isId } from '@doorbraaktafel/shared/ids';
import { NietGevonden } from '@doorbraaktafel/shared/weigeringen';

/** Something that is no id reads like one that is unknown; an absent one stays absent. */
@Injectable()
export class IdPipe implements PipeTransform<unknown, unknown> {
  constructor(private readonly veld: string) {}

  transform(waarde: unknown): unknown {
    if (waarde === undefined || waarde === null) return waarde;
    if (typeof waarde !== 'string' || !isId(waarde)) throw new NietGevonden(this.veld);
    return waarde;
  }
}

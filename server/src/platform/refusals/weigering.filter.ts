import { Catch, type ExceptionFilter } from '@nestjs/common';
import { Weigering } from '@doorbraaktafel/shared/weigeringen';

/** A refusal is an answer, not a fault: it goes to the edge without a line in the error log. */
@Catch(Weigering)
export class WeigeringFilter implements ExceptionFilter<Weigering> {
  catch(weigering: Weigering): Weigering {
    return weigering;
  }
}

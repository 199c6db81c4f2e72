import { HASH_BYTES } from './boom.js';
import { NotitieOnleesbaar, base64 } from './notitie.js';

/** What a checkpoint says (C2SP tlog-checkpoint): this log, at this size, has this root. */
export interface Controlepunt {
  readonly oorsprong: string;
  readonly grootte: number;
  readonly wortel: Buffer;
}

const GROOTTE = /^(0|[1-9][0-9]{0,15})$/;

/** The name of a regio's log, which is also the name of the key that signs it. */
export function oorsprongVan(regioId: string): string {
  return `doorbraaktafel/logboek/${regioId}`;
}

export function controlepuntTekst({ oorsprong, grootte, wortel }: Controlepunt): string {
  return `${oorsprong}\n${grootte}\n${wortel.toString('base64')}\n`;
}

/** @throws {NotitieOnleesbaar} on anything but the exact form; extension lines are not used and not accepted */
export function leesControlepunt(tekst: string): Controlepunt {
  const [oorsprong = '', grootte = '', code = '', ...rest] = tekst.split('\n');
  const wortel = base64(code);
  if (oorsprong === '' || !GROOTTE.test(grootte) || wortel.length !== HASH_BYTES || rest.length !== 1 || rest[0] !== '') {
    throw new NotitieOnleesbaar('Het controlepunt is onleesbaar.');
  }
  return { oorsprong, grootte: Number(grootte), wortel };
}

import { Inject, Injectable } from '@nestjs/common';
import { START_OPTIONS, type StartOptions } from '../../../platform/config/options.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { mogelijkeActie } from '../../../platform/permissions/actie.type.js';
import { Postvak } from '../application/postvak.js';
import { Rollen, type Voorstelbeeld } from '../application/rollen.js';
import { type Uitnodiging, Uitnodigingen } from '../application/uitnodigingen.js';
import type { RolvoorstelType } from './rol.type.js';
import type { UitnodigingenType, UitnodigingType } from './uitnodiging.type.js';

/** What a beheerder sees of who is coming and who gets which role. */
@Injectable()
export class Ledenoverzicht {
  constructor(
    private readonly uitnodigingen: Uitnodigingen,
    private readonly rollen: Rollen,
    private readonly postvak: Postvak,
    @Inject(START_OPTIONS) private readonly options: StartOptions,
  ) {}

  async lees(tx: Tx): Promise<UitnodigingenType> {
    const lijst = (await this.uitnodigingen.lijst(tx)).map((rij) => presentUitnodiging(rij, new Date()));
    const voorstellen = (await this.rollen.voorstellen(tx)).map(presentVoorstel);
    return { lijst, voorstellen, post: this.options.mode === 'demonstratie' ? await this.postvak.lijst(tx) : [] };
  }
}

function presentUitnodiging(rij: Uitnodiging, nu: Date): UitnodigingType {
  return { ...rij, stand: standVan(rij, nu) };
}

function standVan({ aangenomenOp, ingetrokkenOp, beeindigdOp, verlooptOp }: Uitnodiging, nu: Date): string {
  if (ingetrokkenOp) return 'ingetrokken';
  if (beeindigdOp) return 'beeindigd';
  if (aangenomenOp) return 'aangenomen';
  return verlooptOp <= nu ? 'verlopen' : 'open';
}

function presentVoorstel({ voorstel, bevestigen, afwijzen }: Voorstelbeeld): RolvoorstelType {
  return { ...voorstel, acties: [mogelijkeActie('bevestigen', bevestigen), mogelijkeActie('afwijzen', afwijzen)] };
}

import { Injectable } from '@nestjs/common';
import type { BeleidssignaalBehandelenInvoer } from '@doorbraaktafel/shared/validation';
import { NietToegestaan, SignaalAlBehandeld, weiger, type Weigering } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../../platform/database/transaction.js';
import { BeleidssignaalRepository, type Beleidssignaal } from '../../persistence/afwijking/beleidssignaal.repository.js';
import { eis, mag } from '../bevoegdheid.js';

/** A signal, and why the acting lid could not answer it. */
export type Signaalbeeld = Beleidssignaal & { readonly waaromNiet: Weigering | undefined };

/** Rules that were set aside again and again, as questions for the policy table. */
@Injectable()
export class Beleidssignalen {
  constructor(private readonly signalen: BeleidssignaalRepository) {}

  async lijst(tx: Tx): Promise<Signaalbeeld[]> {
    return (await this.signalen.lijst(tx)).map((signaal) => beeld(tx, signaal));
  }

  /** @throws {NietGevonden} */
  async get(tx: Tx, id: string): Promise<Signaalbeeld> {
    return beeld(tx, await this.signalen.get(tx, id));
  }

  /** @returns the signal @throws {NietGevonden | NietToegestaan | SignaalAlBehandeld} */
  async behandel(tx: Tx, { signaalId, uitkomst, toelichting }: Omit<BeleidssignaalBehandelenInvoer, 'opdrachtId'>): Promise<string> {
    await this.signalen.get(tx, signaalId);
    eis(tx, 'behandelen', 'Beleidssignaal', {});
    weiger(!(await this.signalen.behandel(tx, signaalId, uitkomst, toelichting)), () => new SignaalAlBehandeld());
    tx.record({ actie: 'beleidssignaal.behandeld', onderwerp: { soort: 'beleidssignaal', id: signaalId }, inhoud: { uitkomst } });
    return signaalId;
  }
}

function beeld(tx: Tx, signaal: Beleidssignaal): Signaalbeeld {
  const magBehandelen = mag(tx, 'behandelen', 'Beleidssignaal', {});
  const waaromNiet = signaal.behandeldOp ? new SignaalAlBehandeld() : new NietToegestaan();
  return { ...signaal, waaromNiet: magBehandelen && !signaal.behandeldOp ? undefined : waaromNiet };
}

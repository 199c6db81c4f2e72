import { Inject, Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { START_OPTIONS, type StartOptions } from '../../../platform/config/options.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { verzegelMail } from '../../../platform/post/mail.js';
import { Kluis } from '../../../platform/secrets/kluis.js';
import { noodmail } from '../domain/noodinzage.js';
import { NoodinzageRepository } from '../persistence/noodinzage.repository.js';

/** Mail to the regisseur and the FG when somebody looks in an emergency; it waits with the act and leaves after it, so that no mail server holds the act up. */
@Injectable()
export class Noodpost {
  constructor(
    @Inject(START_OPTIONS) private readonly options: StartOptions,
    private readonly kluis: Kluis,
    private readonly noodinzages: NoodinzageRepository,
  ) {}

  async leg(tx: Tx, casusId: string): Promise<void> {
    const { publiekeUrl, host, port } = this.options;
    const mail = noodmail(`${publiekeUrl ?? `http://${host}:${port}`}/noodinzage`);
    for (const aan of await this.noodinzages.adressen(tx, casusId)) {
      const id = nieuwId();
      await this.noodinzages.mail(tx, casusId, id, verzegelMail(this.kluis, id, { aan, ...mail }));
    }
  }
}

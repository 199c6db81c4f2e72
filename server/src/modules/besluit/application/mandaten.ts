import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { MandaatRegistrerenInvoer } from '@doorbraaktafel/shared/validation';
import { DatumInVerleden, NietEigenOrganisatie, NietGevonden, weiger } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { isActief } from '../domain/mandaat.js';
import { vandaag } from '../persistence/kalender.js';
import { MandaatRepository } from '../persistence/mandaat.repository.js';
import type { Mandaatbeeld } from './beeld.js';
import { mag } from './bevoegdheid.js';
import { Omgeving } from './omgeving.js';

/** The register of what each organisation granted beforehand. */
@Injectable()
export class Mandaten {
  constructor(
    private readonly mandaten: MandaatRepository,
    private readonly omgeving: Omgeving,
  ) {}

  async lijst(tx: Tx): Promise<Mandaatbeeld[]> {
    const dag = await vandaag(tx);
    return (await this.mandaten.lijst(tx)).map((mandaat) => ({ ...mandaat, actief: isActief(mandaat, dag) }));
  }

  /** @throws {NietGevonden} */
  async get(tx: Tx, id: string): Promise<Mandaatbeeld> {
    const gevonden = (await this.lijst(tx)).find((mandaat) => mandaat.id === id);
    if (!gevonden) throw new NietGevonden('mandaatId');
    return gevonden;
  }

  /** @returns the id of the mandaat @throws {NietGevonden | NietEigenOrganisatie | DatumInVerleden} */
  async registreer(tx: Tx, mandaat: Omit<MandaatRegistrerenInvoer, 'opdrachtId'>): Promise<string> {
    const { organisatieId, houderLidId, geldigTot } = mandaat;
    weiger(!mag(tx, 'registreren', 'Mandaat', { organisatieId }), () => new NietEigenOrganisatie());
    const dag = await vandaag(tx);
    weiger(geldigTot < dag, () => new DatumInVerleden('geldigTot'));
    await this.omgeving.eisOrganisatieEnLid(tx, organisatieId, houderLidId);
    const id = nieuwId();
    await this.mandaten.bewaar(tx, { ...mandaat, id, ingetrokkenOp: null });
    tx.record({
      actie: 'mandaat.geregistreerd',
      onderwerp: { soort: 'mandaat', id },
      inhoud: { organisatieId, houderLidId, domein: mandaat.domein, maxBedragInCent: `${mandaat.maxBedragInCent}`, doorzetbaar: mandaat.doorzetbaar },
    });
    return id;
  }
}

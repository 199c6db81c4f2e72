import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { Tx } from '../../../../platform/database/transaction.js';
import { isSignaal } from '../../domain/afwijking/signaal.js';
import type { Grond } from '../../domain/besluit.js';
import type { Voorstel } from '../../domain/voorstel.js';
import { BeleidssignaalRepository } from '../../persistence/afwijking/beleidssignaal.repository.js';
import { PrecedentRepository } from '../../persistence/afwijking/precedent.repository.js';
import { Acties } from '../acties.js';
import { Opzijzettingen } from './opzijzettingen.js';

/** What follows from a besluit in the same commit: its actie, what later tables may know of it, and a signal to policy. */
@Injectable()
export class Nasleep {
  constructor(
    private readonly acties: Acties,
    private readonly opzijzettingen: Opzijzettingen,
    private readonly precedenten: PrecedentRepository,
    private readonly signalen: BeleidssignaalRepository,
  ) {}

  /** Which rule the besluit sets aside, as a paragraph of its grounds. */
  gronden(tx: Tx, { id }: Pick<Voorstel, 'id'>): Promise<Grond[]> {
    return this.opzijzettingen.grond(tx, id);
  }

  async van(tx: Tx, voorstel: Voorstel, besluit: { id: string; nummer: number; wijze: string }): Promise<void> {
    if (besluit.wijze !== 'advies') await this.acties.uitBesluit(tx, voorstel, besluit);
    await this.precedenten.bewaar(tx, besluit.id, voorstel.domein);
    const opzij = await this.opzijzettingen.vind(tx, voorstel.id);
    if (opzij) await this.seinBeleid(tx, opzij.regelId, besluit.nummer);
  }

  /** Numbers of besluiten are given one by one per regio, so that no two tables count the same third deviation. */
  private async seinBeleid(tx: Tx, regelId: string, totEnMet: number): Promise<void> {
    const aantal = await this.signalen.sindsVorige(tx, regelId);
    if (!isSignaal(aantal)) return;
    const id = nieuwId();
    await this.signalen.bewaar(tx, { id, regelId, aantal, totEnMet });
    tx.record({ actie: 'beleidssignaal.ontstaan', onderwerp: { soort: 'beleidssignaal', id }, inhoud: { regelId, aantal } });
    const punt = await this.signalen.agendeer(tx, id);
    if (punt) tx.record({ actie: 'beleidspunt.toegevoegd', onderwerp: { soort: 'beleidspunt', id: punt }, doel: 'patronen bespreken zonder personen', inhoud: { herkomst: 'regel' } });
  }
}

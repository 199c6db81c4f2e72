import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { BeleidspuntAfrondenInvoer, BeleidspuntToevoegenInvoer } from '@doorbraaktafel/shared/validation';
import { GeenBestuurstafel, NietGevonden, SignaalStaatErAl, weiger } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { SCHUILNAMEN } from '../../casus/index.js';
import { SIGNAAL, toetsAfTeRonden, toetsZonderCasus, type Beleidspunt, type Beleidstafel, type Signaal } from '../domain/beleid.js';
import { BeleidRepository } from '../persistence/beleid.repository.js';

/** The agendas of beleid and bestuur, and the patterns that could go on them. */
export interface Beleidsagenda {
  readonly tafels: readonly (Beleidstafel & { readonly punten: readonly Beleidspunt[] })[];
  readonly signalen: readonly (Signaal & { readonly opAgenda: boolean })[];
}

/** Patterns travel upward without personal data; casework stays at the table of uitvoering. */
@Injectable()
export class Beleid {
  constructor(private readonly beleid: BeleidRepository) {}

  async agenda(tx: Tx): Promise<Beleidsagenda> {
    const punten = await this.beleid.punten(tx);
    const signalen = await this.beleid.signalen(tx, SIGNAAL.dagen, SIGNAAL.minstens);
    const open = punten.filter(({ afronding }) => afronding === null);
    return {
      tafels: (await this.beleid.tafels(tx)).map((tafel) => ({ ...tafel, punten: punten.filter(({ tafelId }) => tafelId === tafel.id) })),
      signalen: signalen.map((signaal) => ({ ...signaal, opAgenda: open.some((p) => p.herkomst === signaal.herkomst && p.herkomstSleutel === signaal.sleutel) })),
    };
  }

  /** @throws {NietGevonden | GeenCasusInBeleid | SignaalStaatErAl} */
  async voegToe(tx: Tx, { tafelId, titel, tekst, signaal }: Omit<BeleidspuntToevoegenInvoer, 'opdrachtId'>): Promise<string> {
    const tafel = await this.eisVoorzitter(tx, tafelId, 'tafelId');
    toetsZonderCasus('titel', titel, SCHUILNAMEN);
    toetsZonderCasus('tekst', tekst, SCHUILNAMEN);
    const [herkomst = 'vrij', sleutel = null] = signaal ? (signaal.split(':') as [Signaal['herkomst'], string]) : [];
    await this.eisSignaal(tx, tafelId, herkomst, sleutel);
    const id = nieuwId();
    await this.beleid.voegToe(tx, { id, tafel, titel, tekst, herkomst, herkomstSleutel: sleutel, uitPuntId: null });
    this.meld(tx, 'beleidspunt.toegevoegd', id, { herkomst });
    return id;
  }

  /** Rounds off a point; `naar_bestuur` puts it on the agenda of the bestuurders in the same commit. @throws {NietGevonden | PuntAlAfgerond | GeenCasusInBeleid | GeenBestuurstafel} */
  async rondAf(tx: Tx, { puntId, uitkomst, slotzin }: Omit<BeleidspuntAfrondenInvoer, 'opdrachtId'>): Promise<string> {
    const punt = await this.beleid.punt(tx, puntId);
    const tafel = await this.eisVoorzitter(tx, punt.tafelId, 'puntId');
    toetsAfTeRonden(punt);
    toetsZonderCasus('slotzin', slotzin, SCHUILNAMEN);
    if (uitkomst === 'naar_bestuur') await this.geefDoor(tx, tafel, punt, slotzin);
    await this.beleid.rondAf(tx, puntId, uitkomst, slotzin);
    this.meld(tx, 'beleidspunt.afgerond', puntId, { uitkomst });
    return puntId;
  }

  private async geefDoor(tx: Tx, van: Beleidstafel, { id: uitPuntId, titel }: Beleidspunt, slotzin: string): Promise<void> {
    const bestuur = (await this.beleid.tafels(tx)).find(({ soort }) => soort === 'bestuur');
    if (!bestuur || van.soort !== 'beleid') throw new GeenBestuurstafel();
    const id = nieuwId();
    await this.beleid.voegToe(tx, { id, tafel: bestuur, titel, tekst: slotzin, herkomst: 'tafel', herkomstSleutel: null, uitPuntId });
    this.meld(tx, 'beleidspunt.doorgegeven', id, { uitPuntId });
  }

  // A signal is what the database counts, not what somebody types.
  private async eisSignaal(tx: Tx, tafelId: string, herkomst: string, sleutel: string | null): Promise<void> {
    if (sleutel === null) return;
    const signalen = await this.beleid.signalen(tx, SIGNAAL.dagen, SIGNAAL.minstens);
    weiger(!signalen.some((s) => s.herkomst === herkomst && s.sleutel === sleutel), () => new NietGevonden('signaal'));
    const punten = await this.beleid.punten(tx);
    const staatEr = punten.some((p) => p.tafelId === tafelId && p.afronding === null && p.herkomst === herkomst && p.herkomstSleutel === sleutel);
    weiger(staatEr, () => new SignaalStaatErAl());
  }

  // Who does not chair the table has no say in its agenda, and hears no more than that there is none for him.
  private async eisVoorzitter(tx: Tx, tafelId: string, veld: string): Promise<Beleidstafel> {
    const tafel = (await this.beleid.tafels(tx)).find(({ id, benVoorzitter }) => id === tafelId && benVoorzitter);
    if (!tafel) throw new NietGevonden(veld);
    return tafel;
  }

  private meld(tx: Tx, actie: string, id: string, inhoud: Record<string, unknown>): void {
    tx.record({ actie, onderwerp: { soort: 'beleidspunt', id }, doel: 'patronen bespreken zonder personen', inhoud });
  }
}

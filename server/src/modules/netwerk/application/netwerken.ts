import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { NetwerklidToevoegenInvoer } from '@doorbraaktafel/shared/validation';
import { CasusGesloten, GeenGrondVoorNetwerk, NietUwNetwerklid, weiger, type Weigering } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { Casussen, type Casuskop, type RegieRij } from '../../casus/index.js';
import { Organisaties } from '../../organisatie/index.js';
import { gegevensgroep, type Netwerklid } from '../domain/netwerk.js';
import { ontbreekt, type Gat } from '../domain/ontbreekt.js';
import { NetwerkRepository, type NetwerklidRij } from '../persistence/netwerk.repository.js';

/** Somebody around the client, with what this lid may do about it. */
export interface Netwerklidbeeld extends Netwerklid {
  readonly acties: Mogelijk;
}

type Mogelijk = readonly (readonly [naam: string, waaromNiet: Weigering | undefined])[];

/** The whole network around one client, as far as this lid may see it. */
export interface Netwerk {
  readonly pseudoniem: string;
  readonly leden: readonly Netwerklidbeeld[];
  readonly regie: readonly RegieRij[];
  readonly ontbreekt: readonly Gat[];
  readonly wieMist: readonly string[];
  readonly acties: Mogelijk;
}

/** Who stands around the client, who has the regie and who is missing. */
@Injectable()
export class Netwerken {
  constructor(
    private readonly casussen: Casussen,
    private readonly organisaties: Organisaties,
    private readonly repository: NetwerkRepository,
  ) {}

  /** @throws {NietGevonden} unknown and forbidden alike */
  async haal(tx: Tx, casusId: string): Promise<Netwerk> {
    const casus = await this.casussen.get(tx, casusId);
    const leden = await this.repository.leden(tx, casusId);
    const metMensen = await this.repository.mag(tx, casusId, 'netwerkpersonen');
    const metProfessionals = await this.repository.mag(tx, casusId, 'begeleiding');
    const gaten = ontbreekt({ leden, metMensen, vandaag: vandaag() });
    return {
      pseudoniem: casus.pseudoniem,
      leden: leden.map((lid) => ({ ...lid, acties: [['netwerklidVerwijderen', magVerwijderen(tx, casus, lid) ? undefined : new NietUwNetwerklid()]] })),
      regie: await this.casussen.regie(tx, casusId),
      ontbreekt: gaten,
      wieMist: gaten.map(({ wie }) => wie).filter(Boolean),
      acties: [['netwerklidToevoegen', waaromNietToevoegen(casus.afgeslotenOp !== null, metMensen || metProfessionals)]],
    };
  }

  /** Answers the id of the casus. */
  async voegToe(tx: Tx, invoer: NetwerklidToevoegenInvoer): Promise<string> {
    const { casusId, soort, naam, relatie, leefgebied, band } = invoer;
    const { afgeslotenOp } = await this.casussen.get(tx, casusId);
    weiger(afgeslotenOp !== null, () => new CasusGesloten());
    const groep = gegevensgroep(soort);
    weiger(!(await this.repository.mag(tx, casusId, groep)), () => new GeenGrondVoorNetwerk());
    if (invoer.organisatieId) await this.organisaties.organisatie(tx, invoer.organisatieId);
    const id = nieuwId();
    await this.repository.voegToe(tx, {
      id, casusId, soort, naam, relatie, leefgebied, band,
      gegevensgroep: groep,
      doet: invoer.doet ?? '',
      bereikbaar: invoer.bereikbaar ?? 'onbekend',
      laatsteContact: invoer.laatsteContact ?? null,
      stoptOp: invoer.stoptOp ?? null,
      organisatieId: invoer.organisatieId ?? null,
    });
    meld(tx, 'netwerklid.toegevoegd', casusId, { netwerklidId: id, soort });
    return casusId;
  }

  /** The client, the regisseur and the organisation that wrote it down take somebody out. Answers the id of the casus. */
  async verwijder(tx: Tx, netwerklidId: string): Promise<string> {
    const lid = await this.repository.haal(tx, netwerklidId);
    weiger(!magVerwijderen(tx, await this.casussen.get(tx, lid.casusId), lid), () => new NietUwNetwerklid());
    await this.repository.verwijder(tx, lid);
    meld(tx, 'netwerklid.verwijderd', lid.casusId, { netwerklidId });
    return lid.casusId;
  }
}

function magVerwijderen(tx: Tx, { regisseurLidId, plaatsvervangerLidId }: Casuskop, { bronOrganisatieId }: NetwerklidRij): boolean {
  if (bronOrganisatieId === tx.ctx.organisatieId || tx.ctx.rol === 'client') return true;
  return tx.lidId === regisseurLidId || tx.lidId === plaatsvervangerLidId;
}

function waaromNietToevoegen(gesloten: boolean, heeftGrond: boolean): Weigering | undefined {
  if (!heeftGrond) return new GeenGrondVoorNetwerk();
  return gesloten ? new CasusGesloten() : undefined;
}

function meld(tx: Tx, actie: string, casusId: string, inhoud: Record<string, unknown>): void {
  tx.record({ actie, onderwerp: { soort: 'casus', id: casusId }, casusId, inhoud });
  tx.liveCasus(casusId, 'casus.gewijzigd', { casusId });
}

function vandaag(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(new Date());
}

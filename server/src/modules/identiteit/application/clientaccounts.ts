import { subject } from '@casl/ability';
import { Injectable } from '@nestjs/common';
import { lidkamer } from '@doorbraaktafel/shared/live';
import { vermogenVan } from '@doorbraaktafel/shared/permissions';
import type { ClientaccountInvoer, ClientUitnodigenInvoer } from '@doorbraaktafel/shared/validation';
import {
  AlleenVerantwoordelijke, CasusGesloten, ClientHeeftAccount, ClientUitgenodigd, GeenClientaccount, NietGevonden, UitnodigingVervallen, weiger, type Weigering,
} from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { Organisaties } from '../../organisatie/index.js';
import { clientstand, type Clientstand } from '../domain/clientaccount.js';
import { ClientaccountRepository, type ClientaccountRij } from '../persistence/clientaccount.repository.js';
import { Uitnodigingen } from './uitnodigingen.js';

export interface Clientaccountbeeld {
  readonly casusId: string;
  readonly stand: Clientstand;
  /** For who may invite only. */
  readonly email: string | null;
  readonly verlooptOp: Date | null;
  readonly acties: readonly (readonly [naam: string, waaromNiet: Weigering | undefined])[];
}

/** The account with which a client reads the own case: invited from the casus, linked on accepting, ended by who may invite or by the client (AVG art. 12 and 15). */
@Injectable()
export class Clientaccounts {
  constructor(
    private readonly rijen: ClientaccountRepository,
    private readonly uitnodigingen: Uitnodigingen,
    private readonly organisaties: Organisaties,
  ) {}

  /** @throws {NietGevonden} unknown and forbidden alike */
  async beeld(tx: Tx, casusId: string): Promise<Clientaccountbeeld> {
    const rij = await this.rijen.haal(tx, casusId);
    tx.gelezen({ casusId, gegevensgroep: 'casus', doel: 'weten of de cliënt zelf meeleest' });
    const stand = clientstand(rij);
    return {
      casusId, stand, email: rij.email, verlooptOp: rij.verlooptOp,
      acties: [
        ['clientUitnodigen', waaromNietUitnodigen(tx.ctx, rij)],
        ['clientuitnodigingIntrekken', mag(tx.ctx, 'uitnodigen', rij) ? (rij.uitnodigingId ? undefined : new GeenClientaccount()) : new AlleenVerantwoordelijke()],
        ['clientaccountBeeindigen', waaromNietBeeindigen(tx.ctx, rij)],
      ],
    };
  }

  /** Mails the link; the answer is the same whether the address is known. @throws {NietGevonden | AlleenVerantwoordelijke | CasusGesloten | ClientHeeftAccount | ClientUitgenodigd} */
  async nodigUit(tx: Tx, { casusId, email }: ClientUitnodigenInvoer): Promise<string> {
    const rij = await this.onderSlot(tx, casusId);
    const waarom = waaromNietUitnodigen(tx.ctx, rij);
    if (waarom) throw waarom;
    const { clientId, clientNaam, organisatieId } = rij;
    if (!clientId || !organisatieId) throw new NietGevonden('casusId');
    if (rij.uitnodigingId) await this.uitnodigingen.trekIn(tx, rij.uitnodigingId);
    const lidId = await this.organisaties.voegLidToe(tx, { organisatieId, rol: 'client', naam: clientNaam ?? '', functie: 'cliënt' });
    await this.uitnodigingen.verstuurAanClient(tx, lidId, { email, organisatieId, clientId });
    this.meld(tx, 'casus.client_uitgenodigd', casusId);
    return casusId;
  }

  /** @throws {NietGevonden | AlleenVerantwoordelijke | GeenClientaccount} */
  async trekIn(tx: Tx, { casusId }: ClientaccountInvoer): Promise<string> {
    const rij = await this.onderSlot(tx, casusId);
    weiger(!mag(tx.ctx, 'uitnodigen', rij), () => new AlleenVerantwoordelijke());
    if (!rij.uitnodigingId) throw new GeenClientaccount();
    await this.uitnodigingen.trekIn(tx, rij.uitnodigingId);
    this.meld(tx, 'casus.clientuitnodiging_ingetrokken', casusId);
    return casusId;
  }

  /** The lid and its sessions end at once and the link is gone; what was written stays. @throws {NietGevonden | AlleenVerantwoordelijke | GeenClientaccount} */
  async beeindig(tx: Tx, { casusId }: ClientaccountInvoer): Promise<string> {
    const waarom = waaromNietBeeindigen(tx.ctx, await this.onderSlot(tx, casusId));
    if (waarom) throw waarom;
    const geraakt = await this.rijen.beeindig(tx, casusId);
    if (!geraakt) throw new GeenClientaccount();
    const { lidId, caseloadId, casussen } = geraakt;
    tx.record({ actie: 'lid.beeindigd', onderwerp: { soort: 'lid', id: lidId } });
    tx.record({ actie: 'caseload.account_beeindigd', onderwerp: { soort: 'caseload', id: caseloadId } });
    for (const id of casussen) this.meld(tx, 'casus.clientaccount_beeindigd', id, lidId);
    return casusId;
  }

  /** Links the lid that accepts to exactly the client it was invited for. @throws {UitnodigingVervallen} */
  async koppel(tx: Tx, uitnodigingId: string): Promise<void> {
    const geraakt = await this.rijen.koppel(tx, uitnodigingId);
    if (!geraakt) throw new UitnodigingVervallen();
    tx.record({ actie: 'caseload.account_gekoppeld', onderwerp: { soort: 'caseload', id: geraakt.caseloadId } });
    for (const id of geraakt.casussen) this.meld(tx, 'casus.clientaccount_gekoppeld', id, tx.lidId);
  }

  private async onderSlot(tx: Tx, casusId: string): Promise<ClientaccountRij> {
    await this.rijen.vergrendel(tx, casusId);
    return this.rijen.haal(tx, casusId);
  }

  private meld(tx: Tx, actie: string, casusId: string, lidId?: string): void {
    tx.record({ actie, onderwerp: { soort: 'casus', id: casusId }, casusId });
    tx.liveCasus(casusId, 'casus.gewijzigd', { casusId });
    if (!lidId) return;
    tx.live(lidkamer(lidId), 'rechten.gewijzigd', { casusId });
    tx.rechtenGewijzigd(casusId);
  }
}

function mag(ctx: Context, actie: string, rij: ClientaccountRij): boolean {
  const { regisseurLidId, plaatsvervangerLidId, verantwoordelijkeOrganisatieId } = rij;
  const eigenZaak = rij.lidId === ctx.lidId;
  const account = subject('Clientaccount', { regioId: ctx.regioId, regisseurLidId, plaatsvervangerLidId, verantwoordelijkeOrganisatieId, eigenZaak });
  return (rij.mag || eigenZaak) && vermogenVan(ctx).can(actie, account);
}

function waaromNietUitnodigen(ctx: Context, rij: ClientaccountRij): Weigering | undefined {
  if (!mag(ctx, 'uitnodigen', rij)) return new AlleenVerantwoordelijke();
  if (!rij.casusOpen) return new CasusGesloten();
  if (rij.lidId) return new ClientHeeftAccount();
  return rij.uitnodigingId && !rij.verlopen ? new ClientUitgenodigd() : undefined;
}

function waaromNietBeeindigen(ctx: Context, rij: ClientaccountRij): Weigering | undefined {
  if (!mag(ctx, 'beeindigen', rij)) return new AlleenVerantwoordelijke();
  return rij.lidId ? undefined : new GeenClientaccount();
}

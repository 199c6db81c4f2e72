import { Injectable } from '@nestjs/common';
import { AanEenAnder, AlleenVerantwoordelijke, CasusGesloten, NietToegestaan, OverdrachtLoopt, VerantwoordelijkeBlijft, type Weigering } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { Organisaties } from '../../organisatie/index.js';
import type { Casus } from '../domain/casus.js';
import { DOEL_VAN_HET_DOSSIER } from '../domain/dossier.js';
import type { Toestemmingsvraag } from '../domain/toestemming.js';
import { CasusRepository } from '../persistence/casus.repository.js';
import { DeelnameRepository, type DeelnemerRij } from '../persistence/deelname.repository.js';
import { MachtigingRepository, type MachtigingRij } from '../persistence/machtiging.repository.js';
import { NoodinzageRepository, type NoodinzageRij } from '../persistence/noodinzage.repository.js';
import { OverdrachtRepository, type OverdrachtRij } from '../persistence/overdracht.repository.js';
import { ToestemmingRepository, type ToestemmingRij } from '../persistence/toestemming.repository.js';
import { magRond } from './bevoegd.js';
import { Machtigingen } from './machtigingen.js';
import { Meedoen } from './meedoen.js';
import { Toestemmingen } from './toestemmingen.js';

interface Mens {
  readonly lidId: string;
  readonly naam: string;
}

/** Who may see what of one casus, by which ground, as this lid may know it. */
export interface Deelnamebeeld {
  readonly casusId: string;
  readonly pseudoniem: string;
  readonly verantwoordelijke: { readonly id: string; readonly naam: string };
  readonly overdracht?: OverdrachtRij;
  readonly deelnemers: readonly DeelnemerRij[];
  readonly collegas: readonly (Mens & { readonly rol: string })[];
  readonly ondersteuners: readonly Mens[];
  readonly toestemmingen: readonly ToestemmingRij[];
  readonly mogelijkeToestemmingen: readonly Toestemmingsvraag[];
  readonly machtigingen: readonly MachtigingRij[];
  readonly noodinzages: readonly NoodinzageRij[];
  readonly acties: readonly (readonly [naam: string, waaromNiet: Weigering | undefined])[];
}

/** The stores of who takes part and by which ground. */
@Injectable()
export class Deelnameopslag {
  constructor(
    readonly casussen: CasusRepository,
    readonly deelname: DeelnameRepository,
    readonly toestemmingen: ToestemmingRepository,
    readonly machtigingen: MachtigingRepository,
    readonly noodinzages: NoodinzageRepository,
    readonly overdrachten: OverdrachtRepository,
  ) {}
}

@Injectable()
export class Deelnamebeelden {
  constructor(
    private readonly opslag: Deelnameopslag,
    private readonly meedoen: Meedoen,
    private readonly toestemmingen: Toestemmingen,
    private readonly machtigingen: Machtigingen,
    private readonly organisaties: Organisaties,
  ) {}

  /** @throws {NietGevonden} unknown and forbidden alike */
  async beeld(tx: Tx, casusId: string): Promise<Deelnamebeeld> {
    const casus = await this.opslag.casussen.haal(tx, casusId);
    tx.gelezen({ casusId, gegevensgroep: 'casus', doel: DOEL_VAN_HET_DOSSIER });
    const overdracht = await this.opslag.overdrachten.open(tx, casusId);
    const leden = await this.organisaties.leden(tx);
    const alles = await this.zietAlleToestemmingen(tx, casus);
    return {
      casusId,
      pseudoniem: casus.gegevens.pseudoniem,
      verantwoordelijke: await this.organisaties.organisatie(tx, casus.gegevens.verantwoordelijkeOrganisatieId),
      overdracht,
      deelnemers: await this.opslag.deelname.deelnemers(tx, casusId),
      collegas: magRond(tx.ctx, 'toelaten', 'Deelname', casus, { organisatieId: tx.ctx.organisatieId }) ? await this.meedoen.collegas(tx, casusId) : [],
      ondersteuners: leden.filter(({ rol }) => rol === 'clientondersteuner').map(({ id, naam }) => ({ lidId: id, naam })),
      toestemmingen: (await this.opslag.toestemmingen.lijst(tx, casusId)).filter((t) => alles || t.organisatieId === tx.ctx.organisatieId),
      mogelijkeToestemmingen: magRond(tx.ctx, 'vastleggen', 'Toestemming', casus) ? await this.opslag.toestemmingen.mogelijk(tx, casusId) : [],
      machtigingen: await this.opslag.machtigingen.lijst(tx, casusId),
      noodinzages: await this.opslag.noodinzages.lijst(tx, casusId),
      acties: await this.mogelijk(tx, casus, overdracht),
    };
  }

  // That somebody else may read a data group tells that there is something to read.
  private async zietAlleToestemmingen(tx: Tx, casus: Casus): Promise<boolean> {
    return magRond(tx.ctx, 'uitnodigen', 'Casus', casus) || (await this.toestemmingen.magIntrekken(tx, casus));
  }

  private async mogelijk(tx: Tx, casus: Casus, overdracht: OverdrachtRij | undefined): Promise<Deelnamebeeld['acties']> {
    const eigen = { organisatieId: tx.ctx.organisatieId };
    const open = casus.isOpen ? undefined : new CasusGesloten();
    const alsMag = (mag: boolean, anders?: Weigering, niet: Weigering = new AlleenVerantwoordelijke()) => (mag ? anders : niet);
    const rond = (actie: string, onderwerp: string, rest = {}) => magRond(tx.ctx, actie, onderwerp, casus, rest);
    const blijft = casus.gegevens.verantwoordelijkeOrganisatieId === eigen.organisatieId ? new VerantwoordelijkeBlijft() : undefined;
    const doetMee = (await this.opslag.deelname.toegang(tx, [casus.gegevens.id])).some((t) => t.lidId === tx.lidId && t.grond === 'deelnemer');
    return [
      ['deelnameVerlaten', alsMag(doetMee && rond('verlaten', 'Deelname', eigen), blijft, new NietToegestaan())],
      ['collegaToelaten', alsMag(doetMee && rond('toelaten', 'Deelname', eigen), open, new NietToegestaan())],
      ['verantwoordelijkheidAanbieden', alsMag(rond('aanbieden', 'Verantwoordelijkheid'), overdracht ? new OverdrachtLoopt() : open)],
      ['verantwoordelijkheidBeantwoorden', alsMag(rond('beantwoorden', 'Verantwoordelijkheid', { organisatieId: overdracht?.naarOrganisatieId ?? null }), undefined, new AanEenAnder())],
      ['verantwoordelijkheidTerugnemen', alsMag(Boolean(overdracht) && rond('aanbieden', 'Verantwoordelijkheid'))],
      ['toestemmingVastleggen', alsMag(rond('vastleggen', 'Toestemming'), open)],
      ['toestemmingIntrekken', alsMag(await this.toestemmingen.magIntrekken(tx, casus))],
      ['machtigingRegistreren', alsMag(rond('registreren', 'Machtiging'), open)],
      ['machtigingIntrekken', alsMag(await this.machtigingen.magIntrekken(tx, casus))],
      ['noodinzageGezien', alsMag(rond('gezien', 'Noodinzage'), undefined, new NietToegestaan())],
    ];
  }
}

import { Args, Resolver } from '@nestjs/graphql';
import {
  casusfeitVastleggenInvoer,
  casusInbrengenInvoer,
  casusvraagBeantwoordenInvoer,
  dossierdeelVastleggenInvoer,
  type CasusfeitVastleggenInvoer,
  type CasusInbrengenInvoer,
  type CasusvraagBeantwoordenInvoer,
  type DossierdeelVastleggenInvoer,
} from '@doorbraaktafel/shared/validation';
import {
  CasusGesloten,
  ClientHeeftOpenCasus,
  DatumNietMogelijk,
  GeenGrondVoorGegevens,
  GeenRouteregie,
  NietToegestaan,
  NietUwVraag,
  VraagAlBeantwoord,
} from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { Dossier } from '../application/dossier.js';
import { Feiten } from '../application/feiten.js';
import { Inbrengen } from '../application/inbrengen.js';
import { Casusopdrachten } from '../application/opdrachten.js';
import {
  CasusfeitVastleggenInvoerType,
  CasusInbrengenInvoerType,
  CasusvraagBeantwoordenInvoerType,
  DossierdeelVastleggenInvoerType,
} from './casus.input.js';
import { CasusType } from './casus.type.js';
import { presentCasus } from './presenters.js';

const resultaat = () => CasusType;

@Resolver()
export class DossierResolver {
  constructor(
    private readonly opdrachten: Casusopdrachten,
    private readonly inbrengen: Inbrengen,
    private readonly feiten: Feiten,
    private readonly dossier: Dossier,
  ) {}

  @Mag('inbrengen', 'Casus')
  @Handeling({ naam: 'casusInbrengen', resultaat, weigeringen: [NietToegestaan, ClientHeeftOpenCasus, GeenRouteregie] })
  async casusInbrengen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => CasusInbrengenInvoerType }, new ZodPipe(casusInbrengenInvoer)) invoer: CasusInbrengenInvoer,
  ): Promise<CasusType> {
    return presentCasus(await this.opdrachten.voerUit(ctx, 'casusInbrengen', invoer, (tx, i) => this.inbrengen.brengIn(tx, i)));
  }

  @Mag('vraagBeantwoorden', 'Casus')
  @Handeling({
    naam: 'casusvraagBeantwoorden',
    resultaat,
    weigeringen: [NietToegestaan, NietUwVraag, VraagAlBeantwoord, CasusGesloten, DatumNietMogelijk],
  })
  async casusvraagBeantwoorden(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => CasusvraagBeantwoordenInvoerType }, new ZodPipe(casusvraagBeantwoordenInvoer)) invoer: CasusvraagBeantwoordenInvoer,
  ): Promise<CasusType> {
    return presentCasus(await this.opdrachten.voerUit(ctx, 'casusvraagBeantwoorden', invoer, (tx, i) => this.feiten.beantwoord(tx, i)));
  }

  @Mag('feitVastleggen', 'Casus')
  @Handeling({ naam: 'casusfeitVastleggen', resultaat, weigeringen: [NietToegestaan, CasusGesloten, DatumNietMogelijk] })
  async casusfeitVastleggen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => CasusfeitVastleggenInvoerType }, new ZodPipe(casusfeitVastleggenInvoer)) invoer: CasusfeitVastleggenInvoer,
  ): Promise<CasusType> {
    return presentCasus(await this.opdrachten.voerUit(ctx, 'casusfeitVastleggen', invoer, (tx, i) => this.feiten.legVast(tx, i)));
  }

  @Mag('dossierVastleggen', 'Casus')
  @Handeling({ naam: 'dossierdeelVastleggen', resultaat, weigeringen: [NietToegestaan, CasusGesloten, GeenGrondVoorGegevens] })
  async dossierdeelVastleggen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => DossierdeelVastleggenInvoerType }, new ZodPipe(dossierdeelVastleggenInvoer)) invoer: DossierdeelVastleggenInvoer,
  ): Promise<CasusType> {
    return presentCasus(await this.opdrachten.voerUit(ctx, 'dossierdeelVastleggen', invoer, (tx, i) => this.dossier.legVast(tx, i)));
  }
}

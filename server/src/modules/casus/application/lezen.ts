import { Injectable } from '@nestjs/common';
import { CasusGesloten, type Weigering } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { Organisaties } from '../../organisatie/index.js';
import type { Casus, Casusgegevens } from '../domain/casus.js';
import { dagenTussen, dagVan } from '../domain/dag.js';
import { heeft, VOORWAARDEN } from '../domain/feit.js';
import { aanZet, stand, type StandRegel } from '../domain/stand.js';
import { vraagtekst } from '../domain/ontbrekend.js';
import type { Stagnatie } from '../domain/stagnatie/regel.js';
import { stagnaties } from '../domain/stagnatie/stagnaties.js';
import { CasusRepository } from '../persistence/casus.repository.js';
import { DeelnameRepository, type DeelnemerRij, type RegieRij, type ToegangRij } from '../persistence/deelname.repository.js';
import { DossierRepository, type DeelRij } from '../persistence/dossier.repository.js';
import { FeitRepository } from '../persistence/feit.repository.js';
import { waaromNiet } from './bevoegd.js';
import { waaromNietRectificeren, type Rectificeerbaar } from './rectificeren.js';

export interface Casusvraag {
  readonly id: string;
  readonly feitSoort: string;
  readonly vraag: string;
  readonly aanNaam: string;
  readonly voorMij: boolean;
}

/** One source's part of a data group, with why this lid could not ask to add to it, or answer. */
export type Dossierbeeld = DeelRij & Rectificeerbaar;

/** Everything this lid may see of one casus. */
export interface Casusbeeld {
  readonly casus: Readonly<Casusgegevens>;
  readonly wachtDagen: number;
  /** Of the client; absent without ground. */
  readonly naam?: string;
  readonly toegang: readonly ToegangRij[];
  readonly deelnemers: readonly DeelnemerRij[];
  readonly regie: readonly RegieRij[];
  readonly delen: readonly Dossierbeeld[];
  readonly stagnatie: readonly Stagnatie[];
  readonly vragen: readonly Casusvraag[];
  readonly stand: readonly StandRegel[];
  readonly acties: readonly (readonly [naam: string, waaromNiet: Weigering | undefined])[];
}

/** Reading one casus, with its lines in the access log. */
@Injectable()
export class CasusLezen {
  constructor(
    private readonly casussen: CasusRepository,
    private readonly deelname: DeelnameRepository,
    private readonly feiten: FeitRepository,
    private readonly dossier: DossierRepository,
    private readonly organisaties: Organisaties,
  ) {}

  /** @throws {NietGevonden} unknown and forbidden alike */
  async beeld(tx: Tx, id: string): Promise<Casusbeeld> {
    const casus = await this.casussen.haal(tx, id);
    this.dossier.schrijfInzage(tx, id, 'casus');
    const vandaag = await this.casussen.vandaag(tx);
    const toegang = await this.deelname.toegang(tx, [id]);
    const feiten = await this.feiten.feiten(tx, [id]);
    const leesbaar = await this.deelname.leesbaar(tx, heeft(feiten, 'voorwaarde_gesteld') ? [id] : [], VOORWAARDEN);
    const vragen = await this.feiten.openVragen(tx, [id]);
    const wachtSinds = dagVan(casus.gegevens.wachtSinds);
    const zet = aanZet({ ...casus.gegevens, gevraagd: vragen[0]?.aanNaam ?? null, regisseur: casus.gegevens.regisseurNaam }, vandaag);
    return {
      casus: casus.gegevens,
      wachtDagen: Math.max(0, dagenTussen(wachtSinds, vandaag)),
      naam: await this.dossier.naam(tx, id),
      toegang,
      deelnemers: await this.deelname.deelnemers(tx, id),
      regie: await this.deelname.regie(tx, id),
      delen: (await this.dossier.delen(tx, id)).map((deel) => ({ ...deel, ...waaromNietRectificeren(tx.ctx, deel) })),
      stagnatie: stagnaties({ feiten, heeftRegisseur: Boolean(casus.gegevens.regisseurLidId), vandaag, leestVoorwaarden: leesbaar.has(id) }, await this.organisaties.instellingen(tx)),
      vragen: vragen.map(({ id: vraagId, feitSoort, aanNaam, aanLidId }) => ({
        id: vraagId, feitSoort, aanNaam, vraag: vraagtekst(feitSoort), voorMij: aanLidId === tx.lidId,
      })),
      stand: stand(feiten, wachtSinds, zet, vandaag),
      acties: mogelijk(tx, casus),
    };
  }
}

function mogelijk(tx: Tx, casus: Casus): Casusbeeld['acties'] {
  const gesloten = casus.isOpen ? undefined : new CasusGesloten();
  const actie = (naam: string, recht: string, wanneerNiet: Weigering | undefined = gesloten) =>
    [naam, waaromNiet(tx.ctx, recht, casus) ?? wanneerNiet] as const;
  return [
    actie('organisatieUitnodigen', 'uitnodigen'),
    actie('deelnemerVerwijderen', 'verwijderen'),
    actie('casusAanhouden', 'aanhouden', casus.waaromNietAanhouden()),
    actie('casusOpschalen', 'opschalen', casus.waaromNietOpschalen()),
    actie('regieOverdragen', 'regieOverdragen'),
    actie('casusfeitVastleggen', 'feitVastleggen'),
    actie('dossierdeelVastleggen', 'dossierVastleggen'),
  ];
}

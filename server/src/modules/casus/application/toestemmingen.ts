import { Injectable } from '@nestjs/common';
import type { ToestemmingIntrekkenInvoer, ToestemmingVastleggenInvoer } from '@doorbraaktafel/shared/validation';
import { AlleenVerantwoordelijke, NietGevonden, ToestemmingAlIngetrokken, weiger } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Casus } from '../domain/casus.js';
import { toetsToestemming } from '../domain/toestemming.js';
import { CasusRepository } from '../persistence/casus.repository.js';
import { DeelnameRepository } from '../persistence/deelname.repository.js';
import { ToestemmingRepository } from '../persistence/toestemming.repository.js';
import { eisRond, magRond } from './bevoegd.js';
import { meld } from './melden.js';

export type { ToestemmingRij } from '../persistence/toestemming.repository.js';

/** Consent of the client, per data group and receiving organisation (AVG art. 7; Wmo 2015 art. 5.1.1 lid 4). */
@Injectable()
export class Toestemmingen {
  constructor(
    private readonly casussen: CasusRepository,
    private readonly deelnames: DeelnameRepository,
    private readonly toestemmingen: ToestemmingRepository,
  ) {}

  /** A new version takes the place of what held before. @throws {NietGevonden | AlleenVerantwoordelijke | CasusGesloten | ToestemmingPastNiet | DatumNietMogelijk} */
  async legVast(tx: Tx, { casusId, organisatieId, gegevensgroep, grond, geldigTot }: ToestemmingVastleggenInvoer): Promise<string> {
    const casus = await this.casussen.haal(tx, casusId);
    eisRond(tx.ctx, ['vastleggen', 'Toestemming'], casus, () => new AlleenVerantwoordelijke());
    casus.eisOpen();
    const vraag = { organisatieId, gegevensgroep };
    toetsToestemming(vraag, await this.toestemmingen.mogelijk(tx, casusId), geldigTot, await this.casussen.vandaag(tx));
    const eerder = (await this.toestemmingen.lijst(tx, casusId)).find(
      (t) => t.organisatieId === organisatieId && t.gegevensgroep === gegevensgroep && t.ingetrokkenOp === null,
    );
    if (eerder) await this.toestemmingen.trekIn(tx, eerder.id);
    const versie = await this.toestemmingen.voegToe(tx, casusId, vraag, grond, geldigTot);
    tx.rechtenGewijzigd(casusId);
    meld(tx, { actie: 'casus.toestemming_vastgelegd', casusId, inhoud: { organisatieId, gegevensgroep, versie, grond, geldigTot } });
    tx.liveClient(casusId);
    return casusId;
  }

  /** New reading stops at once; what was read before keeps its lines, marked. @throws {NietGevonden | AlleenVerantwoordelijke | ToestemmingAlIngetrokken} */
  async trekIn(tx: Tx, { toestemmingId }: ToestemmingIntrekkenInvoer): Promise<string> {
    const toestemming = await this.toestemmingen.haal(tx, toestemmingId);
    if (!toestemming) throw new NietGevonden('toestemmingId');
    const { casusId, organisatieId, gegevensgroep, versie } = toestemming;
    weiger(!(await this.magIntrekken(tx, await this.casussen.haal(tx, casusId))), () => new AlleenVerantwoordelijke());
    weiger(!(await this.toestemmingen.trekIn(tx, toestemmingId)), () => new ToestemmingAlIngetrokken());
    tx.rechtenGewijzigd(casusId);
    meld(tx, { actie: 'casus.toestemming_ingetrokken', casusId, inhoud: { organisatieId, gegevensgroep, versie } });
    tx.liveClient(casusId);
    return casusId;
  }

  async magIntrekken(tx: Tx, casus: Casus): Promise<boolean> {
    const toegang = await this.deelnames.toegang(tx, [casus.gegevens.id]);
    const eigenZaak = toegang.some((t) => t.lidId === tx.lidId && (t.grond === 'client' || t.grond === 'clientondersteuner'));
    return magRond(tx.ctx, 'intrekken', 'Toestemming', casus, { eigenZaak });
  }
}

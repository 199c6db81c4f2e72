import { Injectable } from '@nestjs/common';
import { lidkamer } from '@doorbraaktafel/shared/live';
import type { MachtigingIntrekkenInvoer, MachtigingRegistrerenInvoer } from '@doorbraaktafel/shared/validation';
import { AlBeantwoord, AlleenVerantwoordelijke, GeenOndersteuner, MachtigingLoopt, NietGevonden, weiger } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { Organisaties } from '../../organisatie/index.js';
import type { Casus } from '../domain/casus.js';
import { toetsEinddag } from '../domain/toestemming.js';
import { CasusRepository } from '../persistence/casus.repository.js';
import { DeelnameRepository } from '../persistence/deelname.repository.js';
import { MachtigingRepository } from '../persistence/machtiging.repository.js';
import { eisRond, magRond } from './bevoegd.js';
import { meld } from './melden.js';

/** Who speaks for the client: a cliëntondersteuner with a machtiging (Wmo 2015 art. 1.1.1), until a day or until it is withdrawn. */
@Injectable()
export class Machtigingen {
  constructor(
    private readonly casussen: CasusRepository,
    private readonly deelnames: DeelnameRepository,
    private readonly machtigingen: MachtigingRepository,
    private readonly organisaties: Organisaties,
  ) {}

  /** @throws {NietGevonden | AlleenVerantwoordelijke | CasusGesloten | GeenOndersteuner | MachtigingLoopt | DatumNietMogelijk} */
  async registreer(tx: Tx, invoer: MachtigingRegistrerenInvoer): Promise<string> {
    const { casusId, lidId, geldigTot } = invoer;
    const casus = await this.casussen.haal(tx, casusId);
    eisRond(tx.ctx, ['registreren', 'Machtiging'], casus, () => new AlleenVerantwoordelijke());
    casus.eisOpen();
    const { organisatieId, rol } = await this.organisaties.lid(tx, lidId);
    weiger(rol !== 'clientondersteuner', () => new GeenOndersteuner());
    toetsEinddag(geldigTot, await this.casussen.vandaag(tx));
    const eerdere = (await this.machtigingen.lijst(tx, casusId)).filter((m) => m.lidId === lidId && m.ingetrokkenOp === null);
    weiger(eerdere.some(({ geldt }) => geldt), () => new MachtigingLoopt());
    for (const eerder of eerdere) await this.beeindig(tx, eerder);
    await this.machtigingen.registreer(tx, invoer, organisatieId);
    tx.live(lidkamer(lidId), 'rechten.gewijzigd', { casusId });
    tx.rechtenGewijzigd(casusId);
    meld(tx, { actie: 'casus.machtiging_geregistreerd', casusId, inhoud: { lidId, geldigTot } });
    return casusId;
  }

  /** Ends the access at once. @throws {NietGevonden | AlleenVerantwoordelijke | AlBeantwoord} */
  async trekIn(tx: Tx, { machtigingId }: MachtigingIntrekkenInvoer): Promise<string> {
    const machtiging = await this.machtigingen.haal(tx, machtigingId);
    if (!machtiging) throw new NietGevonden('machtigingId');
    const { casusId, lidId } = machtiging;
    weiger(!(await this.magIntrekken(tx, await this.casussen.haal(tx, casusId))), () => new AlleenVerantwoordelijke());
    meld(tx, { actie: 'casus.machtiging_ingetrokken', casusId, inhoud: { lidId } });
    tx.live(lidkamer(lidId), 'rechten.gewijzigd', { casusId });
    tx.rechtenGewijzigd(casusId);
    weiger(!(await this.beeindig(tx, machtiging)), () => new AlBeantwoord());
    return casusId;
  }

  async magIntrekken(tx: Tx, casus: Casus): Promise<boolean> {
    const toegang = await this.deelnames.toegang(tx, [casus.gegevens.id]);
    const eigenZaak = toegang.some((t) => t.lidId === tx.lidId && t.grond === 'client');
    return magRond(tx.ctx, 'intrekken', 'Machtiging', casus, { eigenZaak });
  }

  private async beeindig(tx: Tx, machtiging: Parameters<MachtigingRepository['trekIn']>[1]): Promise<boolean> {
    if (!(await this.machtigingen.trekIn(tx, machtiging))) return false;
    await this.deelnames.beeindigToegangVan(tx, machtiging.casusId, [machtiging.lidId], ['clientondersteuner']);
    return true;
  }
}

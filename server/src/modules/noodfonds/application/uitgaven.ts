import { Injectable } from '@nestjs/common';
import { vermogenVan } from '@doorbraaktafel/shared/permissions';
import { NietGevonden } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { Casussen } from '../../casus/index.js';
import type { Dossierregels, Tafelweging } from '../domain/reservering.js';
import { type GelezenUitgave, type Geldwerk, ligtNogBijOntvanger, wachtOpMij, wachtOpNakijken, wachtOpVrijgeven } from '../domain/uitgave.js';
import { UitgaveRepository } from '../persistence/uitgave.repository.js';
import { UitgavedossierRepository } from '../persistence/uitgavedossier.repository.js';
import { WegingRepository } from '../persistence/weging.repository.js';

const GROEP = 'fondsuitgave';
const DOEL = 'uitgaven van het noodfonds volgen';
const MEEST = 100;

export interface Uitgavenpagina {
  readonly rijen: readonly GelezenUitgave[];
  /** Ask with this id for the next page; absent on the last one. */
  readonly volgende: string | undefined;
}

/** Reading expenses, with the line in the access log that each reading leaves. */
@Injectable()
export class Uitgaven {
  constructor(
    private readonly repository: UitgaveRepository,
    private readonly dossiers: UitgavedossierRepository,
    private readonly wegingen: WegingRepository,
    private readonly casussen: Casussen,
  ) {}

  async pagina(tx: Tx, { na, aantal }: { na: string | null; aantal: number }): Promise<Uitgavenpagina> {
    const hoeveel = Math.min(Math.max(aantal, 1), MEEST);
    const gevonden = await this.repository.pagina(tx, na, hoeveel + 1);
    const rijen = gelezen(tx, gevonden.slice(0, hoeveel));
    return { rijen, volgende: gevonden.length > hoeveel ? rijen.at(-1)?.uitgave.feiten.id : undefined };
  }

  /** Only figures and ids, of the newest hundred expenses, so nothing of a casus is read. */
  async wacht(tx: Tx): Promise<Geldwerk> {
    const rijen = naarVermogen(tx, await this.repository.pagina(tx, null, MEEST));
    const bijOntvanger = rijen.filter(ligtNogBijOntvanger);
    return {
      uitgaven: rijen.filter(wachtOpMij).length,
      vrijTeGeven: rijen.filter(wachtOpVrijgeven).length,
      bijOntvanger: bijOntvanger.length,
      bijOntvangerInCent: bijOntvanger.reduce((som, { uitgave }) => som + uitgave.nettoBetaaldInCent, 0n),
      claims: await this.repository.metOpenClaim(tx),
      naTeKijken: rijen.filter(wachtOpNakijken).length,
      voorschotten: await this.repository.metVoorschotTerug(tx),
    };
  }

  /** @throws {NietGevonden} */
  async vanCasus(tx: Tx, casusId: string): Promise<GelezenUitgave[]> {
    const rijen = await this.repository.vanCasus(tx, casusId);
    if (rijen.length > 0) return gelezen(tx, rijen);
    // Toezicht reads expenses and no casussen.
    if (vermogenVan(tx.ctx).can('controleren', 'Audit')) throw new NietGevonden('casusId');
    await this.casussen.get(tx, casusId);
    return [];
  }

  /** @throws {NietGevonden} when it is not there or not for this reader */
  async get(tx: Tx, id: string): Promise<GelezenUitgave> {
    const [gevonden] = gelezen(tx, [await this.repository.get(tx, id)]);
    return gevonden!;
  }

  /** What to weigh at the table. @throws {NietGevonden} also for who does not go over the fonds of this voorstel */
  async weging(tx: Tx, voorstelId: string): Promise<Tafelweging> {
    const weging = await this.wegingen.vanVoorstel(tx, voorstelId);
    if (!weging) throw new NietGevonden('voorstelId');
    tx.gelezen({ casusId: weging.casusId, gegevensgroep: GROEP, doel: DOEL });
    return weging;
  }

  dossier(tx: Tx, id: string): Promise<Dossierregels> {
    return this.dossiers.dossier(tx, id);
  }
}

function gelezen(tx: Tx, rijen: GelezenUitgave[]): GelezenUitgave[] {
  for (const { uitgave } of rijen) tx.gelezen({ casusId: uitgave.feiten.casusId, gegevensgroep: GROEP, doel: DOEL });
  return naarVermogen(tx, rijen);
}

/** Who asked at the table under a role that asks no fonds for money does not fill in outcomes either. */
function naarVermogen(tx: Tx, rijen: GelezenUitgave[]): GelezenUitgave[] {
  const mag = vermogenVan(tx.ctx).can('aanvragen', 'Uitgave');
  return mag ? rijen : rijen.map(({ uitgave, door }) => ({ uitgave, door: { ...door, magUitkomsten: false } }));
}

import { Injectable } from '@nestjs/common';
import type { Feitsoort } from '@doorbraaktafel/shared/vocabulary';
import type { CasusfeitVastleggenInvoer, CasusvraagBeantwoordenInvoer } from '@doorbraaktafel/shared/validation';
import { DatumNietMogelijk, NietUwVraag, VraagAlBeantwoord, weiger } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Casus } from '../domain/casus.js';
import { plusDagen, type Dag } from '../domain/dag.js';
import { heeft, laatste, nogGaande, type Feit } from '../domain/feit.js';
import { teStellenVragen } from '../domain/ontbrekend.js';
import { CasusRepository } from '../persistence/casus.repository.js';
import { DeelnameRepository } from '../persistence/deelname.repository.js';
import { FeitRepository } from '../persistence/feit.repository.js';
import { eisBevoegd } from './bevoegd.js';
import { meld } from './melden.js';

const VOORUIT_HOOGSTENS_DAGEN = 366;
/** Kinds that are agreed for a day to come. */
const TOEKOMST: readonly Feitsoort[] = ['sleutel', 'actie_te_doen', 'terug_te_kijken', 'dreigende_uithuiszetting'];

/** Facts of a casus, and the one question to one person for each that is missing. */
@Injectable()
export class Feiten {
  constructor(
    private readonly casussen: CasusRepository,
    private readonly feiten: FeitRepository,
    private readonly deelname: DeelnameRepository,
  ) {}

  async legVast(tx: Tx, { casusId, soort, gebeurdOp, waarde }: CasusfeitVastleggenInvoer): Promise<string> {
    const casus = await this.casussen.haal(tx, casusId);
    eisBevoegd(tx.ctx, 'feitVastleggen', casus);
    casus.eisOpen();
    await this.neemOp(tx, casus, { soort, gebeurdOp, waarde });
    return casusId;
  }

  async beantwoord(tx: Tx, { vraagId, gebeurdOp, waarde }: CasusvraagBeantwoordenInvoer): Promise<string> {
    const vraag = await this.feiten.vraag(tx, vraagId);
    const casus = await this.casussen.haal(tx, vraag.casusId);
    weiger(vraag.aanLidId !== tx.lidId, () => new NietUwVraag());
    weiger(vraag.beantwoord, () => new VraagAlBeantwoord());
    casus.eisOpen();
    await this.neemOp(tx, casus, { soort: vraag.feitSoort, gebeurdOp, waarde });
    return vraag.casusId;
  }

  /** For modules above: a fact that follows from an act of theirs. */
  async voegToe(tx: Tx, casusId: string, feit: Feit): Promise<void> {
    await this.neemOp(tx, await this.casussen.haal(tx, casusId), feit);
  }

  async laatVervallen(tx: Tx, casusId: string, soort: Feitsoort, waarde: string): Promise<void> {
    await this.casussen.haal(tx, casusId);
    await this.feiten.laatVervallen(tx, casusId, soort, waarde);
    meld(tx, { actie: 'casus.feit_vervallen', casusId, inhoud: { soort, waarde } });
  }

  /** Asks for what is missing now; a question that is open is not asked again. */
  async vraagOntbrekende(tx: Tx, casus: Casus): Promise<void> {
    const { id, brengendeOrganisatieId } = casus.gegevens;
    const feiten = await this.feiten.feiten(tx, [id]);
    const gesteld = (await this.feiten.openVragen(tx, [id])).map(({ feitSoort }) => feitSoort);
    const betrokkenen = (await this.deelname.toegang(tx, [id])).map(({ lidId, rol, organisatieId, grond }) => ({
      lidId,
      rol,
      isBrenger: organisatieId === brengendeOrganisatieId && grond === 'deelnemer',
    }));
    const vragen = teStellenVragen(feiten, gesteld, betrokkenen);
    if (vragen.length > 0) await this.feiten.stel(tx, id, vragen);
  }

  private async neemOp(tx: Tx, casus: Casus, feit: Feit): Promise<void> {
    const vandaag = await this.casussen.vandaag(tx);
    eisMogelijkeDag(feit, vandaag);
    const { id } = casus.gegevens;
    await this.feiten.voegToe(tx, id, feit);
    await this.feiten.beantwoord(tx, id, feit.soort);
    werkBij(casus, await this.feiten.feiten(tx, [id]));
    await this.casussen.bewaar(tx, casus);
    await this.vraagOntbrekende(tx, casus);
    meld(tx, { actie: 'casus.feit_vastgelegd', casusId: id, gebeurdOp: feit.gebeurdOp, inhoud: { ...feit } });
  }
}

function eisMogelijkeDag({ soort, gebeurdOp }: Feit, vandaag: Dag): void {
  const uiterlijk = TOEKOMST.includes(soort) ? plusDagen(vandaag, VOORUIT_HOOGSTENS_DAGEN) : vandaag;
  weiger(gebeurdOp > uiterlijk, () => new DatumNietMogelijk({ nl: 'Deze dag ligt te ver vooruit. Kies de dag waarop het gebeurde.', en: 'This day is too far ahead. Choose the day on which it happened.' }, 'gebeurdOp'));
  weiger(gebeurdOp < '1900-01-01', () => new DatumNietMogelijk({ nl: 'Deze dag ligt te ver terug.', en: 'This day is too far back.' }, 'gebeurdOp'));
}

// Waiting began at admission, also when that became known only later.
function werkBij({ gegevens }: Casus, feiten: readonly Feit[]): void {
  const toegelaten = laatste(feiten, 'toegelaten');
  if (toegelaten && !heeft(feiten, 'sleutel') && new Date(toegelaten.gebeurdOp) < gegevens.wachtSinds) {
    gegevens.wachtSinds = new Date(toegelaten.gebeurdOp);
  }
  gegevens.spoed = Boolean(nogGaande(feiten, 'dreigende_uithuiszetting', 'uithuiszetting_afgewend'));
}

import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { AdviesVervangtNiet, NietGevonden, weiger } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { Noodfonds } from '../../noodfonds/index.js';
import { toetsDaad } from '../domain/naspel.js';
import { type Geld, toetsTermijn } from '../domain/voorstel.js';
import type { NieuwBesluit } from '../persistence/besluit.repository.js';
import { vandaag } from '../persistence/kalender.js';
import { NaspelRepository } from '../persistence/naspel.repository.js';
import { Nasleep } from './afwijking/nasleep.js';
import { Einde } from './einde.js';
import { meldBesluit } from './melden.js';
import { Omgeving } from './omgeving.js';
import { Stukken, type Besluitstukken } from './stukken.js';

/** What a besluit sets going in its own commit: money set aside, the actie, notice to who is bound, the end of what it replaces. */
@Injectable()
export class Gevolgen {
  constructor(
    private readonly naspel: NaspelRepository,
    private readonly einde: Einde,
    private readonly stukken: Stukken,
    private readonly nasleep: Nasleep,
    private readonly omgeving: Omgeving,
    private readonly noodfonds: Noodfonds,
  ) {}

  /** @throws {NietGevonden | AdviesVervangtNiet | BesluitBeeindigd | OnvoldoendeSaldo | PlafondBereikt | BesluitDraagtUitgaveNiet} */
  async van(tx: Tx, stukken: Besluitstukken, besluit: NieuwBesluit): Promise<void> {
    const { casusId, wijze, nummer, soort } = besluit;
    await this.vervang(tx, stukken, besluit);
    if (wijze !== 'advies') await this.naspel.stelInKennis(tx, besluit, [...new Set(stukken.verplichtingen.map(({ organisatieId }) => organisatieId))]);
    await this.reserveer(tx, stukken, besluit.id);
    await this.nasleep.van(tx, stukken.voorstel, besluit);
    await this.omgeving.zetFase(tx, casusId, 'besluit_ligt_voor');
    await this.omgeving.zetFase(tx, casusId, 'besloten');
    await this.omgeving.beeindigToegangOm(tx, casusId, { soort: 'voorstel', id: besluit.voorstelId });
    meldBesluit(tx, wijze === 'doorzetting' ? 'besluit.doorgezet' : 'besluit.vastgesteld', besluit, { nummer, soort, wijze });
  }

  /** What it has to bring, said while it is taken, so that nobody fits it to the outcome later. @throws {DatumInVerleden | OngeldigeInvoer} */
  async verwacht(tx: Tx, besluit: NieuwBesluit, verwachting: { tekst: string; evaluerenOp: string }): Promise<void> {
    const { id, casusId } = besluit;
    const { evaluerenOp } = verwachting;
    toetsTermijn(evaluerenOp, await vandaag(tx), 'verwachting.evaluerenOp');
    await this.naspel.bewaarVerwachting(tx, besluit, verwachting);
    await this.omgeving.terugkijken(tx, casusId, id, evaluerenOp);
    meldBesluit(tx, 'besluit.verwachting_vastgelegd', besluit, { evaluerenOp });
  }

  private async vervang(tx: Tx, { voorstel }: Besluitstukken, besluit: NieuwBesluit): Promise<void> {
    const { vervangtBesluitId, gronden } = voorstel;
    if (!vervangtBesluitId) return;
    weiger(besluit.wijze === 'advies', () => new AdviesVervangtNiet());
    const oud = await this.einde.vergrendeld(tx, vervangtBesluitId);
    if (!gronden) throw new NietGevonden('gronden');
    toetsDaad(oud, 'vervangen');
    await this.einde.beeindig(tx, oud, gronden, besluit.id);
  }

  /** The fund holder's own `akkoord` in the ronde is the approval; anything else leaves approving for later. */
  private async reserveer(tx: Tx, { voorstel, fonds, standpunten }: Besluitstukken, besluitId: string): Promise<void> {
    const { geld, casusId, ingebrachtDoor } = voorstel;
    if (!geld || !fonds) return;
    const eigen = standpunten.find((s) => s.organisatieId === fonds.houderOrganisatieId && s.standpunt === 'akkoord' && s.wijze !== 'mondeling' && s.wijze !== 'genoteerd');
    const gegevenDoor = eigen?.gegevenDoor ?? null;
    const keurtGoed = gegevenDoor !== null && (await this.stukken.magGoedkeuren(tx, voorstel, geld, gegevenDoor));
    await this.noodfonds.reserveer(tx, {
      boekingId: nieuwId(), fondsId: geld.fondsId, casusId, besluitId, bedragInCent: geld.bedragInCent, soort: geld.uitgaveSoort,
      begunstigde: geld.begunstigde, ...ontvanger(geld), reden: voorstel.tekst, aangevraagdDoor: ingebrachtDoor,
      ...(keurtGoed ? { goedgekeurdDoor: gegevenDoor } : {}),
    });
  }
}

/** The ledger calls who sent an invoice a person, unless it is a known organisatie. */
function ontvanger({ begunstigdeSoort, factuur }: Geld): { begunstigdeSoort?: 'organisatie' | 'persoon'; factuur?: string } {
  if (!begunstigdeSoort) return {};
  return begunstigdeSoort === 'organisatie' ? { begunstigdeSoort } : { begunstigdeSoort: 'persoon', ...(factuur ? { factuur } : {}) };
}

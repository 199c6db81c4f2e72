import { Injectable } from '@nestjs/common';
import { lidkamer } from '@doorbraaktafel/shared/live';
import type { HeroverwegingBeantwoordenInvoer, HeroverwegingVragenInvoer, MinderheidsstandpuntGevenInvoer } from '@doorbraaktafel/shared/validation';
import { AlGegeven, HeroverwegingBeantwoord, NietToegestaan, weiger } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { termijnVanafNu } from '../../../platform/kalender/termijn.js';
import { kiesOordelaars, toetsDaad, toetsHeroverweging, toetsTegenspraak, waaromNietOordelen } from '../domain/naspel.js';
import { TERMIJNEN } from '../domain/termijnen.js';
import { NaspelRepository } from '../persistence/naspel.repository.js';
import { RondeRepository } from '../persistence/ronde.repository.js';
import type { Gedaan } from './beeld.js';
import { mag } from './bevoegdheid.js';
import { vrager } from './naspelbeeld.js';
import { Einde, gedaan } from './einde.js';
import { meldBesluit, toonBesluit } from './melden.js';
import { Omgeving } from './omgeving.js';

/** Speaking against a besluit: seeing it otherwise for the record, or asking the bestuurders to look again. */
@Injectable()
export class Tegenspraak {
  constructor(
    private readonly naspel: NaspelRepository,
    private readonly rondes: RondeRepository,
    private readonly einde: Einde,
    private readonly omgeving: Omgeving,
  ) {}

  /** Unedited and for ever; suspends nothing. @throws {NietGevonden | NietToegestaan | BesluitBeeindigd | GeenStandpuntGevraagd | TermijnVoorbij | AlGegeven} */
  async geefMinderheidsstandpunt(tx: Tx, { besluitId, tekst }: Omit<MinderheidsstandpuntGevenInvoer, 'opdrachtId'>): Promise<Gedaan> {
    const besluit = await this.einde.vergrendeld(tx, besluitId);
    const { organisatieId } = tx.ctx;
    weiger(!mag(tx, 'geven', 'Standpunt', { organisatieId }), () => new NietToegestaan());
    // Nobody was asked about what the fonds granted by itself.
    const gevraagd = besluit.rondeId ? (await this.rondes.get(tx, besluit.rondeId)).feiten.standpunten.map((s) => s.organisatieId) : [];
    toetsTegenspraak(besluit, gevraagd, organisatieId);
    weiger(!(await this.naspel.bewaarMinderheidsstandpunt(tx, besluit, tekst)), () => new AlGegeven());
    meldBesluit(tx, 'besluit.minderheidsstandpunt', besluit, { organisatieId });
    return gedaan(besluit);
  }

  /** By a participant or the client; the bestuurders who may judge get the casus until they answer, and a term. @throws {NietGevonden | BesluitBeeindigd | TermijnVoorbij | HeroverwegingLoopt | HeroverwegingAlGevraagd} */
  async vraagHeroverweging(tx: Tx, { besluitId, reden }: Omit<HeroverwegingVragenInvoer, 'opdrachtId'>): Promise<Gedaan> {
    const besluit = await this.einde.vergrendeld(tx, besluitId);
    const { namens } = vrager(tx);
    toetsHeroverweging(besluit, (await this.naspel.van(tx, [besluitId])).get(besluitId)?.heroverwegingen ?? [], vrager(tx));
    const antwoord = await termijnVanafNu(tx, TERMIJNEN.heroverwegingAntwoord[await this.haast(tx, besluit)]);
    const id = await this.naspel.vraagHeroverweging(tx, besluit, { reden, namens, antwoord });
    const { gemeenteId } = await this.omgeving.casus(tx, besluit.casusId);
    const oordelaars = kiesOordelaars(await this.naspel.bestuurders(tx, besluitId), await this.naspel.heroverweging(tx, id), gemeenteId);
    await this.omgeving.geefToegangOm(tx, besluit.casusId, { soort: 'heroverweging', id }, oordelaars);
    for (const lidId of oordelaars) tx.live(lidkamer(lidId), 'oproep.gewijzigd', { casusId: besluit.casusId });
    tx.record({ actie: 'heroverweging.gevraagd', onderwerp: { soort: 'heroverweging', id }, casusId: besluit.casusId, inhoud: { besluitId, namens, voor: antwoord.laatsteDag } });
    toonBesluit(tx, besluit);
    return gedaan(besluit);
  }

  /** @throws {NietGevonden | HeroverwegingBeantwoord | EigenBesluit | PartijBijBesluit | BesluitBeeindigd} */
  async beantwoord(tx: Tx, { heroverwegingId, uitkomst, motivering }: Omit<HeroverwegingBeantwoordenInvoer, 'opdrachtId'>): Promise<Gedaan> {
    const { besluitId } = await this.naspel.heroverweging(tx, heroverwegingId);
    const besluit = await this.einde.vergrendeld(tx, besluitId);
    const vraag = await this.naspel.heroverweging(tx, heroverwegingId);
    weiger(vraag.uitkomst !== null, () => new HeroverwegingBeantwoord());
    const waarom = waaromNietOordelen(vraag, tx.ctx.organisatieId);
    if (waarom) throw waarom;
    if (uitkomst === 'ingetrokken') toetsDaad(besluit, 'intrekken');
    await this.naspel.beantwoord(tx, heroverwegingId, uitkomst, motivering);
    tx.record({ actie: 'heroverweging.beantwoord', onderwerp: { soort: 'heroverweging', id: heroverwegingId }, casusId: besluit.casusId, inhoud: { besluitId, uitkomst } });
    await this.omgeving.beeindigToegangOm(tx, besluit.casusId, { soort: 'heroverweging', id: heroverwegingId });
    if (uitkomst === 'ingetrokken') await this.einde.beeindig(tx, besluit, motivering);
    else toonBesluit(tx, besluit);
    return gedaan(besluit);
  }

  private async haast(tx: Tx, { rondeId }: { readonly rondeId: string | null }): Promise<'gewoon' | 'spoed'> {
    return rondeId && (await this.rondes.get(tx, rondeId)).feiten.spoed ? 'spoed' : 'gewoon';
  }
}

import { Injectable } from '@nestjs/common';
import { lidkamer } from '@doorbraaktafel/shared/live';
import type { DeelnemerVerwijderenInvoer, OrganisatieUitnodigenInvoer } from '@doorbraaktafel/shared/validation';
import type { Uitnodigdoel } from '@doorbraaktafel/shared/vocabulary';
import { AlDeelnemer, BrengerBlijft, DeelnemerGebonden, GeenWoonrelatie, MachtigingNodig, NiemandGenoemd, NietGevonden, weiger } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { Organisaties } from '../../organisatie/index.js';
import type { Casus } from '../domain/casus.js';
import { grondBijUitnodiging, krijgenToegang, toegangVoor, type Aanleiding, type MogelijkLid, type Toegang } from '../domain/deelname.js';
import { doelenVoor, grondslagVoor, UITNODIGDOELREGELS } from '../domain/uitnodigdoel.js';
import { CasusRepository } from '../persistence/casus.repository.js';
import { DeelnameRepository } from '../persistence/deelname.repository.js';
import { eisBevoegd } from './bevoegd.js';
import { Feiten } from './feiten.js';
import { meld } from './melden.js';

/** Whom to invite to a casus, why, for what, and which leden by name. */
export interface Uitnodiging {
  readonly casusId: string;
  readonly organisatieId: string;
  readonly reden: string;
  readonly doel: Uitnodigdoel;
  readonly lidIds?: readonly string[] | null;
}

/** Who takes part in a casus; the default is nobody. */
@Injectable()
export class Deelname {
  constructor(
    private readonly casussen: CasusRepository,
    private readonly deelname: DeelnameRepository,
    private readonly organisaties: Organisaties,
    private readonly feiten: Feiten,
  ) {}

  async nodigUit(tx: Tx, invoer: OrganisatieUitnodigenInvoer): Promise<string> {
    const casus = await this.casussen.haal(tx, invoer.casusId);
    eisBevoegd(tx.ctx, 'uitnodigen', casus);
    casus.eisOpen();
    await this.laatToe(tx, casus, invoer);
    return invoer.casusId;
  }

  /** Says to everybody around these casussen that what they may see changed, on their own screens and in the rooms. */
  async meldOnthulling(tx: Tx, casusIds: readonly string[]): Promise<void> {
    for (const { lidId, casusId } of await this.deelname.toegang(tx, casusIds)) tx.live(lidkamer(lidId), 'rechten.gewijzigd', { casusId });
    for (const casusId of casusIds) tx.rechtenGewijzigd(casusId);
  }

  /** For modules above: invites an organisation that an act of theirs needs, unless it already takes part. */
  async nodigUitAlsNodig(tx: Tx, uitnodiging: Uitnodiging): Promise<void> {
    const deelnemers = await this.deelname.deelnemers(tx, uitnodiging.casusId);
    if (deelnemers.some(({ organisatieId }) => organisatieId === uitnodiging.organisatieId)) return;
    await this.laatToe(tx, await this.casussen.haal(tx, uitnodiging.casusId), uitnodiging);
  }

  /** Not while the organisation has something to answer or to speak against. @throws {NietGevonden | NietToegestaan | CasusGesloten | BrengerBlijft | DeelnemerGebonden} */
  async verwijder(tx: Tx, { casusId, organisatieId, reden }: DeelnemerVerwijderenInvoer): Promise<string> {
    const casus = await this.casussen.haal(tx, casusId);
    eisBevoegd(tx.ctx, 'verwijderen', casus);
    casus.eisOpen();
    weiger(organisatieId === casus.gegevens.verantwoordelijkeOrganisatieId, () => new BrengerBlijft());
    const deelnemer = (await this.deelname.deelnemers(tx, casusId)).find((d) => d.organisatieId === organisatieId);
    if (!deelnemer) throw new NietGevonden('organisatieId');
    const binding = await this.deelname.waardoorGebonden(tx, casusId, organisatieId);
    if (binding) throw new DeelnemerGebonden(binding);
    if (!(await this.laatGaan(tx, casus, deelnemer.id, organisatieId, reden))) throw new NietGevonden('organisatieId');
    meld(tx, { actie: 'casus.deelnemer_verwijderd', casusId, inhoud: { organisatieId, reden } });
    return casusId;
  }

  /** Ends the part of an organisation: its access at once, its regie back to the gemeente; what it contributed stays. Answers whether it still took part. */
  async laatGaan(tx: Tx, { gegevens }: Casus, deelnemerId: string, organisatieId: string, reden: string): Promise<boolean> {
    const { id: casusId, gemeenteId } = gegevens;
    const [lidIds, regie] = [await this.deelname.ledenVan(tx, casusId, organisatieId), await this.deelname.regie(tx, casusId)];
    const terug = regie.filter((r) => r.organisatieId === organisatieId && r.onderwerp !== 'route').map(({ onderwerp }) => ({ onderwerp, organisatieId: gemeenteId }));
    if (terug.length > 0 && organisatieId !== gemeenteId) await this.deelname.beleg(tx, casusId, terug);
    if (!(await this.deelname.laatVertrekken(tx, deelnemerId, reden))) return false;
    for (const lidId of lidIds) tx.live(lidkamer(lidId), 'rechten.gewijzigd', { casusId });
    tx.rechtenGewijzigd(casusId);
    await this.deelname.beeindigToegang(tx, casusId, organisatieId, ['deelnemer', 'fondsbeheerder']);
    return true;
  }

  /** Lets named leden in, each on the ground of the own role; for one question alone, until that is answered or lapses. @throws {NietGevonden} */
  async laatLedenToe(tx: Tx, casusId: string, lidIds: readonly string[], om: Aanleiding | null = null): Promise<void> {
    const { verantwoordelijkeOrganisatieId } = (await this.casussen.haal(tx, casusId)).gegevens;
    await this.deelname.beeindigNaloop(tx, casusId, lidIds);
    if (!om) await this.deelname.maakBlijvend(tx, casusId, lidIds);
    const al = new Set((await this.deelname.toegang(tx, [casusId])).map(({ lidId }) => lidId));
    const nieuw = (await this.organisaties.leden(tx)).filter(({ id }) => lidIds.includes(id) && !al.has(id));
    if (nieuw.length === 0) return;
    await this.geefToegang(tx, casusId, nieuw.map(({ id, organisatieId, rol }) => ({ ...toegangVoor({ lidId: id, organisatieId, rol }, verantwoordelijkeOrganisatieId), om })));
    meld(tx, { actie: 'casus.toegang_gegeven', casusId, inhoud: { lidIds: nieuw.map(({ id }) => id) } });
  }

  /** Ends what was given for this question alone, and tells each of them on their own screens. */
  async beeindigOm(tx: Tx, casusId: string, om: Aanleiding): Promise<void> {
    const lidIds = await this.deelname.beeindigOm(tx, casusId, om);
    if (lidIds.length === 0) return;
    for (const lidId of lidIds) tx.live(lidkamer(lidId), 'rechten.gewijzigd', { casusId });
    tx.rechtenGewijzigd(casusId);
    meld(tx, { actie: 'casus.toegang_beeindigd', casusId, inhoud: { lidIds } });
  }

  /** Gives access and tells each of them on their own screens. */
  async geefToegang(tx: Tx, casusId: string, toegangen: readonly Toegang[]): Promise<void> {
    await this.deelname.geefToegang(tx, casusId, toegangen);
    for (const { lidId } of toegangen) tx.live(lidkamer(lidId), 'rechten.gewijzigd', { casusId });
    tx.rechtenGewijzigd(casusId);
  }

  private async laatToe(tx: Tx, casus: Casus, { organisatieId, reden, doel, lidIds }: Uitnodiging): Promise<void> {
    const { id: casusId, verantwoordelijkeOrganisatieId } = casus.gegevens;
    const organisatie = await this.organisaties.organisatie(tx, organisatieId);
    weiger(!doelenVoor(organisatie.soort).includes(doel), () => new GeenWoonrelatie());
    const leden = await this.genodigden(tx, organisatieId, lidIds ?? undefined);
    weiger(leden.some(({ rol }) => rol === 'clientondersteuner'), () => new MachtigingNodig());
    const nieuw = await this.zonderToegang(tx, casusId, leden);
    const doetMee = (await this.deelname.deelnemers(tx, casusId)).some((d) => d.organisatieId === organisatieId);
    weiger(doetMee && nieuw.length === 0, () => new AlDeelnemer());
    if (!doetMee) {
      await this.deelname.voegDeelnemerToe(tx, {
        casusId, organisatieId, reden, doelsoort: doel, doel: UITNODIGDOELREGELS[doel].zin, grondslag: grondslagVoor(organisatie.soort, doel), team: !lidIds,
      });
    }
    await this.geefToegang(tx, casusId, nieuw.map((lid) => toegangVoor(lid, verantwoordelijkeOrganisatieId, grondBijUitnodiging(lid.rol))));
    await this.feiten.vraagOntbrekende(tx, casus);
    meld(tx, { actie: 'casus.organisatie_uitgenodigd', casusId, inhoud: { organisatieId, reden, doel, lidIds: nieuw.map((lid) => lid.lidId) } });
  }

  private async genodigden(tx: Tx, organisatieId: string, genoemd?: readonly string[]): Promise<MogelijkLid[]> {
    const leden = (await this.organisaties.leden(tx))
      .filter((lid) => lid.organisatieId === organisatieId)
      .map(({ id, rol }) => ({ lidId: id, organisatieId, rol }));
    if (genoemd?.some((id) => !leden.some(({ lidId }) => lidId === id))) throw new NietGevonden('lidIds');
    const genodigd = krijgenToegang(leden, genoemd);
    weiger(genodigd.length === 0, () => new NiemandGenoemd());
    return genodigd;
  }

  private async zonderToegang(tx: Tx, casusId: string, leden: readonly MogelijkLid[]): Promise<MogelijkLid[]> {
    const gronden = new Set(['deelnemer', 'fondsbeheerder', 'bestuurder', 'client']);
    const al = (await this.deelname.toegang(tx, [casusId])).filter(({ grond, tijdelijk }) => gronden.has(grond) && !tijdelijk).map(({ lidId }) => lidId);
    return leden.filter(({ lidId }) => !al.includes(lidId));
  }
}

import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { lidkamer } from '@doorbraaktafel/shared/live';
import type { MandaatIntrekkingVragenInvoer, MandaatRegistrerenInvoer, MandaatverzoekBeoordelenInvoer, MandaatverzoekTerugnemenInvoer } from '@doorbraaktafel/shared/validation';
import { DatumInVerleden, NietGevonden, weiger, type Weigering } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { isActief } from '../domain/mandaat.js';
import { isOpen, mandaatstand, toetsNogGeldig, waaromNietBeoordelen, waaromNietTerugnemen, waaromNietWijzigen, waarschuwing } from '../domain/mandaatregister.js';
import { vandaag, vergrendelMandaten } from '../persistence/kalender.js';
import { eigenLeden } from '../persistence/eigen-leden.js';
import { MandaatRepository } from '../persistence/mandaat.repository.js';
import { MandaatverzoekRepository, type GelezenVerzoek } from '../persistence/mandaatverzoek.repository.js';
import type { Mandaatbeeld } from './beeld.js';
import { waaromGeenTekenaar, waaromGeenUitgever } from './bevoegdheid.js';
import { Omgeving } from './omgeving.js';
import { tweedePersonen } from './tweede-persoon.js';

/** The register of what each organisation granted beforehand; two people of the organisation grant, replace and withdraw. */
@Injectable()
export class Mandaten {
  constructor(
    private readonly mandaten: MandaatRepository,
    private readonly verzoeken: MandaatverzoekRepository,
    private readonly omgeving: Omgeving,
  ) {}

  async lijst(tx: Tx): Promise<Mandaatbeeld[]> {
    const dag = await vandaag(tx);
    const verzoeken = await this.verzoeken.lijst(tx);
    const [eigen, leden] = [await eigenLeden(tx), await this.omgeving.leden(tx)];
    return (await this.mandaten.lijst(tx)).map((mandaat) => {
      const eigenVerzoeken = verzoeken.filter(({ mandaatId }) => mandaatId === mandaat.id);
      const feiten = { ...mandaat, verzoeken: eigenVerzoeken.map((een) => ({ ...een, kanBevestigen: tweedePersonen(een, mandaat, leden) })) };
      const beeld = { ...feiten, actief: isActief(mandaat, dag), stand: mandaatstand(feiten, dag), waarschuwing: waarschuwing(feiten, dag) };
      return { ...beeld, mogelijk: this.mogelijk(tx, beeld, dag, eigen) };
    });
  }

  /** @returns the ids of the requests that wait for exactly this lid as the second person */
  async teBeoordelen(tx: Tx): Promise<string[]> {
    if (waaromGeenTekenaar(tx, tx.ctx.organisatieId)) return [];
    const wachtend = (await this.lijst(tx)).filter(({ mogelijk }) => mogelijk.some(({ naam, waarom }) => naam === 'mandaatverzoekBeoordelen' && !waarom));
    return wachtend.flatMap(({ verzoeken }) => verzoeken.filter(isOpen).map(({ id }) => id));
  }

  /** @throws {NietGevonden} */
  async get(tx: Tx, id: string, veld = 'mandaatId'): Promise<Mandaatbeeld> {
    const gevonden = (await this.lijst(tx)).find((mandaat) => mandaat.id === id);
    if (!gevonden) throw new NietGevonden(veld);
    return gevonden;
  }

  /**
   * Proposes a mandate, or one that takes the place of another; it holds once a second person agrees.
   * @returns the id of the mandaat
   * @throws {NietGevonden | NietEigenOrganisatie | NietToegestaan | DatumInVerleden | MandaatGeldtNiet | VerzoekLoopt}
   */
  async registreer(tx: Tx, invoer: Omit<MandaatRegistrerenInvoer, 'opdrachtId'>): Promise<string> {
    const { organisatieId, geldigTot, vervangtId, reden, ...velden } = invoer;
    werp(waaromGeenUitgever(tx, organisatieId));
    weiger(geldigTot < (await vandaag(tx)), () => new DatumInVerleden('geldigTot'));
    await this.omgeving.eisLeden(tx, organisatieId, { houderLidId: velden.houderLidId ? [velden.houderLidId] : [], vervangerLidIds: velden.vervangerLidIds ?? [] });
    if (vervangtId) await this.eisTeWijzigen(tx, vervangtId, organisatieId, 'vervangtId');
    const id = nieuwId();
    await this.mandaten.bewaar(tx, {
      ...velden, id, organisatieId, geldigTot, houderLidId: velden.houderLidId ?? null, houderRol: velden.houderRol ?? null,
      vervangerLidIds: velden.vervangerLidIds ?? [], perPeriodeInCent: velden.perPeriodeInCent ?? null, periode: velden.periode ?? null,
      voorwaarden: velden.voorwaarden || null, vervangtId: vervangtId ?? null,
    });
    const soort = vervangtId ? 'vervangen' : 'verlenen';
    await this.verzoeken.bewaar(tx, { id: nieuwId(), mandaatId: id, organisatieId, soort, reden: reden ?? null });
    const { houderLidId, houderRol, domein, doorzetbaar } = velden;
    await this.meld(tx, 'mandaat.voorgedragen', id, { organisatieId, houderLidId, houderRol, domein, doorzetbaar, maxBedragInCent: `${velden.maxBedragInCent}`, vervangtId });
    return id;
  }

  /** @returns the id of the mandaat @throws {NietGevonden | NietEigenOrganisatie | MandaatGeldtNiet | VerzoekLoopt} */
  async vraagIntrekking(tx: Tx, { mandaatId, reden }: Omit<MandaatIntrekkingVragenInvoer, 'opdrachtId'>): Promise<string> {
    await vergrendelMandaten(tx);
    const { organisatieId } = await this.get(tx, mandaatId);
    werp(waaromGeenUitgever(tx, organisatieId));
    await this.eisTeWijzigen(tx, mandaatId, organisatieId);
    await this.verzoeken.bewaar(tx, { id: nieuwId(), mandaatId, organisatieId, soort: 'intrekken', reden });
    await this.meld(tx, 'mandaat.intrekking_gevraagd', mandaatId, { reden });
    return mandaatId;
  }

  /**
   * The second person of the organisation agrees or not; what holds changes in this very commit, and no besluit slips in between.
   * @returns the id of the mandaat
   * @throws {NietGevonden | NietEigenOrganisatie | GeenTekenbevoegdheid | TweeMensenNodig | VerzoekBeoordeeld | MandaatGeldtNiet}
   */
  async beoordeel(tx: Tx, { verzoekId, akkoord, antwoord }: Omit<MandaatverzoekBeoordelenInvoer, 'opdrachtId'>): Promise<string> {
    await vergrendelMandaten(tx);
    const verzoek = await this.verzoeken.haal(tx, verzoekId);
    const mandaat = await this.get(tx, verzoek.mandaatId);
    werp(this.waaromNiet(tx, verzoek, mandaat, await eigenLeden(tx)));
    await this.verzoeken.beslis(tx, verzoekId, akkoord, antwoord || null);
    if (akkoord) await this.voerUit(tx, verzoek, mandaat);
    await this.meld(tx, akkoord ? `mandaat.${verzoek.soort}_bevestigd` : `mandaat.${verzoek.soort}_afgewezen`, mandaat.id, { antwoord });
    return mandaat.id;
  }

  /**
   * Who asked takes it back as long as nobody judged it; a proposed mandate then never held, and one that holds goes on as it was.
   * @returns the id of the mandaat @throws {NietGevonden | NietEigenOrganisatie | VerzoekBeoordeeld | AlleenDeVrager | AlGewijzigd}
   */
  async neemTerug(tx: Tx, { verzoekId, reden }: Omit<MandaatverzoekTerugnemenInvoer, 'opdrachtId'>): Promise<string> {
    await vergrendelMandaten(tx);
    const verzoek = await this.verzoeken.haal(tx, verzoekId);
    werp(waaromGeenUitgever(tx, verzoek.organisatieId) ?? waaromNietTerugnemen(verzoek, tx.lidId));
    await this.verzoeken.neemTerug(tx, verzoekId, reden);
    await this.meld(tx, `mandaat.${verzoek.soort}_teruggenomen`, verzoek.mandaatId, { reden });
    return verzoek.mandaatId;
  }

  private async voerUit(tx: Tx, { soort }: GelezenVerzoek, mandaat: Mandaatbeeld): Promise<void> {
    const oudId = soort === 'vervangen' ? mandaat.vervangtId : null;
    toetsNogGeldig(soort === 'intrekken' ? mandaat : oudId ? await this.get(tx, oudId) : undefined, await vandaag(tx));
    if (soort === 'intrekken') return this.mandaten.trekIn(tx, mandaat.id);
    await this.mandaten.bevestig(tx, mandaat.id);
    if (!oudId) return;
    await this.mandaten.trekIn(tx, oudId);
    await this.meld(tx, 'mandaat.vervangen', oudId, { vervangenDoor: mandaat.id });
  }

  private waaromNiet(tx: Tx, verzoek: GelezenVerzoek, mandaat: Omit<Mandaatbeeld, 'mogelijk'>, eigen: readonly string[]): Weigering | undefined {
    const waarom = waaromNietBeoordelen(verzoek, mandaat, eigen);
    // Who asked hears that, before anything about rights.
    return eigen.includes(verzoek.gevraagdDoor) && waarom ? waarom : (waaromGeenTekenaar(tx, verzoek.organisatieId) ?? waarom);
  }

  private async eisTeWijzigen(tx: Tx, mandaatId: string, organisatieId: string, veld?: string): Promise<void> {
    const mandaat = await this.get(tx, mandaatId, veld);
    weiger(mandaat.organisatieId !== organisatieId, () => new NietGevonden(veld ?? 'mandaatId'));
    werp(waaromNietWijzigen(mandaat, await vandaag(tx), veld));
  }

  private mogelijk(tx: Tx, mandaat: Omit<Mandaatbeeld, 'mogelijk'>, dag: string, eigen: readonly string[]): Mandaatbeeld['mogelijk'] {
    const { organisatieId, verzoeken } = mandaat;
    const geenUitgever = waaromGeenUitgever(tx, organisatieId);
    const wijzigen = geenUitgever ?? waaromNietWijzigen(mandaat, dag);
    const open = verzoeken.find(isOpen);
    return [
      { naam: 'mandaatVervangen', waarom: wijzigen },
      { naam: 'mandaatIntrekkingVragen', waarom: wijzigen },
      ...(open ? [
        { naam: 'mandaatverzoekBeoordelen', waarom: this.waaromNiet(tx, open, mandaat, eigen) },
        { naam: 'mandaatverzoekTerugnemen', waarom: geenUitgever ?? waaromNietTerugnemen(open, tx.lidId) },
      ] : []),
    ];
  }

  // The colleagues of the organisation see it on their screens at once.
  private async meld(tx: Tx, actie: string, id: string, inhoud: Record<string, unknown>): Promise<void> {
    tx.record({ actie, onderwerp: { soort: 'mandaat', id }, inhoud });
    for (const { id: lidId, organisatieId } of await this.omgeving.leden(tx)) {
      if (organisatieId === tx.ctx.organisatieId) tx.live(lidkamer(lidId), 'mandaat.gewijzigd', { mandaatId: id });
    }
  }
}

function werp(waarom: Weigering | undefined): void {
  if (waarom) throw waarom;
}

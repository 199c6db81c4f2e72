import { Injectable } from '@nestjs/common';
import { lidkamer } from '@doorbraaktafel/shared/live';
import type { Casusfase, Onderwerp } from '@doorbraaktafel/shared/vocabulary';
import { BegunstigdeIsClient, CasusGesloten, NietGevonden, SprekerDoetNietMee, weiger } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { Casussen, type Aanleiding, type Casuskop } from '../../casus/index.js';
import { Noodfonds } from '../../noodfonds/index.js';
import { Organisaties, type RegioInstellingen } from '../../organisatie/index.js';
import { Zittingen } from '../../tafel/index.js';
import type { Geld } from '../domain/voorstel.js';
import { mag } from './bevoegdheid.js';

/** A fonds with the organisation that holds it. */
export interface Fonds {
  readonly id: string;
  readonly naam: string;
  readonly vrijInCent: bigint;
  readonly houderOrganisatieId: string;
}

/** What a besluit needs to know and do outside its own module. */
@Injectable()
export class Omgeving {
  constructor(
    private readonly casussen: Casussen,
    private readonly zittingen: Zittingen,
    private readonly noodfonds: Noodfonds,
    private readonly organisaties: Organisaties,
  ) {}

  /** @throws {NietGevonden} */
  casus(tx: Tx, casusId: string): Promise<Casuskop> {
    return this.casussen.get(tx, casusId);
  }

  /** A closed casus takes nothing new. @throws {NietGevonden | CasusGesloten} */
  async eisOpenCasus(tx: Tx, casusId: string): Promise<void> {
    const { afgeslotenOp } = await this.casussen.get(tx, casusId);
    weiger(afgeslotenOp !== null, () => new CasusGesloten());
  }

  async deelnemers(tx: Tx, casusId: string): Promise<string[]> {
    return (await this.casussen.deelnemers(tx, casusId)).map(({ organisatieId }) => organisatieId);
  }

  deelnemende(tx: Tx, casusId: string): ReturnType<Casussen['deelnemers']> {
    return this.casussen.deelnemers(tx, casusId);
  }

  /** Tells who speaks for this organisation, on their own screens, that something waits for them or no longer does. */
  async roepOrganisatie(tx: Tx, casusId: string, organisatieId: string): Promise<void> {
    for (const lidId of await this.casussen.meedoeners(tx, casusId, organisatieId)) tx.live(lidkamer(lidId), 'oproep.gewijzigd', { casusId });
  }

  regie(tx: Tx, casusId: string): ReturnType<Casussen['regie']> {
    return this.casussen.regie(tx, casusId);
  }

  /** Whether the organisation of the acting lid has the regie on one of these subjects, and this lid may force with it. */
  async heeftRegie(tx: Tx, casusId: string, onderwerpen: readonly Onderwerp[]): Promise<boolean> {
    const regie = await this.casussen.regie(tx, casusId);
    return regie.some(({ onderwerp, organisatieId }) => onderwerp !== 'route' && onderwerpen.includes(onderwerp) && mag(tx, 'doorzetten', 'Besluit', { regieOrganisatieId: organisatieId }));
  }

  geefToegang(tx: Tx, casusId: string, lidIds: readonly string[]): Promise<void> {
    return this.casussen.geefToegang(tx, casusId, lidIds);
  }

  /** For one question alone: a fiat about a voorstel, or a heroverweging. */
  geefToegangOm(tx: Tx, casusId: string, om: Aanleiding, lidIds: readonly string[]): Promise<void> {
    return this.casussen.geefToegangOm(tx, casusId, om, lidIds);
  }

  beeindigToegangOm(tx: Tx, casusId: string, om: Aanleiding): Promise<void> {
    return this.casussen.beeindigToegangOm(tx, casusId, om);
  }

  async waaromGesloten(tx: Tx, casusId: string): Promise<CasusGesloten | undefined> {
    return (await this.casussen.get(tx, casusId)).afgeslotenOp === null ? undefined : new CasusGesloten();
  }

  /** @throws {NietGevonden} with the field of the organisation that is unknown */
  async eisOrganisaties(tx: Tx, perVeld: Readonly<Record<string, string>>): Promise<void> {
    const ids = new Set((await this.organisaties.lijst(tx)).map(({ id }) => id));
    for (const [veld, id] of Object.entries(perVeld)) weiger(!ids.has(id), () => new NietGevonden(veld));
  }

  /** @throws {NietGevonden} */
  async organisatieNaam(tx: Tx, id: string): Promise<string> {
    return (await this.organisaties.organisatie(tx, id)).naam;
  }

  /** Organisations at the open zitting where this casus is on the agenda. */
  async aanwezig(tx: Tx, casusId: string): Promise<Set<string>> {
    return new Set(await this.zittingen.aanwezigeOrganisaties(tx, casusId));
  }

  /** The agendapunt under which this casus is at an open zitting now. */
  openPunt(tx: Tx, casusId: string): Promise<string | undefined> {
    return this.zittingen.openPuntVan(tx, casusId);
  }

  /** Who is secretary of the tafel under whose agendapunt a voorstel stands, if anybody. */
  secretaris(tx: Tx, agendapuntId: string | null): Promise<string | null> {
    return this.zittingen.secretaris(tx, agendapuntId);
  }

  /** @throws {NietGevonden} when the agendapunt is about another casus */
  async eisAgendapunt(tx: Tx, agendapuntId: string, casusId: string): Promise<void> {
    const plaats = await this.zittingen.metAgendapunt(tx, agendapuntId);
    weiger(plaats.casusId !== casusId, () => new NietGevonden('agendapuntId'));
  }

  /** @throws {NietGevonden} */
  async eisZitting(tx: Tx, zittingId: string): Promise<void> {
    await this.zittingen.casussenVan(tx, zittingId);
  }

  /** Whether a ronde on this casus that begins now hides what others answer: as the chair of the zitting said, else as the regio agreed. */
  async verbergtAntwoorden(tx: Tx, casusId: string): Promise<boolean> {
    return (await this.zittingen.antwoordenVerborgen(tx, casusId)) ?? (await this.organisaties.instellingen(tx)).uitslagVerborgenTotSluiten;
  }

  zetFase(tx: Tx, casusId: string, fase: Casusfase): Promise<void> {
    return this.casussen.zetFase(tx, casusId, fase);
  }

  /** The fund holder takes part as soon as money is asked, so that its standpunt can be its approval. */
  nodigFondshouderUit(tx: Tx, casusId: string, { houderOrganisatieId: organisatieId, naam }: Fonds): Promise<void> {
    return this.casussen.nodigUit(tx, { casusId, organisatieId, reden: `Er is geld gevraagd uit ${naam}.`, doel: 'fondsbijdrage' });
  }

  actieTeDoen(tx: Tx, { id, casusId, voor }: { id: string; casusId: string; voor: string }): Promise<void> {
    return this.casussen.legFeitVast(tx, casusId, { soort: 'actie_te_doen', gebeurdOp: voor, waarde: id });
  }

  terugkijken(tx: Tx, casusId: string, besluitId: string, dag: string): Promise<void> {
    return this.casussen.legFeitVast(tx, casusId, { soort: 'terug_te_kijken', gebeurdOp: dag, waarde: besluitId });
  }

  actieAfgerond(tx: Tx, casusId: string, actieId: string): Promise<void> {
    return this.casussen.laatFeitVervallen(tx, casusId, 'actie_te_doen', actieId);
  }

  /** Who holds the fonds hears that money stands apart for a besluit that ended. */
  meldGeldVrij(tx: Tx, besluitId: string): Promise<void> {
    return this.noodfonds.meldEindeVanBesluit(tx, besluitId);
  }

  /** A fonds pays a shop or an organisation, and never above a ceiling. @throws {BegunstigdeIsClient | NietGevonden | FondsGesloten | PlafondOverschreden | PlafondBereikt} */
  async eisTeBetalen(tx: Tx, casusId: string, { fondsId, uitgaveSoort: soort, bedragInCent, begunstigde }: Geld, vervangtBesluitId: string | null): Promise<void> {
    weiger(await this.noodfonds.betaaltClient(tx, casusId, begunstigde), () => new BegunstigdeIsClient());
    await this.noodfonds.eisRuimte(tx, { fondsId, casusId, soort, bedragInCent, vervangtBesluitId });
  }

  /** @throws {NietGevonden} */
  async fonds(tx: Tx, fondsId: string): Promise<Fonds> {
    const fonds = await this.vindFonds(tx, fondsId);
    if (!fonds) throw new NietGevonden('fondsId');
    return fonds;
  }

  /** The fonds, unless this lid may not know of it. */
  async vindFonds(tx: Tx, fondsId: string): Promise<Fonds | undefined> {
    const stand = (await this.noodfonds.saldi(tx)).find(({ id }) => id === fondsId);
    if (!stand) return undefined;
    const { id, naam, vrijInCent, beheerderLidId } = stand;
    const beheerder = (await this.organisaties.leden(tx)).find((lid) => lid.id === beheerderLidId);
    return beheerder && { id, naam, vrijInCent, houderOrganisatieId: beheerder.organisatieId };
  }

  leden(tx: Tx): ReturnType<Organisaties['leden']> {
    return this.organisaties.leden(tx);
  }

  instellingen(tx: Tx): Promise<RegioInstellingen> {
    return this.organisaties.instellingen(tx);
  }

  /** @throws {NietGevonden} */
  async eisLidVan(tx: Tx, lidId: string, organisatieId: string): Promise<void> {
    const lid = await this.organisaties.lid(tx, lidId);
    weiger(lid.organisatieId !== organisatieId, () => new NietGevonden('lidId'));
  }

  /** Somebody of this organisation who takes part in the casus and sees it now. @throws {NietGevonden | SprekerDoetNietMee} */
  async eisSpreker(tx: Tx, casusId: string, lidId: string, organisatieId: string): Promise<void> {
    await this.eisLidVan(tx, lidId, organisatieId);
    weiger(!(await this.sprekers(tx, casusId, organisatieId)).includes(lidId), () => new SprekerDoetNietMee());
  }

  /** Leden of this organisation who take part in the casus and see it now. @throws {NietGevonden} */
  sprekers(tx: Tx, casusId: string, organisatieId: string): Promise<string[]> {
    return this.casussen.meedoeners(tx, casusId, organisatieId);
  }

  /** @throws {NietGevonden} */
  async eisLeden(tx: Tx, organisatieId: string, perVeld: Readonly<Record<string, readonly string[]>>): Promise<void> {
    await this.organisaties.organisatie(tx, organisatieId);
    const leden = new Set((await this.organisaties.leden(tx)).map(({ id }) => id));
    for (const [veld, ids] of Object.entries(perVeld)) weiger(ids.some((id) => !leden.has(id)), () => new NietGevonden(veld));
  }
}

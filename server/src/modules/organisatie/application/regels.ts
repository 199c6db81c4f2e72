import { subject } from '@casl/ability';
import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { vermogenVan } from '@doorbraaktafel/shared/permissions';
import type { RegelBeeindigenInvoer, RegelVastleggenInvoer } from '@doorbraaktafel/shared/validation';
import { NietUwRegel, OngeldigeInvoer, RegelBestaatAl, weiger, type Weigering } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { vandaag } from '../../../platform/kalender/termijn.js';
import { beeindig, geldtOp, heeftGegolden, maakPlaats, type Regelversie } from '../domain/regel.js';
import { OrganisatieRepository } from '../persistence/organisatie.repository.js';
import { RegelRepository, type GelezenRegel } from '../persistence/regel.repository.js';

/** A version with whether it holds today, and whether it ever did. */
export type Versiebeeld = Regelversie & { readonly geldtNu: boolean; readonly heeftGegolden: boolean };

/** A rule, and why the acting lid could not change it. */
export type Regelbeeld = Omit<GelezenRegel, 'versies'> & { readonly versies: readonly Versiebeeld[]; readonly waaromNiet: Weigering | undefined };

/** The register of rules that a table can meet: what each says, what for, where it stands and when it holds. */
@Injectable()
export class Regels {
  constructor(
    private readonly regels: RegelRepository,
    private readonly organisaties: OrganisatieRepository,
  ) {}

  async lijst(tx: Tx): Promise<Regelbeeld[]> {
    const dag = await vandaag(tx);
    return (await this.regels.lijst(tx)).map((regel) => beeld(tx, regel, dag));
  }

  /** @throws {NietGevonden} */
  async get(tx: Tx, id: string): Promise<Regelbeeld> {
    return beeld(tx, await this.regels.get(tx, id), await vandaag(tx));
  }

  /** A version with its rule. @throws {NietGevonden} */
  async versie(tx: Tx, versieId: string): Promise<{ regel: Regelbeeld; versie: Versiebeeld }> {
    const regel = beeld(tx, await this.regels.metVersie(tx, versieId), await vandaag(tx));
    return { regel, versie: regel.versies.find(({ id }) => id === versieId)! };
  }

  /**
   * A new rule with its first version, or a new version; what held until then ends the day before.
   * @returns the id of the rule
   * @throws {NietGevonden | NietUwRegel | OngeldigeInvoer | RegelBestaatAl | VersieTeVroeg}
   */
  async legVast(tx: Tx, invoer: Omit<RegelVastleggenInvoer, 'opdrachtId'>): Promise<string> {
    await this.regels.vergrendel(tx);
    const regel = invoer.regelId ? await this.regels.get(tx, invoer.regelId) : await this.nieuw(tx, invoer);
    eisHouder(tx, regel.organisatieId);
    const { tekst, doel, bron, geldigVan } = invoer;
    await this.regels.eindig(tx, maakPlaats(regel.versies, geldigVan, await vandaag(tx)));
    if (!invoer.regelId) await this.regels.bewaar(tx, regel);
    const versie = { id: nieuwId(), regelId: regel.id, nummer: regel.versies.length + 1, tekst, doel, bron, geldigVan };
    await this.regels.bewaarVersie(tx, versie);
    tx.record({ actie: 'regel.vastgelegd', onderwerp: { soort: 'regel', id: regel.id }, inhoud: { versieId: versie.id, nummer: versie.nummer, geldigVan } });
    return regel.id;
  }

  /** @returns the id of the rule @throws {NietGevonden | NietUwRegel | DatumInVerleden | RegelAlBeeindigd} */
  async beeindig(tx: Tx, { regelId, geldigTot }: Omit<RegelBeeindigenInvoer, 'opdrachtId'>): Promise<string> {
    await this.regels.vergrendel(tx);
    const regel = await this.regels.get(tx, regelId);
    eisHouder(tx, regel.organisatieId);
    await this.regels.eindig(tx, beeindig(regel.versies, geldigTot, await vandaag(tx)));
    tx.record({ actie: 'regel.beeindigd', onderwerp: { soort: 'regel', id: regelId }, inhoud: { geldigTot } });
    return regelId;
  }

  private async nieuw(tx: Tx, { naam: invoer, organisatieId: van }: Pick<RegelVastleggenInvoer, 'naam' | 'organisatieId'>): Promise<Omit<GelezenRegel, 'organisatieNaam'>> {
    const naam = invoer?.trim() ?? '';
    weiger(naam === '', () => new OngeldigeInvoer({ nl: 'Geef de regel een korte naam.', en: 'Give the rule a short name.' }, 'naam'));
    const organisatieId = van ?? null;
    eisHouder(tx, organisatieId);
    if (organisatieId) await this.organisaties.organisatie(tx, organisatieId);
    weiger(await this.regels.bestaat(tx, organisatieId, naam), () => new RegelBestaatAl());
    return { id: nieuwId(), organisatieId, naam, versies: [] };
  }
}

function waaromNiet(tx: Tx, organisatieId: string | null): Weigering | undefined {
  const mag = vermogenVan(tx.ctx).can('vastleggen', subject('Regel', { regioId: tx.regioId, organisatieId }));
  return mag ? undefined : new NietUwRegel();
}

function eisHouder(tx: Tx, organisatieId: string | null): void {
  const waarom = waaromNiet(tx, organisatieId);
  if (waarom) throw waarom;
}

function beeld(tx: Tx, regel: GelezenRegel, dag: string): Regelbeeld {
  const versies = regel.versies.map((versie) => ({ ...versie, geldtNu: geldtOp(versie, dag), heeftGegolden: heeftGegolden(versie, dag) }));
  return { ...regel, versies, waaromNiet: waaromNiet(tx, regel.organisatieId) };
}

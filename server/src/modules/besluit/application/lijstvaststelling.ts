import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { zittingkamer } from '@doorbraaktafel/shared/live';
import { AlleenVoorzitterVanTafel, BesluitenlijstNietVast, BesluitenlijstVast, LijstNietHeelGezien, ZittingNogOpen, type Weigering } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Document } from '../../../platform/documenten/document.js';
import { Zittingen, type Zittingkop } from '../../tafel/index.js';
import { maakLijst } from '../bestanden/lijst.js';
import { BesluitenlijstRepository, type Afdruk, type Lijsttelling, type Vaststelling } from '../persistence/besluitenlijst.repository.js';
import type { Mogelijkheid } from './beeld.js';
import { Besluitenlijst } from './besluitenlijst.js';
import { Brieven } from './brieven.js';

/** Where the list of a zitting stands, and which files were given of it. */
export interface Lijstbeeld {
  readonly zittingId: string;
  /** Besluiten at which a rule went aside without the deviation worked out; after fixing it cannot be any more. */
  readonly onuitgewerkt: number;
  readonly vaststelling: Vaststelling | null;
  readonly afdrukken: readonly Afdruk[];
  readonly mogelijk: readonly Mogelijkheid[];
}

/** A fixed list for one reader, with the digest of its words. */
export interface Lijstdocument {
  readonly document: Document;
  readonly inhoudSha256: string;
  readonly afdruk: Afdruk | undefined;
}

/** Fixing the besluitenlijst: who leads the table, or its secretary, does it once, after the zitting; nothing on it changes from then on. */
@Injectable()
export class Lijstvaststelling {
  constructor(
    private readonly lijsten: BesluitenlijstRepository,
    private readonly besluiten: Besluitenlijst,
    private readonly brieven: Brieven,
    private readonly zittingen: Zittingen,
  ) {}

  /** @throws {NietGevonden} */
  async beeld(tx: Tx, zittingId: string): Promise<Lijstbeeld> {
    const kop = await this.zittingen.kop(tx, zittingId);
    const vaststelling = await this.lijsten.vaststelling(tx, zittingId);
    const telling = await this.lijsten.telling(tx, zittingId);
    return {
      zittingId, vaststelling,
      onuitgewerkt: telling.onuitgewerkt,
      afdrukken: await this.lijsten.afdrukken(tx, zittingId),
      mogelijk: [
        { naam: 'besluitenlijstVaststellen', waarom: waaromNietVaststellen(kop, vaststelling, telling) },
        { naam: 'besluitenlijstBewaren', waarom: vaststelling ? undefined : new BesluitenlijstNietVast() },
      ],
    };
  }

  /** @returns the zitting @throws {NietGevonden | AlleenVoorzitterVanTafel | ZittingNogOpen | BesluitenlijstVast | LijstNietHeelGezien} */
  async stelVast(tx: Tx, zittingId: string): Promise<string> {
    const waarom = waaromNietVaststellen(await this.zittingen.kop(tx, zittingId), await this.lijsten.vaststelling(tx, zittingId), await this.lijsten.telling(tx, zittingId));
    if (waarom) throw waarom;
    await this.lijsten.stelVast(tx, zittingId);
    tx.record({ actie: 'besluitenlijst.vastgesteld', onderwerp: { soort: 'zitting', id: zittingId } });
    tx.live(zittingkamer(zittingId), 'zitting.gewijzigd', { zittingId });
    return zittingId;
  }

  /** @throws {NietGevonden | BesluitenlijstNietVast} */
  async document(tx: Tx, zittingId: string): Promise<Lijstdocument> {
    const kop = await this.zittingen.kop(tx, zittingId);
    const vaststelling = await this.lijsten.vaststelling(tx, zittingId);
    if (!vaststelling) throw new BesluitenlijstNietVast();
    const leesbaar = [];
    for (const beeld of await this.besluiten.vanZitting(tx, zittingId)) leesbaar.push(await this.brieven.leesbaar(tx, beeld));
    const document = maakLijst(kop, vaststelling, leesbaar);
    const inhoudSha256 = sha256(JSON.stringify(document));
    return { document, inhoudSha256, afdruk: await this.lijsten.vindAfdruk(tx, zittingId, inhoudSha256) };
  }

  /** Keeps by which digest a file is known; in the log it can be proven later. @returns the one that counts: another reader may have been first */
  async legAfdrukVast(tx: Tx, zittingId: string, afdruk: Omit<Afdruk, 'gemaaktOp'>): Promise<Afdruk | undefined> {
    if (await this.lijsten.bewaarAfdruk(tx, zittingId, afdruk)) {
      tx.record({ actie: 'besluitenlijst.afgedrukt', onderwerp: { soort: 'zitting', id: zittingId }, inhoud: { sha256: afdruk.bestandSha256 } });
      tx.live(zittingkamer(zittingId), 'zitting.gewijzigd', { zittingId });
    }
    return this.lijsten.vindAfdruk(tx, zittingId, afdruk.inhoudSha256);
  }
}

/** The digest of a text or file, as lower-case hex. */
export function sha256(inhoud: string | Uint8Array): string {
  return createHash('sha256').update(inhoud).digest('hex');
}

function waaromNietVaststellen({ benVoorzitter, benSecretaris, fase }: Zittingkop, vast: Vaststelling | null, { buitenZicht }: Lijsttelling): Weigering | undefined {
  if (!benVoorzitter && !benSecretaris) return new AlleenVoorzitterVanTafel();
  if (vast) return new BesluitenlijstVast();
  if (fase !== 'gesloten') return new ZittingNogOpen();
  return !benVoorzitter && buitenZicht > 0 ? new LijstNietHeelGezien() : undefined;
}

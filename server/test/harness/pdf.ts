import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface Tak {
  readonly role?: string;
  readonly children?: readonly Tak[];
}

/** What a reader of a PDF gets: its words, its tags in order, its language and title, and whether a line runs off the page. */
export interface GelezenPdf {
  readonly tekst: string;
  readonly rollen: readonly string[];
  readonly taal: string | undefined;
  readonly titel: string | undefined;
  readonly gemarkeerd: boolean;
  readonly pdfua: boolean;
  readonly bladzijden: number;
  readonly buitenDeRand: boolean;
}

export async function leesPdf(bytes: Uint8Array): Promise<GelezenPdf> {
  const lezer = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await lezer.promise;
  const { info } = await pdf.getMetadata();
  const markering = (await pdf.getMarkInfo()) as { Marked?: boolean } | null;
  const bladzijden = await Promise.all(Array.from({ length: pdf.numPages }, async (_, i) => leesBladzijde(await pdf.getPage(i + 1))));
  await lezer.destroy();
  const velden = info as { Language?: string; Title?: string };
  return {
    tekst: bladzijden.map(({ tekst }) => tekst).join(' ').replace(/\s+/g, ' '),
    rollen: bladzijden.flatMap(({ rollen }) => rollen),
    taal: velden.Language,
    titel: velden.Title,
    gemarkeerd: markering?.Marked === true,
    pdfua: Buffer.from(bytes).toString('latin1').includes('pdfuaid:part'),
    bladzijden: bladzijden.length,
    buitenDeRand: bladzijden.some(({ buiten }) => buiten),
  };
}

type Bladzijde = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;

async function leesBladzijde(bladzijde: Bladzijde): Promise<{ tekst: string; rollen: string[]; buiten: boolean }> {
  const { items } = await bladzijde.getTextContent();
  const breedte = bladzijde.getViewport({ scale: 1 }).width;
  const stukken = items.flatMap((item) => ('str' in item ? [item] : []));
  return {
    tekst: stukken.map(({ str, hasEOL }) => (hasEOL ? `${str} ` : str)).join(''),
    rollen: rollenVan((await bladzijde.getStructTree()) as Tak | null),
    buiten: stukken.some(({ transform, width }) => Number(transform[4]) + width > breedte),
  };
}

function rollenVan(tak: Tak | null): string[] {
  if (!tak) return [];
  return [...(tak.role ? [tak.role] : []), ...(tak.children ?? []).flatMap(rollenVan)];
}

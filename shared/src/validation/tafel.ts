import { z } from 'zod';
import { UITKOMSTEN } from '../vocabulary/tafel.js';

const opdrachtId = z.uuid('Het kenmerk van de opdracht is niet geldig. Laad de pagina opnieuw.');
const versie = z.int('Laad de pagina opnieuw.').nullish();
const zittingId = z.uuid('Kies een zitting uit de lijst.');
const agendapuntId = z.uuid('Kies een agendapunt uit de lijst.');
const minuten = z.int('Vul hele minuten in.').min(1, 'Geef ten minste 1 minuut.').max(120, 'Geef ten hoogste 120 minuten.');
const reden = z.string().trim().min(1, 'Schrijf in één zin waarom.').max(300, 'Houd de reden onder de 300 tekens.');

export const zittingPlannenInvoer = z.object({
  opdrachtId,
  tafelId: z.uuid('Kies een tafel uit de lijst.'),
  geplandOp: z.iso.datetime({ offset: true, error: 'Kies een dag en een tijd.' }),
  duurMinuten: z.int('Vul hele minuten in.').min(5, 'Een zitting duurt ten minste 5 minuten.').max(480, 'Een zitting duurt ten hoogste 8 uur.'),
});

/** Acts on a zitting as a whole; `versie` is what the chair saw, so that of two chairs one is told. */
export const zittingInvoer = z.object({ opdrachtId, zittingId, versie });

export const zittingVerplaatsenInvoer = zittingInvoer.extend({ geplandOp: z.iso.datetime({ offset: true, error: 'Kies een dag en een tijd.' }) });

export const antwoordenVerbergenInvoer = zittingInvoer.extend({ verborgen: z.boolean() });

/** Nobody is secretary any more when `lidId` is empty. */
export const secretarisAanwijzenInvoer = zittingInvoer.extend({ lidId: z.uuid('Kies wie de secretaris wordt.').nullish() });

export const agendapuntToevoegenInvoer = z.object({
  opdrachtId,
  versie,
  zittingId,
  casusId: z.uuid('Kies een casus uit de lijst.'),
  minuten,
  reden,
});

export const agendaHerordenenInvoer = z.object({
  opdrachtId,
  versie,
  zittingId,
  agendapuntIds: z.array(agendapuntId).min(1, 'Er staat niets op de agenda.').max(100, 'Er staat te veel op de agenda.'),
});

export const agendapuntInvoer = z.object({ opdrachtId, versie, agendapuntId });
export const agendapuntMinutenInvoer = z.object({ opdrachtId, versie, agendapuntId, minuten });
export const agendapuntVerwijderenInvoer = z.object({ opdrachtId, versie, agendapuntId, reden });
export const agendapuntAfrondenInvoer = z.object({
  opdrachtId,
  versie,
  agendapuntId,
  uitkomst: z.enum(UITKOMSTEN, 'Kies hoe dit agendapunt afloopt.'),
});

export const aanwezigheidInvoer = z.object({ opdrachtId, zittingId });

const casusId = z.uuid('Kies een casus uit de lijst.');
const zin = (leeg: string, hoogstens: number) => z.string().trim().min(1, leeg).max(hoogstens, `Houd dit korter dan ${hoogstens} tekens.`);

/** Who digs in between zittingen, on which question, with how much time and until when. */
export const uitzoekerToewijzenInvoer = z.object({
  opdrachtId,
  casusId,
  lidId: z.uuid('Kies wie dit uitzoekt.'),
  vraag: zin('Schrijf op wat er uitgezocht moet worden.', 300),
  uren: z.int('Vul hele uren in.').min(1, 'Geef ten minste 1 uur.').max(200, 'Geef ten hoogste 200 uur.'),
  tot: z.iso.date('Kies een dag.'),
});
export const bevindingVastleggenInvoer = z.object({
  opdrachtId,
  casusId,
  bron: zin('Schrijf op van wie of waaruit u dit weet.', 120),
  tekst: zin('Schrijf op wat u vond.', 2000),
});
export const uitzoekenAfrondenInvoer = z.object({ opdrachtId, casusId });
export const buitenTafelOplossenInvoer = z.object({ opdrachtId, casusId, reden: zin('Schrijf in één zin op hoe het is opgelost.', 300) });
export const buitenTafelHeropenenInvoer = z.object({ opdrachtId, casusId, reden });

export type UitzoekerToewijzenInvoer = z.infer<typeof uitzoekerToewijzenInvoer>;
export type BevindingVastleggenInvoer = z.infer<typeof bevindingVastleggenInvoer>;
export type UitzoekenAfrondenInvoer = z.infer<typeof uitzoekenAfrondenInvoer>;
export type BuitenTafelOplossenInvoer = z.infer<typeof buitenTafelOplossenInvoer>;
export type BuitenTafelHeropenenInvoer = z.infer<typeof buitenTafelHeropenenInvoer>;

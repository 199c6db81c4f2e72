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

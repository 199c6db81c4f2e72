import { z } from 'zod';
import { veldzin } from '../taal/index.js';
import { UITKOMSTEN } from '../vocabulary/tafel.js';

const opdrachtId = z.uuid(veldzin({ nl: 'Het kenmerk van de opdracht is niet geldig. Laad de pagina opnieuw.', en: 'The reference of this act is not valid. Reload the page.' }));
const versie = z.int(veldzin({ nl: 'Laad de pagina opnieuw.', en: 'Reload the page.' })).nullish();
const zittingId = z.uuid(veldzin({ nl: 'Kies een zitting uit de lijst.', en: 'Choose a session from the list.' }));
const agendapuntId = z.uuid(veldzin({ nl: 'Kies een agendapunt uit de lijst.', en: 'Choose an agenda item from the list.' }));
const minuten = z.int(veldzin({ nl: 'Vul hele minuten in.', en: 'Fill in whole minutes.' })).min(1, veldzin({ nl: 'Geef ten minste 1 minuut.', en: 'Give at least 1 minute.' })).max(120, veldzin({ nl: 'Geef ten hoogste 120 minuten.', en: 'Give at most 120 minutes.' }));
const reden = z.string().trim().min(1, veldzin({ nl: 'Schrijf in één zin waarom.', en: 'Write in one sentence why.' })).max(300, veldzin({ nl: 'Houd de reden onder de 300 tekens.', en: 'Keep the reason under 300 characters.' }));

export const zittingPlannenInvoer = z.object({
  opdrachtId,
  tafelId: z.uuid(veldzin({ nl: 'Kies een tafel uit de lijst.', en: 'Choose a table from the list.' })),
  geplandOp: z.iso.datetime({ offset: true, error: veldzin({ nl: 'Kies een dag en een tijd.', en: 'Choose a day and a time.' }) }),
  duurMinuten: z.int(veldzin({ nl: 'Vul hele minuten in.', en: 'Fill in whole minutes.' })).min(5, veldzin({ nl: 'Een zitting duurt ten minste 5 minuten.', en: 'A session takes at least 5 minutes.' })).max(480, veldzin({ nl: 'Een zitting duurt ten hoogste 8 uur.', en: 'A session takes at most 8 hours.' })),
});

/** Acts on a zitting as a whole; `versie` is what the chair saw, so that of two chairs one is told. */
export const zittingInvoer = z.object({ opdrachtId, zittingId, versie });

export const zittingVerplaatsenInvoer = zittingInvoer.extend({ geplandOp: z.iso.datetime({ offset: true, error: veldzin({ nl: 'Kies een dag en een tijd.', en: 'Choose a day and a time.' }) }) });

export const antwoordenVerbergenInvoer = zittingInvoer.extend({ verborgen: z.boolean() });

/** Nobody is secretary any more when `lidId` is empty. */
export const secretarisAanwijzenInvoer = zittingInvoer.extend({ lidId: z.uuid(veldzin({ nl: 'Kies wie de secretaris wordt.', en: 'Choose who becomes secretary.' })).nullish() });

export const agendapuntToevoegenInvoer = z.object({
  opdrachtId,
  versie,
  zittingId,
  casusId: z.uuid(veldzin({ nl: 'Kies een casus uit de lijst.', en: 'Choose a case from the list.' })),
  minuten,
  reden,
});

export const agendaHerordenenInvoer = z.object({
  opdrachtId,
  versie,
  zittingId,
  agendapuntIds: z.array(agendapuntId).min(1, veldzin({ nl: 'Er staat niets op de agenda.', en: 'There is nothing on the agenda.' })).max(100, veldzin({ nl: 'Er staat te veel op de agenda.', en: 'There is too much on the agenda.' })),
});

export const agendapuntInvoer = z.object({ opdrachtId, versie, agendapuntId });
export const agendapuntMinutenInvoer = z.object({ opdrachtId, versie, agendapuntId, minuten });
export const agendapuntVerwijderenInvoer = z.object({ opdrachtId, versie, agendapuntId, reden });
export const agendapuntAfrondenInvoer = z.object({
  opdrachtId,
  versie,
  agendapuntId,
  uitkomst: z.enum(UITKOMSTEN, veldzin({ nl: 'Kies hoe dit agendapunt afloopt.', en: 'Choose how this agenda item ends.' })),
});

export const aanwezigheidInvoer = z.object({ opdrachtId, zittingId });

const casusId = z.uuid(veldzin({ nl: 'Kies een casus uit de lijst.', en: 'Choose a case from the list.' }));
const zin = (leeg: string, hoogstens: number) => z.string().trim().min(1, leeg).max(hoogstens, veldzin({ nl: `Houd dit korter dan ${hoogstens} tekens.`, en: `Keep this shorter than ${hoogstens} characters.` }));

/** Who digs in between zittingen, on which question, with how much time and until when. */
export const uitzoekerToewijzenInvoer = z.object({
  opdrachtId,
  casusId,
  lidId: z.uuid(veldzin({ nl: 'Kies wie dit uitzoekt.', en: 'Choose who looks into this.' })),
  vraag: zin(veldzin({ nl: 'Schrijf op wat er uitgezocht moet worden.', en: 'Write what must be looked into.' }), 300),
  uren: z.int(veldzin({ nl: 'Vul hele uren in.', en: 'Fill in whole hours.' })).min(1, veldzin({ nl: 'Geef ten minste 1 uur.', en: 'Give at least 1 hour.' })).max(200, veldzin({ nl: 'Geef ten hoogste 200 uur.', en: 'Give at most 200 hours.' })),
  tot: z.iso.date(veldzin({ nl: 'Kies een dag.', en: 'Choose a day.' })),
});
export const bevindingVastleggenInvoer = z.object({
  opdrachtId,
  casusId,
  bron: zin(veldzin({ nl: 'Schrijf op van wie of waaruit u dit weet.', en: 'Write from whom or what you know this.' }), 120),
  tekst: zin(veldzin({ nl: 'Schrijf op wat u vond.', en: 'Write what you found.' }), 2000),
});
export const uitzoekenAfrondenInvoer = z.object({ opdrachtId, casusId });
export const buitenTafelOplossenInvoer = z.object({ opdrachtId, casusId, reden: zin(veldzin({ nl: 'Schrijf in één zin op hoe het is opgelost.', en: 'Write in one sentence how it was solved.' }), 300) });
export const buitenTafelHeropenenInvoer = z.object({ opdrachtId, casusId, reden });

export type UitzoekerToewijzenInvoer = z.infer<typeof uitzoekerToewijzenInvoer>;
export type BevindingVastleggenInvoer = z.infer<typeof bevindingVastleggenInvoer>;
export type UitzoekenAfrondenInvoer = z.infer<typeof uitzoekenAfrondenInvoer>;
export type BuitenTafelOplossenInvoer = z.infer<typeof buitenTafelOplossenInvoer>;
export type BuitenTafelHeropenenInvoer = z.infer<typeof buitenTafelHeropenenInvoer>;

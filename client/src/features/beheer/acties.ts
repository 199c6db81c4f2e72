interface Actie {
  naam: string;
  toegestaan: boolean;
  reden?: string | null;
}

/** Whether an act is possible, and if not why, in the words of the server. */
export function actieVan(acties: readonly Actie[], naam: string): { kan: boolean; reden?: string } {
  const actie = acties.find((een) => een.naam === naam);
  return { kan: actie?.toegestaan ?? false, reden: actie?.reden ?? undefined };
}

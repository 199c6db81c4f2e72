/** What the server says of one act on a record: may it be done now, and if not, why not. */
export interface MogelijkeActie {
  readonly naam: string;
  readonly toegestaan: boolean;
  readonly reden: string | null;
}

/** Whether the act may be done now; an act that the server does not name may not. */
export function kan(acties: readonly MogelijkeActie[] | undefined, naam: string): boolean {
  return acties?.some((actie) => actie.naam === naam && actie.toegestaan) ?? false;
}

/** Why a named act may not be done now; nothing when it may, or when it is not for this lid at all. */
export function waaromNiet(acties: readonly MogelijkeActie[] | undefined, naam: string): string | undefined {
  const actie = acties?.find((een) => een.naam === naam && !een.toegestaan);
  return actie?.reden ?? undefined;
}

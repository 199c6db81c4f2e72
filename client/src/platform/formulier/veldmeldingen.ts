/** How a form shows what is wrong: beside each field, and in a summary that leads there. */
export interface Veldmeldingen<Veld extends string> {
  /** The id of the control of a field, so that the summary of faults can lead to it. */
  id: (veld: Veld) => string;
  /** What is wrong with a field. */
  fout: (veld: Veld) => string | undefined;
  /** All faults that belong to a field, in the order of the form. */
  fouten: { fieldId: string; message: string }[];
}

/** The one way in which every form of the product names its controls and gathers its faults. */
export function veldmeldingen<Veld extends string>(naam: string, velden: readonly Veld[], fout: (veld: Veld) => string | undefined): Veldmeldingen<Veld> {
  const id = (veld: Veld) => `${naam}-${veld.replaceAll('.', '-')}`;
  const fouten = velden.flatMap((veld) => {
    const message = fout(veld);
    return message ? [{ fieldId: id(veld), message }] : [];
  });
  return { id, fout, fouten };
}

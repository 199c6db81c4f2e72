interface Regel {
  organisatieNaam: string;
  gegevensgroep: string;
  dag: string;
  nood: boolean;
  noodReden?: string | null;
  ingetrokken: boolean;
}

/** Everything one organisation read on one day. */
export interface Bezoek {
  organisatieNaam: string;
  dag: string;
  gegevensgroepen: string[];
  /** What was read with consent that was withdrawn later. */
  ingetrokken: string[];
  /** Why somebody looked in an emergency, if that was so. */
  noodReden?: string;
  nood: boolean;
}

/** Lines of the same organisation and day together, in the order in which they came. */
export function perBezoek(regels: readonly Regel[]): Bezoek[] {
  const bezoeken = new Map<string, Bezoek>();
  for (const { organisatieNaam, dag, gegevensgroep, nood, noodReden, ingetrokken } of regels) {
    const sleutel = `${dag} ${organisatieNaam} ${nood}`;
    const bezoek = bezoeken.get(sleutel) ?? { organisatieNaam, dag, gegevensgroepen: [], nood, noodReden: noodReden ?? undefined, ingetrokken: [] };
    const groepen = ingetrokken ? bezoek.ingetrokken : bezoek.gegevensgroepen;
    if (!groepen.includes(gegevensgroep)) groepen.push(gegevensgroep);
    bezoeken.set(sleutel, bezoek);
  }
  return [...bezoeken.values()];
}

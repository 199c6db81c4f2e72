interface Regel {
  organisatieNaam: string;
  gegevensgroep: string;
  dag: string;
}

/** Everything one organisation read on one day. */
export interface Bezoek {
  organisatieNaam: string;
  dag: string;
  gegevensgroepen: string[];
}

/** Lines of the same organisation and day together, in the order in which they came. */
export function perBezoek(regels: readonly Regel[]): Bezoek[] {
  const bezoeken = new Map<string, Bezoek>();
  for (const { organisatieNaam, dag, gegevensgroep } of regels) {
    const sleutel = `${dag} ${organisatieNaam}`;
    const bezoek = bezoeken.get(sleutel) ?? { organisatieNaam, dag, gegevensgroepen: [] };
    if (!bezoek.gegevensgroepen.includes(gegevensgroep)) bezoek.gegevensgroepen.push(gegevensgroep);
    bezoeken.set(sleutel, bezoek);
  }
  return [...bezoeken.values()];
}

/** The database holds another past than was signed before: it was put back from a backup, or tampered with. */
export class LogboekTeruggezet extends Error {
  override readonly name = 'LogboekTeruggezet';

  constructor(ondertekend: number, aanwezig: number) {
    super(
      ondertekend > aanwezig
        ? `Er is een controlepunt over ${ondertekend} regels ondertekend, maar de database heeft er ${aanwezig}: er is een oudere reservekopie teruggezet.`
        : `De eerste ${ondertekend} regels in de database zijn andere dan de regels die zijn ondertekend.`,
    );
  }
}

/** Earlier checkpoints were signed with another key than the one in the secrets folder. */
export class SleutelPastNiet extends Error {
  override readonly name = 'SleutelPastNiet';

  constructor() {
    super('De ondertekensleutel is een andere dan die van de eerdere controlepunten. Zet de oude sleutel terug.');
  }
}

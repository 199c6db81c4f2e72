import { createHash } from 'node:crypto';

/** Days that a link works; a choice of ours, between a holiday and OWASP ASVS 5.0, 6.4.1 (short-lived first secrets). */
export const GELDIG_DAGEN = 7;

export interface UitnodigingMail {
  readonly onderwerp: string;
  readonly tekst: string;
}

/** What an invitation says: who may come where, and the link; nothing of any casus. */
export function uitnodigingMail(gegevens: { naam: string; organisatieNaam: string; regioNaam: string; link: string }): UitnodigingMail {
  const { naam, organisatieNaam, regioNaam, link } = gegevens;
  return {
    onderwerp: `Uitnodiging voor de doorbraaktafel ${regioNaam}`,
    tekst: [
      `Beste ${naam},`,
      `U kunt namens ${organisatieNaam} meedoen met de doorbraaktafel ${regioNaam}. Open deze link om te beginnen:`,
      link,
      `De link werkt één keer en is ${GELDIG_DAGEN} dagen geldig. Verwacht u deze uitnodiging niet? Dan hoeft u niets te doen.`,
    ].join('\n\n'),
  };
}

/** What a client reads, also when the address was mistyped: no name, no organisation and nothing of any casus. */
export function clientuitnodigingMail({ regioNaam, link }: { regioNaam: string; link: string }): UitnodigingMail {
  return {
    onderwerp: `Uitnodiging voor de doorbraaktafel ${regioNaam}`,
    tekst: [
      'Goedendag,',
      `U kunt zelf meelezen op de doorbraaktafel ${regioNaam}. Open deze link om te beginnen:`,
      link,
      `De link werkt één keer en is ${GELDIG_DAGEN} dagen geldig. Verwacht u deze uitnodiging niet? Dan hoeft u niets te doen.`,
    ].join('\n\n'),
  };
}

/** What is kept of the key in a link. */
export function sleutelHash(sleutel: string): Buffer {
  return createHash('sha256').update(`uitnodiging ${sleutel}`).digest();
}

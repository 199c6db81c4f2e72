export const papier = {
  bewaar: 'Bewaar als PDF',
  brief: 'Lees de brief',
  briefVan: 'Lees de brief over besluit {{nummer}}',
  lijst: {
    open: 'Deze lijst is nog niet vastgesteld',
    openUitleg: 'De uitleg bij een afwijking kan nog worden aangevuld.',
    stelVast: 'Stel de lijst vast',
    bevestig: 'Stel vast',
    onuitgewerkt_one: 'Bij {{count}} besluit gaat een regel opzij en is de afwijking nog niet uitgewerkt.',
    onuitgewerkt_other: 'Bij {{count}} besluiten gaat een regel opzij en is de afwijking nog niet uitgewerkt.',
    onuitgewerktUitleg: 'Na het vaststellen kan dat niet meer. Werk de afwijking eerst uit bij het besluit.',
    gevolg: 'Daarna verandert er niets meer aan deze besluiten en hun uitleg. Klopt later iets niet? Neem dan een nieuw besluit.',
    vast: 'Deze lijst is vastgesteld',
    vastDoor: 'Op {{dag}}, door {{wie}}. Er verandert niets meer aan deze besluiten en hun uitleg.',
    echt: 'Klopt mijn bestand?',
    echtUitleg: 'Elk bestand van deze lijst heeft een eigen controlegetal. Het staat ook in het logboek. Reken uw bestand na met SHA-256.',
  },
} as const;

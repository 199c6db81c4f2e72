/** Plants that nobody is called after; a casus bears one instead of a name. */
export const PLANTEN = [
  'Adderwortel', 'Akkerdistel', 'Andoorn', 'Beemdgras', 'Berenklauw', 'Bitterzoet', 'Blaasvaren', 'Boekweit', 'Bosandoorn',
  'Boterbloem', 'Brandnetel', 'Brem', 'Bronkruid', 'Dalkruid', 'Daslook', 'Dotterbloem', 'Driedistel', 'Duizendblad',
  'Dwergbies', 'Eikvaren', 'Fluitenkruid', 'Ganzerik', 'Geitenbaard', 'Gierst', 'Glaskruid', 'Grasklokje', 'Guichelheil',
  'Haagwinde', 'Haarmos', 'Havikskruid', 'Heelkruid', 'Helmgras', 'Hengel', 'Herderstasje', 'Hertshooi', 'Hondsdraf',
  'Kaardebol', 'Kaasjeskruid', 'Kalmoes', 'Kamgras', 'Kattenstaart', 'Klaproos', 'Kleefkruid', 'Klit', 'Koekoeksbloem',
  'Korenbloem', 'Kornoelje', 'Kruipwilg', 'Lamsoor', 'Leverkruid', 'Lisdodde', 'Look', 'Maagdenpalm', 'Maanvaren',
  'Mannagras', 'Margriet', 'Melkkruid', 'Moerasvaren', 'Muizenoor', 'Muurpeper', 'Nagelkruid', 'Ogentroost', 'Paardenstaart',
  'Parnassia', 'Pijlkruid', 'Pinksterbloem', 'Pitrus', 'Ratelaar', 'Reigersbek', 'Rietgras', 'Rolklaver', 'Schapenzuring',
  'Slangenkruid', 'Smeerwortel', 'Sleutelbloem', 'Speenkruid', 'Spurrie', 'Steenbreek', 'Stekelvaren', 'Streepzaad',
  'Teunisbloem', 'Tormentil', 'Trilgras', 'Vetkruid', 'Vlasbekje', 'Vleugeltjesbloem', 'Wachtelboon', 'Walstro', 'Waterdrieblad',
  'Waterkers', 'Waterlelie', 'Waterviolier', 'Wederik', 'Weegbree', 'Wespenorchis', 'Wikke', 'Wilgenroosje', 'Wolfsmelk',
  'Wollegras', 'Zandblauwtje', 'Zeealsem', 'Zeekraal', 'Zilverschoon', 'Zonnedauw', 'Zuring', 'Zwanenbloem',
] as const;

/** All plants in the order in which this casus tries them, so that names say nothing about the order of arrival. */
export function pseudoniemen(casusId: string): string[] {
  const begin = Number.parseInt(casusId.slice(-8), 16) % PLANTEN.length;
  return [...PLANTEN.slice(begin), ...PLANTEN.slice(0, begin)];
}

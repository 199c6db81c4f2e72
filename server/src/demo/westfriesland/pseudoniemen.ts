const PLANTEN = [
  'Akelei', 'Beemdkroon', 'Bosanemoon', 'Brem', 'Dagkoekoek', 'Dotterbloem', 'Duizendblad', 'Ereprijs', 'Fluitenkruid',
  'Gele lis', 'Grasklokje', 'Hengel', 'Hondsdraf', 'Kaardebol', 'Kattenstaart', 'Klaproos', 'Koekoeksbloem', 'Lathyrus',
  'Leeuwenbek', 'Maagdenpalm', 'Margriet', 'Moerasspirea', 'Muskuskruid', 'Ogentroost', 'Parnassia', 'Pinksterbloem',
  'Ratelaar', 'Rolklaver', 'Salomonszegel', 'Schermbloem', 'Smeerwortel', 'Speenkruid', 'Sneeuwbes', 'Teunisbloem',
  'Vingerhoed', 'Wederik', 'Weegbree', 'Wilgenroos', 'Zenegroen', 'Zilverschoon',
];

/** The n-th invented name: a plant and a number, so that nobody takes it for a person. */
export function pseudoniem(n: number): string {
  return `${PLANTEN[n % PLANTEN.length]} ${Math.floor(n / PLANTEN.length) + 1}`;
}

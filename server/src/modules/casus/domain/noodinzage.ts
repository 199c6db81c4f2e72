/** Minutes that a casus stays open for who looks in an emergency; a choice of ours, the database allows two hours at most. */
export const NOODINZAGE_MINUTEN = 60;

/** Whoever looks in an emergency only reads (NEN 7513; domain reference P10). */
export const IN_NOOD = {
  nl: 'U kijkt mee in nood, en dan kunt u alleen lezen. Vraag de ketenregisseur om u uit te nodigen.',
  en: 'You look along in an emergency, and then you can only read. Ask the ketenregisseur to invite you.',
};

/** What the regisseur and the FG read: that it happened and where to look, and of nobody who or about whom (GDPR art. 5 lid 1 onder c). */
export function noodmail(link: string): { onderwerp: string; tekst: string } {
  return {
    onderwerp: 'Iemand keek in nood in een dossier',
    tekst: `Iemand heeft in nood een dossier van uw regio geopend.\n\nMeld u aan om te zien wie, welk dossier en waarom:\n${link}\n\nU krijgt deze mail omdat u hierop toeziet.\n`,
  };
}

/** Minutes that a casus stays open for who looks in an emergency; a choice of ours, the database allows two hours at most. */
export const NOODINZAGE_MINUTEN = 60;

/** Whoever looks in an emergency only reads (NEN 7513; domain reference P10). */
export const IN_NOOD = 'U kijkt mee in nood, en dan kunt u alleen lezen. Vraag de ketenregisseur om u uit te nodigen.';

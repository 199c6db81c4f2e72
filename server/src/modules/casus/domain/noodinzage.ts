/** Minutes that a casus stays open for who looks in an emergency; a choice of ours, the database allows two hours at most. */
export const NOODINZAGE_MINUTEN = 60;

/** How long one step of deciding may take (decision model §2.4); where it says nothing, `parameter` says so. */
export const TERMIJNEN = {
  /** An organisation that will be bound against its will is heard first; parameter. */
  horen: { gewoon: { werkdagen: 2 }, spoed: { uren: 1 } },
  /** An organisation that sees it otherwise writes so, unedited (§2.4). */
  minderheidsstandpunt: { werkdagen: 5 },
  /** A participant or the client asks the bestuurders to look again (§2.4). */
  heroverweging: { werkdagen: 10 },
  /** The bestuurders answer (§2.4); sooner about what was decided in a crisis or an urgent ronde, parameter. */
  heroverwegingAntwoord: { gewoon: { werkdagen: 10 }, spoed: { werkdagen: 2 } },
  /** Bezwaar against a beschikking, counted from the day it was made known (art. 6:7 Awb). */
  bezwaar: { weken: 6 },
} as const;

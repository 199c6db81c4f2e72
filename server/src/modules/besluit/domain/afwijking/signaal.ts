/** Deviations from one rule after which the rule itself is the question (table model §3.2). */
export const SIGNAAL_NA = 3;

/** Whether this many binding deviations since the last signal are a question for the policy table. */
export function isSignaal(sindsVorige: number): boolean {
  return sindsVorige >= SIGNAAL_NA;
}

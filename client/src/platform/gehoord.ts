/** How an organisation was heard of which there are no words to read: it kept silent, its words are shielded, or it had nothing to add. */
export function zonderWoorden({ gegevenOp, afgeschermd }: { gegevenOp: string | null; afgeschermd: boolean }): 'stil' | 'afgeschermd' | 'niets' {
  if (!gegevenOp) return 'stil';
  return afgeschermd ? 'afgeschermd' : 'niets';
}

interface Geplaatst {
  readonly id: string;
  readonly geplaatstOp: string;
}

/** Lays new messages beside known ones: each id once, its newest form, oldest first. */
export function voegSamen<B extends Geplaatst>(bekend: readonly B[] | undefined, nieuwe: readonly B[]): readonly B[] {
  const perId = new Map((bekend ?? []).map((bericht) => [bericht.id, bericht]));
  for (const bericht of nieuwe) perId.set(bericht.id, bericht);
  return [...perId.values()].sort(oudsteEerst);
}

function oudsteEerst(een: Geplaatst, ander: Geplaatst): number {
  if (een.geplaatstOp !== ander.geplaatstOp) return een.geplaatstOp < ander.geplaatstOp ? -1 : 1;
  return een.id < ander.id ? -1 : 1;
}

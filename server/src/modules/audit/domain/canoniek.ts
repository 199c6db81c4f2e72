export type Json = null | boolean | number | string | readonly Json[] | { readonly [sleutel: string]: Json };

/** One spelling per JSON value (RFC 8785): sorted keys, no spaces, numbers as IEEE 754 doubles. */
export function canoniek(waarde: Json): string {
  if (waarde === null || typeof waarde !== 'object') return JSON.stringify(waarde);
  if (isLijst(waarde)) return `[${waarde.map(canoniek).join(',')}]`;
  const paren = Object.entries(waarde).sort(([links], [rechts]) => (links < rechts ? -1 : 1));
  return `{${paren.map(([sleutel, inhoud]) => `${JSON.stringify(sleutel)}:${canoniek(inhoud)}`).join(',')}}`;
}

function isLijst(waarde: Json): waarde is readonly Json[] {
  return Array.isArray(waarde);
}

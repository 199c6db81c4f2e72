export type Clientstand = 'geen' | 'uitgenodigd' | 'verlopen' | 'actief';

/** How it stands with the account of a client; an invitation that is too old can be taken back or sent anew. */
export function clientstand({ lidId, uitnodigingId, verlopen }: { lidId: string | null; uitnodigingId: string | null; verlopen: boolean }): Clientstand {
  if (lidId) return 'actief';
  if (!uitnodigingId) return 'geen';
  return verlopen ? 'verlopen' : 'uitgenodigd';
}

type Rol = 'owner' | 'app' | 'lezer' | 'werker';

export function createRoles(
  adminUrl: string,
  wachtwoorden: Partial<Record<Rol, string>>,
  opties?: { migrator?: string },
): Promise<void>;
export function createDatabase(
  adminUrl: string,
  naam: string,
  opties?: { owner?: string; template?: string },
): Promise<void>;
export function alsRol(
  url: string,
  doel: { database?: string; gebruiker?: string; wachtwoord?: string },
): string;

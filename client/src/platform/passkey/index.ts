import type { PublicKeyCredentialCreationOptionsJSON, PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/browser';

/** Whether this browser has passkeys at all. */
export function kentPasskeys(): boolean {
  return typeof window.PublicKeyCredential === 'function';
}

/** Lets the device make a passkey for this question of the server; nothing when the person stopped. */
export async function maakPasskey(opties: string): Promise<string | undefined> {
  const { startRegistration } = await import('@simplewebauthn/browser');
  return probeer(() => startRegistration({ optionsJSON: JSON.parse(opties) as PublicKeyCredentialCreationOptionsJSON }));
}

/** Lets the device answer this question of the server; nothing when the person stopped. */
export async function gebruikPasskey(opties: string): Promise<string | undefined> {
  const { startAuthentication } = await import('@simplewebauthn/browser');
  return probeer(() => startAuthentication({ optionsJSON: JSON.parse(opties) as PublicKeyCredentialRequestOptionsJSON }));
}

// Stopping, and a device that does not have it, are answers of a person and no fault.
async function probeer(vraag: () => Promise<object>): Promise<string | undefined> {
  try {
    return JSON.stringify(await vraag());
  } catch {
    return undefined;
  }
}

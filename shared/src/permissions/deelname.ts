import type { Rol } from '../vocabulary/index.js';
import { heeftRol, type Regels } from './mag.js';
import { zitAanTafel } from './voorstel.js';

const BUITEN_DE_CASUS: readonly Rol[] = ['fg_of_auditor', 'beheerder'];
const VOOR_DE_CLIENT: readonly Rol[] = ['client', 'clientondersteuner'];

/**
 * Taking part: who comes to the table promises to keep to himself what is said; everybody leaves or lets a colleague in for the own organisation; who answers for the data records consent and hands that over,
 * with the regisseur for a machtiging and the account of the client; the client withdraws what the client gave; in an emergency who works with people looks, and the route and the FG see it.
 */
export const deelnameRegels: Regels = (wie, mag) => {
  const { regioId, lidId, organisatieId } = wie;
  if (zitAanTafel(wie)) mag(['zien', 'aanvaarden'], 'Geheimhouding', { regioId });
  if (!heeftRol(wie, ...BUITEN_DE_CASUS)) mag('zien', ['Deelname', 'Clientaccount'], { regioId });
  if (heeftRol(wie, ...VOOR_DE_CLIENT)) mag('intrekken', 'Toestemming', { regioId, eigenZaak: true });
  if (heeftRol(wie, 'client')) {
    mag('intrekken', 'Machtiging', { regioId, eigenZaak: true });
    mag('beeindigen', 'Clientaccount', { regioId, eigenZaak: true });
  }
  if (heeftRol(wie, 'ketenregisseur', 'fg_of_auditor', 'uitstroomcoordinator')) mag('zien', 'Noodinzage', { regioId });
  if (heeftRol(wie, 'ketenregisseur', 'uitstroomcoordinator')) {
    for (const rol of ['regisseurLidId', 'plaatsvervangerLidId']) {
      mag('gezien', 'Noodinzage', { regioId, [rol]: lidId });
      mag(['registreren', 'intrekken'], 'Machtiging', { regioId, [rol]: lidId });
      mag(['uitnodigen', 'beeindigen'], 'Clientaccount', { regioId, [rol]: lidId });
    }
  }
  if (!zitAanTafel(wie) && !heeftRol(wie, 'bewindvoerder')) return;
  mag(['verlaten', 'toelaten', 'instappen'], 'Deelname', { regioId, organisatieId });
  if (heeftRol(wie, 'bestuurder', 'fondsbeheerder', 'bewindvoerder')) return;
  mag('nemen', 'Noodinzage', { regioId });
  mag('beantwoorden', 'Verantwoordelijkheid', { regioId, organisatieId });
  mag('aanbieden', 'Verantwoordelijkheid', { regioId, verantwoordelijkeOrganisatieId: organisatieId });
  mag(['vastleggen', 'intrekken'], 'Toestemming', { regioId, verantwoordelijkeOrganisatieId: organisatieId });
  mag(['registreren', 'intrekken'], 'Machtiging', { regioId, verantwoordelijkeOrganisatieId: organisatieId });
  mag(['uitnodigen', 'beeindigen'], 'Clientaccount', { regioId, verantwoordelijkeOrganisatieId: organisatieId });
};

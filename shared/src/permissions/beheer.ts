import { heeftRol, type Regels } from './mag.js';

/** The beheerder arranges the regio: who belongs to it, its tafels, its settings and how long things are kept. */
export const beheerRegels: Regels = (wie, mag) => {
  const { regioId } = wie;
  if (!heeftRol(wie, 'beheerder')) return;
  mag('inrichten', ['Organisatie', 'Tafel', 'Instelling', 'Bewaartermijn', 'Koppeling', 'Thema', 'Geheimhouding'], { regioId });
};

/** Runs one step and shows its name and how long it took. */
export async function stap(naam, werk) {
  const begin = Date.now();
  process.stdout.write(`${naam} …\n`);
  const uitkomst = await werk();
  process.stdout.write(`${naam}: klaar (${((Date.now() - begin) / 1000).toFixed(1).replace('.', ',')} s)\n`);
  return uitkomst;
}

export function toonAdres({ url, accounts = [], wachtwoord }) {
  process.stdout.write(`\nDoorbraaktafel staat klaar op ${url}\n`);
  if (accounts.length > 0) process.stdout.write(`\nDemonstratieaccounts, allemaal met wachtwoord ${wachtwoord}:\n${tabel(accounts)}\n`);
  process.stdout.write('\nStoppen: Ctrl-C\n');
}

function tabel(accounts) {
  const kolommen = ['email', 'omschrijving', 'regioNaam', 'wachtwoord'].filter((kolom) => accounts.some((account) => account[kolom]));
  const breedte = (kolom) => Math.max(...accounts.map((account) => String(account[kolom] ?? '').length));
  const regel = (account) => kolommen.map((kolom) => String(account[kolom] ?? '').padEnd(breedte(kolom))).join('  ').trimEnd();
  return accounts.map((account) => `  ${regel(account)}`).join('\n');
}

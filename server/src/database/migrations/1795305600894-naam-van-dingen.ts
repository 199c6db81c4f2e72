import type { MigrationInterface, QueryRunner } from 'typeorm';

const NAMEN = ['fonds', 'passkey', 'scim_sleutel', 'scim_groep', 'regel'];

/** What people pick by its name has one that can be read as well: a fonds to pay from, a key to confirm or withdraw, a group that gives a role. */
export class NaamVanDingen1795305600894 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(NAMEN.map((tabel) => `create trigger ${tabel}_naam_met_letters before insert or update on ${tabel} for each row execute function bewaak_naam();`).join('\n'));
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}

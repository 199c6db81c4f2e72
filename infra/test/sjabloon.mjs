// Makes the migrated template that every test file copies, before the first test's clock runs.
import { createTestDatabase } from '../../server/test/harness/database.ts';

const { drop } = await createTestDatabase();
await drop();

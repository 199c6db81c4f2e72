import { rmSync } from 'node:fs';

export default async function ruimTestdatabaseOp() {
  const { dir, server } = globalThis.testdatabase;
  await server.stop();
  rmSync(dir, { recursive: true, force: true });
}

import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { createApp } from '../../../src/create-app.js';
import type { StartOptions } from '../../../src/platform/config/options.js';

// A server that can be killed: it starts when told on which database, and tells where it listens.
process.once('message', (options: StartOptions) => {
  void serveer(options).then(
    (url) => process.send?.({ url }),
    (fout: Error) => process.send?.({ fout: fout.stack }),
  );
});
process.once('disconnect', () => process.exit(0));

async function serveer(options: StartOptions): Promise<string> {
  const app = await createApp(options);
  await app.listen(0, '127.0.0.1');
  return `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
}

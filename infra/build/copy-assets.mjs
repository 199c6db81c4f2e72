import { cpSync } from 'node:fs';
import { extname } from 'node:path';

const [bron, doel, ...soorten] = process.argv.slice(2);

cpSync(bron, doel, { recursive: true, filter: (pad) => extname(pad) === '' || soorten.includes(extname(pad)) });

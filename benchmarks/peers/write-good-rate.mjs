// write-good over the articles of a folder; arguments and output as EngineRate's.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const writeGood = require('write-good');
const { version } = require('write-good/package.json');

const [folder, warmUp, measured] = process.argv.slice(2);
const articles = readdirSync(folder).sort().map((name) => readFileSync(join(folder, name), 'utf8'));

function processorSeconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function checked(seconds) {
  const end = processorSeconds() + seconds;
  let count = 0;
  while (processorSeconds() < end) {
    for (const article of articles) {
      writeGood(article);
      count++;
    }
  }
  return count;
}

checked(Number(warmUp));
const before = processorSeconds();
const count = checked(Number(measured));
const seconds = processorSeconds() - before;
console.log(JSON.stringify({ checker: `write-good ${version}`, articles: count, seconds: Number(seconds.toFixed(3)) }));

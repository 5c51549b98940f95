// The figures of the checkers as one JSON document and as a table: table.mjs RATES JSON ARTICLES WORDS COMMIT
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

const [rates, json, articles, words, commit] = process.argv.slice(2);
const java = execFileSync('java', ['--version'], { encoding: 'utf8' }).split('\n')[0];
const checkers = readFileSync(rates, 'utf8').trim().split('\n').map((line) => {
  const { checker, articles: checked, seconds } = JSON.parse(line);
  return { checker, articlesPerSecond: checked / seconds, wordsPerSecond: (checked / seconds) * (words / articles) };
});
const own = checkers[0].articlesPerSecond;
const report = {
  commit,
  machine: `${cpus().length} x ${cpus()[0].model.trim()}`,
  java,
  node: process.version,
  articles: Number(articles),
  wordsPerArticle: Math.round(words / articles),
  checkers,
};
writeFileSync(json, `${JSON.stringify(report, null, 2)}\n`);

console.log(`${report.articles} articles of ${report.wordsPerArticle} words on average; one thread each, seconds of the processor.`);
console.log(`Copydesk ${commit}; ${report.machine}; ${java}; Node ${process.version}.\n`);
console.log('| Checker | articles/s | words/s | Copydesk is as fast |');
console.log('|---|---|---|---|');
for (const { checker, articlesPerSecond, wordsPerSecond } of checkers) {
  const ratio = own / articlesPerSecond;
  const shown = articlesPerSecond.toFixed(articlesPerSecond < 10 ? 2 : 0);
  console.log(`| ${checker} | ${shown} | ${Math.round(wordsPerSecond)} | ${ratio.toFixed(ratio < 10 ? 1 : 0)} times |`);
}

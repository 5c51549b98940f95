// Checks what the overlays render to: schemas, then assertions. Every check has to prove itself as well: each bad sample has to
// be refused, and each assertion has to notice the manifest that was broken for it.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { assertions as cluster } from './assertions/cluster.mjs';
import { assertions as messages } from './assertions/messages.mjs';
import { assertions as pods } from './assertions/pods.mjs';
import { assertions as references } from './assertions/references.mjs';
import { Manifests, parse, render } from './manifests.mjs';
import { promtoolFaults } from './metrics.mjs';
import { schemaFaults } from './schema.mjs';
import { settingsPage } from './settings-table.mjs';

const OVERLAYS = ['dev', 'staging', 'prod'];
const ASSERTIONS = [...pods, ...references, ...messages, ...cluster];

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const faults = [];

const overlays = OVERLAYS.map(
  (overlay) =>
    new Manifests(overlay, [
      ...render(here(`../overlays/${overlay}/platform`)),
      ...render(here(`../overlays/${overlay}`)),
    ]),
);
await provesSchemas();
for (const manifests of overlays) {
  await checkSchemas(manifests);
  checkAssertions(manifests);
}
const production = overlays.find(({ overlay }) => overlay === 'prod');
proveAssertions(production);
checkAlerts(production);
if (readFileSync(here('../../docs/settings.md'), 'utf8') !== settingsPage()) {
  faults.push('docs/settings.md is not what the code says; write it anew with settings-table.mjs');
}

faults.forEach((fault) => console.error(`  ${fault}`));
if (faults.length > 0) {
  console.error(`${faults.length} faults`);
  process.exit(1);
}
const resources = overlays.reduce((sum, manifests) => sum + manifests.resources.length, 0);
console.log(`${resources} resources of ${overlays.length} overlays hold ${ASSERTIONS.length} assertions`);

async function provesSchemas() {
  for (const kind of ['good', 'bad']) {
    for (const file of readdirSync(here(`samples/${kind}`))) {
      const [sample] = parse(readFileSync(here(`samples/${kind}/${file}`), 'utf8'));
      const found = await schemaFaults(sample);
      if (kind === 'good') {
        faults.push(...found.map((fault) => `samples/good/${file} is refused: ${fault}`));
      } else if (found.length === 0) {
        faults.push(`samples/bad/${file} is taken`);
      }
    }
  }
}

async function checkSchemas({ overlay, resources }) {
  for (const resource of resources) {
    const found = await schemaFaults(resource);
    faults.push(...found.map((fault) => `${overlay}: ${resource.kind} ${resource.metadata?.name}: ${fault}`));
  }
}

function checkAssertions(manifests) {
  for (const { says, findings } of ASSERTIONS) {
    faults.push(...findings(manifests).map((finding) => `${manifests.overlay}: not so, that ${says}: ${finding}`));
  }
}

function proveAssertions(manifests) {
  for (const { says, findings, broken } of ASSERTIONS) {
    const mutated = manifests.copy();
    broken(mutated);
    if (findings(mutated).length === 0) {
      faults.push(`a manifest broken for it goes unnoticed where it is said that ${says}`);
    }
  }
}

function checkAlerts(manifests) {
  const tests = ['alerts.test.yaml', 'alerts.weekly.test.yaml'].map(here);
  faults.push(...promtoolFaults(manifests, tests));
  const mutated = manifests.copy();
  mutated.of('PrometheusRule')[0].spec.groups[0].rules[0].expr += ' > 1e9';
  if (promtoolFaults(mutated, tests).length === 0) {
    faults.push('an alert that was broken for it goes unnoticed');
  }
}

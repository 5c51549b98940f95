// Runs the rendered pods of the overlay dev on podman, against a broker and a database on this machine that hold to the
// platform's manifests: articles go in by webhook and come out as reports, also while every pod is replaced.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Manifests, render } from '../manifests.mjs';
import { expressions, metricsOf, OF_THE_CLUSTER } from '../metrics.mjs';
import { Desk, SOURCE } from './desk.mjs';
import { Platform, secret } from './platform.mjs';
import { Pods } from './pods.mjs';

/** Each with what it counts of the articles that it has handled. */
const SERVICES = {
  'rules-service': 'copydesk_articles_checked_total',
  'report-service': 'copydesk_articles_reported_total',
  'ingest-service': 'copydesk_articles_parsed_total',
};
const REPLICAS = 2;
const PUSHES_A_SECOND = 4;
const METRICS_WITHIN_MS = 90_000;

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const articles = JSON.parse(readFileSync(here('articles.json'), 'utf8'));
const began = Date.now();
const faults = [];
const exported = new Set();

const say = (line) => console.log(`  ${((Date.now() - began) / 1000).toFixed(1).padStart(5)} s  ${line}`);
const expect = (holds, fault) => holds || faults.push(fault);

const overlay = here('../../overlays/dev');
const manifests = new Manifests('dev', [...render(join(overlay, 'platform')), ...render(overlay)]);
const folder = mkdtempSync(join(tmpdir(), 'copydesk-verify-'));
const keys = { secret: Buffer.from(secret()).toString('base64'), token: secret() };
let platform;
let pods;
const interrupted = new Promise((_, reject) => {
  ['SIGINT', 'SIGTERM'].forEach((signal) => process.once(signal, () => reject(new Error(`ended by ${signal}`))));
});
try {
  await Promise.race([run(), interrupted]);
} catch (fault) {
  faults.push(fault.stack);
} finally {
  await pods?.close();
  await platform?.stop();
  rmSync(folder, { recursive: true, force: true });
}
faults.forEach((fault) => console.error(`  ${fault}`));
process.exit(faults.length > 0 ? 1 : 0);

async function run() {
  platform = await Platform.start(manifests, folder);
  say('broker and database are up');
  pods = new Pods(manifests, folder, platform.hostnames());
  await platform.listenOn(await pods.open());
  for (const [name, values] of Object.entries({ ...platform.secrets(), ...settings() })) {
    await pods.addSecret(name, values);
  }
  const desk = new Desk(keys);
  const first = await startAll(desk);
  say('all pods are ready');
  first.forEach(checkConfinement);
  await checkArticles(desk);
  say('articles came back as reports');
  await replaceAll(desk, first);
  await checkMetrics();
}

/** What the site's own store of secrets holds; a webhook and a reader of reports besides what the overlay asks for. */
function settings() {
  return {
    'ingest-service-settings': {
      COPYDESK_SOURCES_NEWSROOM_TOKENS: secret(),
      COPYDESK_OPERATORS_TOKENS: secret(),
      [`COPYDESK_SOURCES_${SOURCE.toUpperCase()}_KIND`]: 'standard-webhooks',
      [`COPYDESK_SOURCES_${SOURCE.toUpperCase()}_SECRETS`]: `whsec_${keys.secret}`,
    },
    'report-service-settings': {
      COPYDESK_SESSION_KEY: secret(),
      COPYDESK_FIRST_USER_PASSWORD: secret(),
      COPYDESK_TOKENS_VERIFY_SECRET: keys.token,
      COPYDESK_TOKENS_VERIFY_SCOPES: 'reports:read',
    },
  };
}

/** The replicas of each service, all at once, so that several bring a schema up to date at the same time. */
async function startAll(desk) {
  const started = [];
  for (const service of Object.keys(SERVICES)) {
    for (let replica = 0; replica < REPLICAS; replica++) {
      started.push(await pods.start(service));
    }
  }
  for (const pod of started) {
    await pods.ready(pod);
    desk.admit(pod);
  }
  return started;
}

/** The kernel's own word on what the pod's process may do. */
function checkConfinement({ name, details }) {
  const status = Object.fromEntries(
    readFileSync(`/proc/${details.State.Pid}/status`, 'utf8').split('\n').map((line) => line.split(':\t')),
  );
  expect(status.Uid?.split('\t').every((uid) => uid === '185'), `${name} runs as ${status.Uid}`);
  expect(/^0+$/.test(status.CapEff) && /^0+$/.test(status.CapBnd), `${name} has capabilities ${status.CapEff}`);
  expect(status.NoNewPrivs === '1', `${name} may gain privileges`);
  expect(status.Seccomp === '2', `${name} is not filtered by seccomp`);
  expect(details.HostConfig.ReadonlyRootfs, `${name} may write to its root file system`);
  expect(details.HostConfig.Memory === 512 * 1024 * 1024, `${name} may use ${details.HostConfig.Memory} bytes`);
}

async function checkArticles(desk) {
  const id = (index) => `first-${index}`;
  for (const [index, article] of articles.entries()) {
    const status = await desk.push(id(index), article);
    expect(status === 202, `the push of "${article.headline}" was answered with ${status}`);
  }
  for (const [index, article] of articles.entries()) {
    const report = await desk.report(id(index));
    const quotes = report.flags.filter(({ category }) => category === 'arithmetic').map(({ quote }) => quote);
    expect(report.status === 'checked', `"${article.headline}" is ${report.status}`);
    expect(JSON.stringify(quotes) === JSON.stringify(article.flagged), `"${article.headline}" has the flags ${JSON.stringify(quotes)}`);
  }
}

/** A rollout: of each service one replica more, and when it is ready an old one ends, until all are new; articles come in all the while. */
async function replaceAll(desk, first) {
  const pushed = [];
  let going = true;
  const pushing = (async () => {
    for (let number = 0; going; number++) {
      const status = await desk.push(`rollout-${number}`, articles[number % articles.length]).catch((fault) => fault.message);
      pushed.push({ id: `rollout-${number}`, status });
      await pause(1000 / PUSHES_A_SECOND);
    }
  })();
  try {
    for (const old of first) {
      const next = await pods.start(old.service);
      await pods.ready(next);
      desk.admit(next);
      desk.dismiss(old);
      await scrape();
      expect(await handled(old) > 0, `${old.name} has handled no article beside its twin`);
      const { code, seconds, grace } = await pods.stop(old);
      say(`${old.name} ended within ${seconds.toFixed(1)} s of ${grace}, ${next.name} goes on`);
      expect(code === 143, `${old.name} ended with ${code} instead of 143\n${await pods.logs(old)}`);
    }
  } finally {
    going = false;
    await pushing;
  }
  pushed.filter(({ status }) => status !== 202).forEach(({ id, status }) => faults.push(`push ${id} during the rollout: ${status}`));
  for (const { id } of pushed) {
    const { status } = await desk.report(id);
    expect(status === 'checked', `${id}, pushed during the rollout, is ${status}`);
  }
  expect(desk.retried <= pushed.length / 20, `${desk.retried} pushes during the rollout were answered with 503`);
  say(`${pushed.length} articles pushed during the rollout have their reports; ${desk.retried} pushes were sent again after a 503`);
}

/** How many articles the pod has had its part in. */
async function handled({ address, service }) {
  const text = await fetch(`${address}/q/metrics`).then((answer) => answer.text());
  return [...text.matchAll(new RegExp(`^${SERVICES[service]}(?:\\{.*\\})? (.*)$`, 'gm'))].reduce((sum, [, value]) => sum + Number(value), 0);
}

/** Adds what the pods export now; a metric of the Kafka client appears up to a minute after what it measures. */
async function scrape() {
  for (const { address } of pods.running.filter(({ ended }) => !ended)) {
    const text = await fetch(`${address}/q/metrics`).then((answer) => answer.text());
    text.match(/^[a-z]\w+/gm).forEach((name) => exported.add(name));
  }
}

/** Alerts and dashboards name only what the services export, or what the cluster does. */
async function checkMetrics() {
  const used = metricsOf(expressions(new Manifests('prod', render(here('../../overlays/prod')))));
  const lacking = () => used.filter((name) => !exported.has(name) && !OF_THE_CLUSTER.test(name));
  const end = Date.now() + METRICS_WITHIN_MS;
  await scrape();
  while (lacking().length > 0 && Date.now() < end) {
    await pause(1000);
    await scrape();
  }
  lacking().forEach((name) => faults.push(`an alert or a dashboard names ${name}, which no service exports`));
  say(`${used.length} metrics of alerts and dashboards are exported`);
}

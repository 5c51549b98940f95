import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import YAML from 'yaml';

/** Metrics of kube-state-metrics and of the kubelet. */
export const OF_THE_CLUSTER = /^(kube|kubelet)_/;

const KEYWORDS = new Set(['and', 'or', 'unless', 'bool', 'offset', 'on', 'ignoring', 'group_left', 'group_right']);

/** Every expression of PromQL in the alerts and dashboards: `{at, expr}`. */
export function expressions(manifests) {
  const alerts = manifests.of('PrometheusRule').flatMap(({ spec }) => spec.groups.flatMap(({ rules }) => rules))
    .map(({ alert, expr }) => ({ at: alert, expr }));
  const panels = manifests.of('ConfigMap').filter(({ metadata }) => metadata.labels?.grafana_dashboard)
    .flatMap(({ data }) => Object.values(data).map((text) => JSON.parse(text)))
    .flatMap(({ title, panels }) => panels.flatMap((panel) => panel.targets.map(({ expr }) =>
      ({ at: `${title}, ${panel.title}`, expr: expr.replaceAll('$namespace', 'copydesk') }))));
  return [...alerts, ...panels];
}

/** The names of metrics in expressions that promtool has found good. */
export function metricsOf(list) {
  const names = list.flatMap(({ expr }) => expr
    .replace(/"(?:[^"\\]|\\.)*"/g, '')
    .replace(/\{[^}]*\}/g, ' ')
    .replace(/\[[^\]]*\]/g, ' ')
    .replace(/\b(?:by|without|on|ignoring)\s*\([^)]*\)/g, ' ')
    .match(/[a-zA-Z_:][\w:]*(?!\w*\s*\()/g) ?? []);
  return [...new Set(names.filter((name) => !KEYWORDS.has(name) && name.includes('_')))].sort();
}

/** What promtool has against the expressions, or against what the alerts do with the series of the files of tests. */
export function promtoolFaults(manifests, tests) {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-rules-'));
  try {
    const rules = expressions(manifests).map(({ expr }, index) => ({ record: `expression:${index}`, expr }));
    writeFileSync(join(folder, 'expressions.yaml'), YAML.stringify({ groups: [{ name: 'all', rules }] }));
    const [alerts] = manifests.of('PrometheusRule');
    writeFileSync(join(folder, 'alerts.yaml'), YAML.stringify(alerts.spec));
    const copies = tests.map((test) => basename(test));
    tests.forEach((test, index) => writeFileSync(join(folder, copies[index]), readFileSync(test)));
    return [['check', 'rules', 'expressions.yaml', 'alerts.yaml'], ['test', 'rules', ...copies]].flatMap((args) => {
      try {
        execFileSync('promtool', args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
        return [];
      } catch (fault) {
        return [`promtool ${args.join(' ')}: ${fault.stdout}${fault.stderr}`];
      }
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

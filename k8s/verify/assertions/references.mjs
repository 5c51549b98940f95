import { environment, selects } from '../manifests.mjs';
import { knownVariables } from '../settings.mjs';

const first = (m) => m.of('Deployment')[0].spec.template.spec;

/** The Secrets that exist or that a resource here makes, with their keys. */
function secrets(m) {
  const made = new Map();
  for (const { metadata, spec } of m.of('ExternalSecret')) {
    made.set(spec.target.name ?? metadata.name,
      Object.keys(spec.target.template?.data ?? Object.fromEntries(spec.data.map(({ secretKey }) => [secretKey, '']))));
  }
  for (const { metadata } of m.of('KafkaUser')) {
    made.set(metadata.name, ['ca.crt', 'user.crt', 'user.key', 'user.p12', 'user.password']);
  }
  for (const { metadata } of m.of('Kafka')) {
    made.set(`${metadata.name}-cluster-ca-cert`, ['ca.crt', 'ca.p12', 'ca.password']);
  }
  for (const { metadata } of m.of('Cluster')) {
    made.set(`${metadata.name}-ca`, ['ca.crt', 'ca.key']);
  }
  if (m.overlay === 'dev') {
    for (const [name, keys] of Object.entries(MADE_BY_HAND)) {
      made.set(name, keys);
    }
  }
  return made;
}

/** What overlays/dev/make-secrets makes. */
const MADE_BY_HAND = {
  'ingest-service-settings': ['COPYDESK_SOURCES_NEWSROOM_TOKENS', 'COPYDESK_OPERATORS_TOKENS'],
  'report-service-settings': ['COPYDESK_SESSION_KEY', 'COPYDESK_FIRST_USER_PASSWORD'],
  'ingest-service-database': ['username', 'password'],
  'rules-service-database': ['username', 'password'],
  'report-service-database': ['username', 'password'],
};

/** Every use of a Secret's key, or of all its keys. */
function secretUses(m) {
  const inPods = m.pods().flatMap(({ name: pod, spec }) => [
    ...spec.volumes.filter(({ secret }) => secret).flatMap(({ secret }) =>
      (secret.items ?? [{}]).map(({ key }) => ({ by: pod, name: secret.secretName, key }))),
    ...spec.containers.flatMap(({ env = [], envFrom = [] }) => [
      ...envFrom.filter(({ secretRef }) => secretRef).map(({ secretRef }) => ({ by: pod, name: secretRef.name })),
      ...env.map(({ valueFrom }) => valueFrom?.secretKeyRef).filter(Boolean).map(({ name, key }) => ({ by: pod, name, key })),
    ]),
  ]);
  const byKeda = m.of('TriggerAuthentication').flatMap(({ metadata, spec }) =>
    spec.secretTargetRef.map(({ name, key }) => ({ by: metadata.name, name, key })));
  const byRoles = m.of('Cluster').flatMap(({ metadata, spec }) =>
    spec.managed.roles.map(({ passwordSecret }) => ({ by: metadata.name, name: passwordSecret.name, key: 'password' })));
  return [...inPods, ...byKeda, ...byRoles];
}

/** Everything that picks pods by labels: what it is, and its selector. */
function selectors(m) {
  return [
    ...m.of('Deployment', 'PodDisruptionBudget').map((r) => [r, r.spec.selector]),
    ...m.of('Service').map((r) => [r, { matchLabels: r.spec.selector }]),
    ...m.of('NetworkPolicy').map((r) => [r, r.spec.podSelector]),
  ];
}

function portNames(m, labels) {
  return m.pods().filter((pod) => selects(labels, pod.labels))
    .map(({ spec }) => spec.containers.flatMap(({ ports = [] }) => ports.map(({ name }) => name)));
}

/** Names of ports that do not exist on each pod that is meant. */
function unknownPorts(m) {
  const uses = [
    ...m.pods().flatMap((pod) => pod.spec.containers.flatMap((c) =>
      [c.startupProbe, c.livenessProbe, c.readinessProbe].map((probe) => [pod, { matchLabels: pod.labels }, probe.httpGet.port]))),
    ...m.of('Service').flatMap((r) => r.spec.ports.map(({ targetPort }) => [r.metadata, { matchLabels: r.spec.selector }, targetPort])),
    ...m.of('NetworkPolicy').flatMap((r) => (r.spec.ingress ?? []).flatMap(({ ports = [] }) =>
      ports.map(({ port }) => [r.metadata, r.spec.podSelector, port]))),
  ];
  return uses.filter(([, labels, port]) => typeof port === 'string' && portNames(m, labels).some((names) => !names.includes(port)))
    .map(([{ name }, , port]) => `${name}: ${port}`);
}

const target = ({ spec }) => spec.scaleTargetRef.name;

export const assertions = [
  {
    says: 'no Secret is in git',
    findings: (m) => m.of('Secret').map(({ metadata }) => metadata.name),
    broken: (m) => { m.resources.push({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'leak' } }); },
  },
  {
    says: 'every selector meets a pod',
    findings: (m) => selectors(m).filter(([, selector]) => !m.pods().some((pod) => selects(selector, pod.labels)))
      .map(([{ kind, metadata }]) => `${kind} ${metadata.name}`),
    broken: (m) => { m.of('PodDisruptionBudget')[0].spec.selector.matchLabels = { app: 'web' }; },
  },
  {
    says: 'every ServiceMonitor meets a Service and a port of it',
    findings: (m) => m.of('ServiceMonitor').filter(({ spec }) => {
      const met = m.of('Service').filter(({ metadata }) => selects(spec.selector, metadata.labels));
      return met.length === 0 || spec.endpoints.some(({ port }) =>
        met.some((service) => !service.spec.ports.some(({ name }) => name === port)));
    }).map(({ metadata }) => metadata.name),
    broken: (m) => {
      if (m.of('ServiceMonitor').length === 0) {
        m.resources.push({ kind: 'ServiceMonitor', metadata: { name: 'lost' }, spec: { selector: { matchLabels: { a: 'b' } } } });
      } else {
        m.of('ServiceMonitor')[0].spec.endpoints[0].port = 'metrics';
      }
    },
  },
  {
    says: 'every port that is meant by name has one',
    findings: unknownPorts,
    broken: (m) => { first(m).containers[0].ports[0].name = 'web'; },
  },
  {
    says: 'every ConfigMap that is read and has to be there exists',
    findings: (m) => m.pods().flatMap(({ name: pod, spec }) => [
      ...spec.volumes.map(({ configMap }) => configMap?.optional ? null : configMap?.name),
      ...spec.containers.flatMap(({ envFrom = [] }) => envFrom.map(({ configMapRef }) => configMapRef?.name)),
    ].filter((name) => name && !m.named('ConfigMap', name)).map((name) => `${pod}: ${name}`)),
    broken: (m) => { m.resources = m.resources.filter(({ kind }) => kind !== 'ConfigMap'); },
  },
  {
    says: 'every Secret that is read has a maker, and the key',
    findings: (m) => secretUses(m).filter(({ name, key }) => {
      const keys = secrets(m).get(name);
      return !keys || (key && !keys.includes(key));
    }).map(({ by, name, key }) => `${by}: ${name} ${key ?? ''}`),
    broken: (m) => { m.resources = m.resources.filter(({ kind }) => kind !== 'KafkaUser'); },
  },
  {
    says: 'every volume that is mounted exists',
    findings: (m) => m.containers().flatMap(({ pod, container }) => container.volumeMounts
      .filter((mount) => !pod.spec.volumes.some(({ name }) => name === mount.name)).map(({ name }) => `${pod.name}: ${name}`)),
    broken: (m) => { first(m).volumes.pop(); },
  },
  {
    says: 'every file or folder that a setting names is in a volume',
    findings: (m) => m.containers().flatMap(({ pod, container }) => {
      const files = Object.values(environment(m, container)).flatMap((value) => value.match(/\/etc\/copydesk\/[\w./-]+/g) ?? []);
      const mounted = container.volumeMounts.flatMap(({ name, mountPath }) => {
        const { secret, configMap } = pod.spec.volumes.find((volume) => volume.name === name) ?? {};
        const paths = secret?.items?.map(({ path }) => path) ?? Object.keys(m.named('ConfigMap', configMap?.name)?.data ?? {});
        return [mountPath, ...paths.map((path) => `${mountPath}/${path}`)];
      });
      return files.filter((file) => !mounted.includes(file)).map((file) => `${pod.name}: ${file}`);
    }),
    broken: (m) => { first(m).volumes.find(({ name }) => name === 'database-ca').secret.items[0].path = 'root.crt'; },
  },
  {
    says: 'every route leads to a Service and a port of it',
    findings: (m) => m.of('HTTPRoute').flatMap(({ metadata, spec }) => spec.rules.flatMap(({ backendRefs = [] }) => backendRefs)
      .filter(({ name, port }) => !m.named('Service', name)?.spec.ports.some((known) => known.port === port))
      .map(({ name, port }) => `${metadata.name}: ${name}:${port}`)),
    broken: (m) => { m.of('HTTPRoute')[0].spec.rules.at(-1).backendRefs[0].port = 8080; },
  },
  {
    says: 'no route leads to health and metrics',
    findings: (m) => m.of('HTTPRoute').filter(({ spec: { rules } }) => {
      const prefixes = (leads) => rules.filter(leads).flatMap(({ matches }) => matches.map(({ path }) => path.value));
      const open = prefixes(({ backendRefs }) => backendRefs).some((prefix) => '/q/metrics'.startsWith(prefix));
      return open && !prefixes(({ backendRefs }) => !backendRefs).includes('/q/');
    }).map(({ metadata }) => metadata.name),
    broken: (m) => { m.named('HTTPRoute', 'report-service').spec.rules.shift(); },
  },
  {
    says: 'every autoscaler drives a Deployment',
    findings: (m) => m.of('ScaledObject', 'HorizontalPodAutoscaler').filter((scaler) => !m.named('Deployment', target(scaler)))
      .map(({ metadata }) => metadata.name),
    broken: (m) => { m.of('ScaledObject')[0].spec.scaleTargetRef.name = 'ingest'; },
  },
  {
    says: 'every variable is a setting that the service knows',
    findings: (m) => m.pods().flatMap((pod) => {
      const made = secrets(m);
      const names = pod.spec.containers.flatMap((container) => [
        ...Object.keys(environment(m, container)),
        ...(container.envFrom ?? []).flatMap(({ secretRef }) => made.get(secretRef?.name) ?? []),
      ]);
      return names.filter((name) => !knownVariables(pod.name).some((known) => known.test(name)))
        .map((name) => `${pod.name}: ${name}`);
    }),
    broken: (m) => { first(m).containers[0].env.push({ name: 'COPYDESK_INTAKE_LARGEST_BDY', value: '2M' }); },
  },
];

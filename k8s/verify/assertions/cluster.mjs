import { environment, selects } from '../manifests.mjs';

const small = (m) => m.overlay === 'dev';
const target = ({ spec }) => spec.scaleTargetRef.name;
const scalers = (m) => m.of('ScaledObject', 'HorizontalPodAutoscaler');
const least = ({ spec }) => spec.minReplicaCount ?? spec.minReplicas;

/** The policies of a direction that apply to the pod. */
function policies(m, pod, direction) {
  return m.of('NetworkPolicy').filter(({ spec }) => spec.policyTypes.includes(direction) && selects(spec.podSelector, pod.labels));
}

/** The ports on which the pod may reach others. */
function reachable(m, pod) {
  return policies(m, pod, 'Egress').flatMap(({ spec }) => spec.egress ?? []).flatMap(({ ports = [] }) => ports)
    .map(({ port, protocol = 'TCP' }) => `${protocol} ${port}`);
}

/** The ports that the pod's settings say it will reach, and those of names. */
function needed(m, pod) {
  const values = pod.spec.containers.flatMap((container) => Object.values(environment(m, container)));
  const ports = values.flatMap((value) => [...value.matchAll(/[a-z]:(\d{4,5})\b/g)].map(([, port]) => `TCP ${port}`));
  return [...new Set([...ports, 'UDP 53', 'TCP 53'])];
}

export const assertions = [
  {
    says: 'no Deployment is driven by two autoscalers, nor by one and by hand',
    findings: (m) => m.of('Deployment').filter(({ metadata, spec }) => {
      const drivers = scalers(m).filter((scaler) => target(scaler) === metadata.name).length;
      return drivers > 1 || (drivers === 1 && spec.replicas !== undefined);
    }).map(({ metadata }) => metadata.name),
    broken: (m) => { m.of('HorizontalPodAutoscaler')[0].spec.scaleTargetRef.name = 'ingest-service'; },
  },
  {
    says: 'each service has two replicas at least, and a budget that leaves one',
    findings: (m) => small(m) ? [] : m.pods().filter(({ name, labels }) =>
      !scalers(m).some((scaler) => target(scaler) === name && least(scaler) >= 2) ||
      !m.of('PodDisruptionBudget').some(({ spec }) => selects(spec.selector, labels) && spec.maxUnavailable === 1))
      .map(({ name }) => name),
    broken: (m) => { m.of('HorizontalPodAutoscaler')[0].spec.minReplicas = 1; },
  },
  {
    says: 'a rollout starts the new pod before it stops an old one',
    findings: (m) => m.of('Deployment').filter(({ spec }) => spec.strategy?.rollingUpdate?.maxUnavailable !== 0)
      .map(({ metadata }) => metadata.name),
    broken: (m) => { m.of('Deployment')[0].spec.strategy = { type: 'Recreate' }; },
  },
  {
    says: 'nothing goes in or out that no policy lists',
    findings: (m) => small(m) ? [] : m.pods().filter((pod) => !m.of('NetworkPolicy').some(({ spec }) =>
      selects(spec.podSelector, pod.labels) && !spec.ingress && !spec.egress &&
      ['Ingress', 'Egress'].every((direction) => spec.policyTypes.includes(direction)))).map(({ name }) => name),
    broken: (m) => { m.resources = m.resources.filter(({ metadata }) => metadata.name !== 'default-deny'); },
  },
  {
    says: 'pods may reach what their settings name: brokers, database, traces and names',
    findings: (m) => small(m) ? [] : m.pods().flatMap((pod) =>
      needed(m, pod).filter((port) => !reachable(m, pod).includes(port)).map((port) => `${pod.name}: ${port}`)),
    broken: (m) => { m.named('NetworkPolicy', 'every-service').spec.egress.splice(1, 1); },
  },
  {
    says: 'what has a route may be reached from the gateway',
    findings: (m) => m.of('HTTPRoute').flatMap(({ spec }) => spec.rules.flatMap(({ backendRefs = [] }) => backendRefs))
      .filter(({ name }) => !m.pods().filter((pod) => pod.name === name).some((pod) => policies(m, pod, 'Ingress')
        .some(({ spec }) => (spec.ingress ?? []).some(({ from = [] }) => from.some(({ namespaceSelector }) =>
          namespaceSelector?.matchLabels?.['kubernetes.io/metadata.name'] === 'gateway'))))).map(({ name }) => name),
    broken: (m) => { m.named('NetworkPolicy', 'from-gateway').spec.podSelector.matchExpressions[0].values.pop(); },
  },
  {
    says: 'everything is in one namespace, which holds to the restricted Pod Security',
    findings: (m) => {
      const [namespace, ...others] = m.of('Namespace');
      const strict = namespace?.metadata.labels['pod-security.kubernetes.io/enforce'] === 'restricted';
      return [
        ...(strict && others.length === 0 ? [] : ['Namespace']),
        ...m.resources.filter(({ kind, metadata }) => kind !== 'Namespace' && metadata.namespace !== namespace?.metadata.name)
          .map(({ kind, metadata }) => `${kind} ${metadata.name}`),
      ];
    },
    broken: (m) => { m.of('Namespace')[0].metadata.labels['pod-security.kubernetes.io/enforce'] = 'baseline'; },
  },
  {
    says: 'the database has a synchronous standby and a backup every night',
    findings: (m) => small(m) ? [] : m.of('Cluster').filter(({ metadata, spec }) =>
      spec.instances < 3 || !(spec.postgresql?.synchronous?.number >= 1) || !spec.plugins?.some(({ isWALArchiver }) => isWALArchiver) ||
      !m.of('ScheduledBackup').some((backup) => backup.spec.cluster.name === metadata.name)).map(({ metadata }) => metadata.name),
    broken: (m) => { delete m.of('Cluster')[0].spec.postgresql.synchronous; },
  },
];

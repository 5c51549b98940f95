import { environment } from '../manifests.mjs';

const first = (manifests) => manifests.of('Deployment')[0].spec.template.spec;
const where = ({ pod, container }) => `${pod.name}/${container.name}`;

/** The containers that do not hold, by name. */
function containersThat(manifests, fail) {
  return manifests.containers().filter(fail).map(where);
}

function seconds(duration) {
  const [, amount, unit] = /^(\d+)(ms|s|m)?$/.exec(duration) ?? [];
  return Number(amount) * { ms: 0.001, s: 1, m: 60 }[unit ?? 's'];
}

export const assertions = [
  {
    says: 'containers run as a user that is not root, said by number',
    findings: (m) => m.pods().filter(({ spec }) => {
      const { runAsNonRoot, runAsUser } = spec.securityContext ?? {};
      return runAsNonRoot !== true || !(runAsUser > 0);
    }).map((pod) => pod.name),
    broken: (m) => { first(m).securityContext.runAsUser = 0; },
  },
  {
    says: 'pods have the seccomp profile of the runtime',
    findings: (m) => m.pods().filter(({ spec }) => spec.securityContext?.seccompProfile?.type !== 'RuntimeDefault')
      .map((pod) => pod.name),
    broken: (m) => { delete first(m).securityContext.seccompProfile; },
  },
  {
    says: 'containers drop all capabilities',
    findings: (m) => containersThat(m, ({ container }) => {
      const { drop, add } = container.securityContext?.capabilities ?? {};
      return !drop?.includes('ALL') || add !== undefined;
    }),
    broken: (m) => { first(m).containers[0].securityContext.capabilities = { drop: ['NET_RAW'] }; },
  },
  {
    says: 'no process can gain privileges',
    findings: (m) => containersThat(m, ({ container: { securityContext } }) =>
      securityContext?.allowPrivilegeEscalation !== false || securityContext.privileged === true),
    broken: (m) => { delete first(m).containers[0].securityContext.allowPrivilegeEscalation; },
  },
  {
    says: 'pods share nothing with their node',
    findings: (m) => m.pods().filter(({ spec }) => spec.hostNetwork || spec.hostPID || spec.hostIPC ||
      spec.volumes.some((volume) => volume.hostPath)).map((pod) => pod.name),
    broken: (m) => { first(m).volumes.push({ name: 'node', hostPath: { path: '/' } }); },
  },
  {
    says: 'the root file system is read-only',
    findings: (m) => containersThat(m, ({ container }) => container.securityContext?.readOnlyRootFilesystem !== true),
    broken: (m) => { first(m).containers[0].securityContext.readOnlyRootFilesystem = false; },
  },
  {
    says: '/tmp can be written to, within a limit',
    findings: (m) => containersThat(m, ({ pod, container }) => {
      const mount = container.volumeMounts?.find(({ mountPath }) => mountPath === '/tmp');
      const volume = pod.spec.volumes?.find(({ name }) => name === mount?.name);
      return mount?.readOnly || !volume?.emptyDir?.sizeLimit;
    }),
    broken: (m) => { first(m).containers[0].volumeMounts = first(m).containers[0].volumeMounts.slice(1); },
  },
  {
    says: 'each service has an account of its own and no token of it in the pod',
    findings: (m) => m.pods().filter(({ name, spec }) =>
      spec.automountServiceAccountToken !== false || spec.serviceAccountName !== name ||
      m.named('ServiceAccount', name)?.automountServiceAccountToken !== false).map((pod) => pod.name),
    broken: (m) => { delete first(m).serviceAccountName; },
  },
  {
    says: 'variables of Services are kept out of the environment, where the Kafka client would take them for settings',
    findings: (m) => m.pods().filter(({ spec }) => spec.enableServiceLinks !== false).map((pod) => pod.name),
    broken: (m) => { delete first(m).enableServiceLinks; },
  },
  {
    says: 'images have a version, in production a digest',
    findings: (m) => containersThat(m, ({ container: { image } }) => m.overlay === 'prod'
      ? !/@sha256:[0-9a-f]{64}$/.test(image)
      : !/:[^/:]+$/.test(image) || image.endsWith(':latest')),
    broken: (m) => { first(m).containers[0].image = 'copydesk/ingest-service:0.1.0'; },
  },
  {
    says: 'memory is capped at what is asked for, and CPU is asked for',
    findings: (m) => containersThat(m, ({ container: { resources } }) =>
      !resources?.requests?.cpu || !resources.requests.memory || resources.requests.memory !== resources.limits?.memory),
    broken: (m) => { first(m).containers[0].resources.limits.memory = '8Gi'; },
  },
  {
    says: 'start, life and readiness are asked for at three addresses',
    findings: (m) => containersThat(m, ({ container }) => {
      const probes = [container.startupProbe, container.livenessProbe, container.readinessProbe];
      return new Set(probes.map((probe) => probe?.httpGet?.path).filter(Boolean)).size < 3;
    }),
    broken: (m) => { first(m).containers[0].livenessProbe.httpGet.path = '/q/health/ready'; },
  },
  {
    says: 'a start has five minutes, for slow nodes',
    findings: (m) => containersThat(m, ({ container: { startupProbe } }) =>
      !(startupProbe?.periodSeconds * startupProbe?.failureThreshold >= 300)),
    broken: (m) => { delete first(m).containers[0].startupProbe; },
  },
  {
    says: 'the time to stop in is longer than what a stop takes',
    findings: (m) => containersThat(m, ({ pod, container }) => {
      const before = container.lifecycle?.preStop?.sleep?.seconds ?? 0;
      const stop = seconds(environment(m, container).QUARKUS_SHUTDOWN_TIMEOUT);
      return !(before >= 5 && pod.spec.terminationGracePeriodSeconds >= before + stop + 10);
    }),
    broken: (m) => { first(m).terminationGracePeriodSeconds = 20; },
  },
];

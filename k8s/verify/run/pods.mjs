import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import YAML from 'yaml';

const run = promisify(execFile);
const inVolumes = (secret) => `${secret}-files`;

/**
 * The rendered pods on podman: `podman kube play` on a network of their own, where the host answers under the names of the
 * platform's Services. What podman 4 does not know is taken out and done here instead: probes, the pause before a stop, replicas.
 */
export class Pods {
  constructor(manifests, folder, hostnames) {
    this.manifests = manifests;
    this.folder = folder;
    this.hostnames = hostnames;
    this.network = `copydesk-verify-${process.pid}`;
    this.running = [];
    this.secrets = [];
  }

  async podman(...args) {
    const { stdout, stderr } = await run('podman', args, { maxBuffer: 1 << 26 });
    return stdout + (args[0] === 'logs' ? stderr : '');
  }

  /** Makes the network; returns the host's address on it. */
  async open() {
    await this.podman('network', 'create', this.network);
    const [network] = JSON.parse(await this.podman('network', 'inspect', this.network));
    // The bridge gets its address with the first container, and listening needs it now.
    this.gateway = network.subnets[0].gateway;
    this.bridge = network.network_interface;
    await run('ip', ['link', 'add', this.bridge, 'type', 'bridge']);
    await run('ip', ['address', 'add', `${this.gateway}/${network.subnets[0].subnet.split('/')[1]}`, 'dev', this.bridge]);
    await run('ip', ['link', 'set', this.bridge, 'up']);
    return this.gateway;
  }

  /** Podman 4 wants base64 without its Secret for environments, and a Secret with marked binary values for volumes. */
  async addSecret(name, keys) {
    const base64 = Object.entries(keys).map(([key, value]) => [key, Buffer.from(value).toString('base64')]);
    const data = base64.map(([key, value]) => `${JSON.stringify(key)}: !!binary "${value}"`).join(', ');
    const contents = {
      [name]: JSON.stringify(Object.fromEntries(base64)),
      [inVolumes(name)]: `{apiVersion: v1, kind: Secret, metadata: {name: ${name}}, data: {${data}}}`,
    };
    for (const [own, content] of Object.entries(contents)) {
      const file = join(this.folder, `${own}.secret`);
      writeFileSync(file, content, { mode: 0o600 });
      await this.podman('secret', 'create', own, file);
      this.secrets.push(own);
    }
  }

  /** Starts one replica of a service, as its Deployment describes it; returns it without waiting until it is ready. */
  async start(service) {
    const pod = { service, name: `${service}-${this.running.filter((other) => other.service === service).length + 1}` };
    const file = join(this.folder, `${pod.name}.yaml`);
    writeFileSync(file, [...this.manifests.of('ConfigMap'), this.resource(pod)].map((r) => YAML.stringify(r)).join('---\n'));
    this.running.push(pod);
    await this.podman('kube', 'play', `--network=${this.network}`, file);
    const [container] = JSON.parse(await this.podman('inspect', `${pod.name}-service`));
    const [infra] = JSON.parse(await this.podman('inspect', (await this.podman('pod', 'inspect', '--format', '{{.InfraContainerID}}', pod.name)).trim()));
    pod.details = container;
    pod.address = `http://${infra.NetworkSettings.Networks[this.network].IPAddress}:${this.container(service).ports[0].containerPort}`;
    return pod;
  }

  container(service) {
    return this.manifests.named('Deployment', service).spec.template.spec.containers[0];
  }

  resource({ service, name }) {
    const { template } = structuredClone(this.manifests.named('Deployment', service).spec);
    const { spec } = template;
    delete spec.topologySpreadConstraints;
    for (const container of spec.containers) {
      ['startupProbe', 'livenessProbe', 'readinessProbe', 'ports', 'lifecycle'].forEach((field) => delete container[field]);
      // Seconds of a compiler that pays off after minutes: the processors here are few.
      container.env.push({ name: 'JDK_JAVA_OPTIONS', value: '-XX:TieredStopAtLevel=1' });
    }
    // podman 4 falls over a Secret of which it is not said whether it may be missing.
    spec.volumes.filter(({ secret }) => secret).forEach(({ secret }) => {
      secret.optional = false;
      secret.secretName = inVolumes(secret.secretName);
    });
    this.ownTemporaryFolder(spec, name);
    spec.restartPolicy = 'Never';
    spec.hostAliases = [{ ip: this.gateway, hostnames: this.hostnames }];
    return { apiVersion: 'v1', kind: 'Pod', metadata: { name, labels: template.metadata.labels }, spec };
  }

  /** To podman 4 an emptyDir is a volume of its name, which pods share. */
  ownTemporaryFolder(spec, pod) {
    const tmp = spec.volumes.find(({ name }) => name === 'tmp');
    const mount = spec.containers[0].volumeMounts.find(({ name }) => name === 'tmp');
    tmp.name = `${pod}-tmp`;
    mount.name = tmp.name;
  }

  /** Asks a probe of the pod until it is good, within the time that the manifest allows. */
  async good(pod, probe) {
    const { httpGet, periodSeconds, failureThreshold } = this.container(pod.service)[probe];
    const end = Date.now() + Math.min(periodSeconds * failureThreshold, 180) * 1000;
    let last;
    while (Date.now() < end) {
      last = await fetch(pod.address + httpGet.path).then(async (r) => ({ ok: r.ok, text: await r.text() }), (e) => ({ text: e.message }));
      if (last.ok) {
        return;
      }
      await this.stillRuns(pod);
      await pause(200);
    }
    throw new Error(`${pod.name}: ${probe} is not good: ${last.text}\n${await this.logs(pod)}`);
  }

  async ready(pod) {
    await this.good(pod, 'startupProbe');
    await this.good(pod, 'livenessProbe');
    // At the start, readiness may take as long as the start itself.
    const end = Date.now() + 60_000;
    for (;;) {
      try {
        return await this.good(pod, 'readinessProbe');
      } catch (fault) {
        if (Date.now() > end) {
          throw fault;
        }
      }
    }
  }

  async stillRuns(pod) {
    const state = (await this.podman('inspect', '--format', '{{.State.Status}}', `${pod.name}-service`)).trim();
    if (state !== 'running') {
      throw new Error(`${pod.name} has ended\n${await this.logs(pod)}`);
    }
  }

  /** Ends the pod as a rollout would, after it no longer gets requests; returns how it ended: `{code, seconds}`. */
  async stop(pod) {
    const grace = this.manifests.named('Deployment', pod.service).spec.template.spec.terminationGracePeriodSeconds;
    const from = Date.now();
    pod.ended = true;
    await this.podman('stop', '--time', String(grace), `${pod.name}-service`);
    const code = Number(await this.podman('inspect', '--format', '{{.State.ExitCode}}', `${pod.name}-service`));
    return { code, seconds: (Date.now() - from) / 1000, grace };
  }

  async logs(pod, lines = 40) {
    return this.podman('logs', '--tail', String(lines), `${pod.name}-service`).catch((fault) => fault.message);
  }

  async close() {
    for (const { name } of this.running) {
      await this.podman('pod', 'rm', '--force', '--ignore', '--time', '0', name).catch(() => {});
    }
    const volumes = [...this.secrets, ...this.running.map(({ name }) => `${name}-tmp`), ...this.manifests.of('ConfigMap').map(({ metadata }) => metadata.name)];
    await this.podman('volume', 'rm', '--force', ...volumes).catch(() => {});
    for (const name of this.secrets) {
      await this.podman('secret', 'rm', name).catch(() => {});
    }
    await this.podman('network', 'rm', '--force', this.network).catch(() => {});
    await run('ip', ['link', 'delete', this.bridge]).catch(() => {});
  }
}

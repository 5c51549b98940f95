import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import YAML from 'yaml';

/** What one overlay consists of: the platform's resources and the services'. */
export class Manifests {
  constructor(overlay, resources) {
    this.overlay = overlay;
    this.resources = resources;
  }

  of(...kinds) {
    return this.resources.filter((resource) => kinds.includes(resource.kind));
  }

  named(kind, name) {
    return this.of(kind).find((resource) => resource.metadata.name === name);
  }

  /** The pods that the Deployments make: `{name, labels, spec}`, where the name is the Deployment's. */
  pods() {
    return this.of('Deployment').map(({ metadata, spec }) => ({
      name: metadata.name,
      labels: spec.template.metadata.labels,
      spec: spec.template.spec,
    }));
  }

  /** Every container, with the pod that it is in. */
  containers() {
    return this.pods().flatMap((pod) =>
      [...(pod.spec.initContainers ?? []), ...pod.spec.containers].map((container) => ({ pod, container })),
    );
  }

  copy() {
    return new Manifests(this.overlay, structuredClone(this.resources));
  }
}

/** Renders a kustomization with kubectl or kustomize, whichever there is. */
export function render(folder) {
  const [program, ...before] = (process.env.KUSTOMIZE ?? 'kubectl kustomize').split(' ');
  const rendered = execFileSync(program, [...before, folder], { encoding: 'utf8', maxBuffer: 1 << 26 });
  return parse(rendered);
}

/** The documents of a YAML stream; a key that stands twice is an error. */
export function parse(text) {
  return YAML.parseAllDocuments(text)
    .filter((document) => document.contents !== null)
    .map((document) => {
      if (document.errors.length > 0) {
        throw document.errors[0];
      }
      return document.toJSON();
    });
}

export function readYaml(file) {
  return YAML.parse(readFileSync(file, 'utf8'), { uniqueKeys: false });
}

/** The value of an environment variable that is given outright, in the container or in a ConfigMap that it takes whole. */
export function environment(manifests, container) {
  const variables = {};
  for (const { configMapRef } of container.envFrom ?? []) {
    Object.assign(variables, configMapRef && manifests.named('ConfigMap', configMapRef.name)?.data);
  }
  for (const { name, value } of container.env ?? []) {
    variables[name] = value ?? '';
  }
  return variables;
}

/** Whether a label selector of Kubernetes meets the labels. */
export function selects({ matchLabels = {}, matchExpressions = [] }, labels) {
  return (
    Object.entries(matchLabels).every(([key, value]) => labels[key] === value) &&
    matchExpressions.every(({ key, operator, values }) => {
      switch (operator) {
        case 'In':
          return values.includes(labels[key]);
        case 'NotIn':
          return !values.includes(labels[key]);
        case 'Exists':
          return key in labels;
        default:
          return !(key in labels);
      }
    })
  );
}

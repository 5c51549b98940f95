/** Packages that hold the schemas of the custom resources, by API group. */
const CUSTOM_RESOURCES = {
  'kafka.strimzi.io': '@kubernetes-models/strimzi-kafka-operator',
  'postgresql.cnpg.io': '@kubernetes-models/cloudnative-pg',
  'keda.sh': '@kubernetes-models/keda',
  'monitoring.coreos.com': '@kubernetes-models/prometheus-operator',
  'gateway.networking.k8s.io': '@kubernetes-models/gateway-api',
  'external-secrets.io': '@kubernetes-models/external-secrets',
};

/** Versions that the models still know and a cluster or an operator of today no longer serves. */
const NO_LONGER_SERVED = ['extensions/v1beta1', 'policy/v1beta1', 'kafka.strimzi.io/v1beta2', 'autoscaling/v2beta2'];

/** What a strict API server would refuse in the resource; empty when it would take it. */
export async function schemaFaults(resource) {
  const { apiVersion = '', kind = '' } = resource ?? {};
  if (NO_LONGER_SERVED.includes(apiVersion)) {
    return [`${apiVersion} is no longer served`];
  }
  const Model = await modelOf(apiVersion, kind);
  if (!Model) {
    return [`there is no ${kind || 'kind'} in ${apiVersion || 'no apiVersion'}`];
  }
  const read = new Map();
  const model = new Model(resource);
  try {
    model.validate.call(watch(model, read, new WeakMap()));
  } catch (fault) {
    return [fault.message];
  }
  return unread(model, read, '').map((field) => `unknown field ${field}`);
}

async function modelOf(apiVersion, kind) {
  if (!/^[a-z0-9./-]+$/.test(apiVersion) || !/^[A-Za-z]+$/.test(kind)) {
    return undefined;
  }
  const group = apiVersion.includes('/') ? apiVersion.split('/')[0] : '';
  try {
    return (await import(`${CUSTOM_RESOURCES[group] ?? 'kubernetes-models'}/${apiVersion}/${kind}`))[kind];
  } catch (fault) {
    if (['ERR_MODULE_NOT_FOUND', 'ERR_PACKAGE_PATH_NOT_EXPORTED'].includes(fault.code)) {
      return undefined;
    }
    throw fault;
  }
}

/**
 * The validators let unknown fields pass, as they are made for a lenient client. But they read each field that the schema has, so
 * what an object holds and they never read is unknown.
 */
function watch(value, read, watched) {
  if (value === null || typeof value !== 'object') {
    return value;
  }
  if (!watched.has(value)) {
    const get = (target, key, receiver) => {
      if (typeof key === 'string') {
        read.set(target, (read.get(target) ?? new Set()).add(key));
      }
      return watch(Reflect.get(target, key, receiver), read, watched);
    };
    watched.set(value, new Proxy(value, { get }));
  }
  return watched.get(value);
}

function unread(value, read, at) {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => unread(item, read, `${at}/${index}`));
  }
  const known = read.get(value);
  if (value === null || typeof value !== 'object' || !known) {
    // The validator never looked inside: any content is good.
    return [];
  }
  return Object.keys(value).flatMap((key) =>
    known.has(key) ? unread(value[key], read, `${at}/${key}`) : [`${at}/${key}`],
  );
}

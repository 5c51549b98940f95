import { environment } from '../manifests.mjs';
import { messaging, topics } from '../application.mjs';

const LARGEST_MESSAGE = 8 * 1024 * 1024;

const services = messaging();
const known = topics();

/** What an Access Control List of exactly these rights holds, as sorted lines. */
function rights({ reads, writes, groups }) {
  const lines = [...new Set([...reads, ...writes])].map((topic) => {
    const operations = ['Describe', reads.includes(topic) && 'Read', writes.includes(topic) && 'Write'].filter(Boolean);
    return `topic ${topic} ${operations.join(',')}`;
  });
  return [...lines, ...groups.map((group) => `group ${group} Read`)].sort();
}

function granted(user) {
  return (user?.spec.authorization?.acls ?? [])
    .map(({ resource, operations }) => {
      const name = resource.patternType === 'literal' ? resource.name : `${resource.patternType} ${resource.name}`;
      return `${resource.type} ${name} ${[...operations].sort().join(',')}`;
    })
    .sort();
}

function differences(expected, actual) {
  return [
    ...expected.filter((line) => !actual.includes(line)).map((line) => `lacks ${line}`),
    ...actual.filter((line) => !expected.includes(line)).map((line) => `may ${line}`),
  ];
}

/** The Kafka triggers of KEDA, each with its Deployment. */
function triggers(m) {
  return m.of('ScaledObject').flatMap(({ spec }) => spec.triggers
    .filter(({ type }) => type === 'kafka')
    .map(({ metadata }) => ({ service: spec.scaleTargetRef.name, most: spec.maxReplicaCount, ...metadata })));
}

const partitions = (m, topic) => m.named('KafkaTopic', topic)?.spec.partitions;

export const assertions = [
  {
    says: 'every topic of the code exists, and no other',
    findings: (m) => {
      const names = m.of('KafkaTopic').map(({ metadata }) => metadata.name);
      return differences([...known.articles, ...known.compacted], names);
    },
    broken: (m) => { m.resources = m.resources.filter(({ metadata }) => metadata.name !== 'copydesk.articles.parsed.dead-letter'); },
  },
  {
    says: 'the largest article fits into every topic and the broker',
    findings: (m) => [
      ...m.of('KafkaTopic').map(({ metadata, spec }) => [metadata.name, spec.config['max.message.bytes']]),
      ...m.of('Kafka').map(({ metadata, spec }) => [metadata.name, spec.kafka.config['message.max.bytes']]),
      ...m.of('Kafka').map(({ metadata, spec }) => [metadata.name, spec.kafka.config['replica.fetch.max.bytes']]),
    ].filter(([, bytes]) => !(bytes >= LARGEST_MESSAGE)).map(([name]) => name),
    broken: (m) => { delete m.named('KafkaTopic', 'copydesk.articles.parsed').spec.config['max.message.bytes']; },
  },
  {
    says: 'topics with the latest state are compacted and the others are not',
    findings: (m) => m.of('KafkaTopic').filter(({ metadata, spec }) =>
      spec.config['cleanup.policy'] !== (known.compacted.includes(metadata.name) ? 'compact' : 'delete'))
      .map(({ metadata }) => metadata.name),
    broken: (m) => { m.named('KafkaTopic', 'copydesk.editorial.names').spec.config['cleanup.policy'] = 'delete'; },
  },
  {
    says: 'an acknowledged message is on two brokers of three',
    findings: (m) => m.overlay === 'dev' ? [] : [
      ...m.of('KafkaTopic').filter(({ spec }) => spec.replicas !== 3 || spec.config['min.insync.replicas'] !== 2),
      ...m.of('KafkaNodePool').filter(({ spec }) => spec.replicas !== 3 || spec.storage.type === 'ephemeral'),
    ].map(({ metadata }) => metadata.name),
    broken: (m) => { m.of('KafkaTopic')[0].spec.config['min.insync.replicas'] = 1; },
  },
  {
    says: 'topics and users belong to the cluster that is here',
    findings: (m) => m.of('KafkaTopic', 'KafkaUser', 'KafkaNodePool')
      .filter(({ metadata }) => !m.named('Kafka', metadata.labels['strimzi.io/cluster'])).map(({ metadata }) => metadata.name),
    broken: (m) => { m.of('KafkaUser')[0].metadata.labels['strimzi.io/cluster'] = 'other'; },
  },
  {
    says: 'each service may read and write exactly what its configuration names',
    findings: (m) => Object.entries(services).flatMap(([service, uses]) =>
      differences(rights(uses), granted(m.named('KafkaUser', `${service}-kafka`))).map((line) => `${service} ${line}`)),
    broken: (m) => { m.of('KafkaUser').forEach(({ spec }) => { spec.authorization.acls[0].operations = ['All']; }); },
  },
  {
    says: 'autoscaling by lag may see the offsets that it asks for, and nothing else',
    findings: (m) => m.of('ScaledObject').length === 0 ? [] : differences(
      triggers(m).flatMap(({ topic, consumerGroup }) => [`topic ${topic} Describe`, `group ${consumerGroup} Describe`]).sort(),
      granted(m.named('KafkaUser', 'keda-kafka'))),
    broken: (m) => { m.named('KafkaUser', 'keda-kafka').spec.authorization.acls.pop(); },
  },
  {
    says: 'autoscaling by lag looks at the topic and the group of its service',
    findings: (m) => triggers(m).filter(({ service, topic, consumerGroup }) =>
      !services[service]?.reads.includes(topic) || !services[service].groups.includes(consumerGroup))
      .map(({ service, topic, consumerGroup }) => `${service}: ${consumerGroup} on ${topic}`),
    broken: (m) => { m.of('ScaledObject')[0].spec.triggers[0].metadata.consumerGroup = 'ingest'; },
  },
  {
    says: 'there are no more replicas than partitions keep busy',
    findings: (m) => triggers(m).filter(({ service, topic, most }) =>
      !(most * services[service]?.concurrency[topic] <= partitions(m, topic))).map(({ service, most }) => `${service}: ${most}`),
    broken: (m) => { m.of('ScaledObject')[0].spec.maxReplicaCount = 12; },
  },
  {
    says: 'there are no more replicas than partitions keep busy where their number follows the load of processors',
    findings: (m) => m.of('HorizontalPodAutoscaler').flatMap(({ spec: { scaleTargetRef: { name }, maxReplicas } }) =>
      Object.entries(services[name]?.concurrency ?? {})
        .filter(([topic, concurrency]) => known.articles.includes(topic) && !(maxReplicas * concurrency <= partitions(m, topic)))
        .map(([topic]) => `${name}: ${maxReplicas} on ${topic}`)),
    broken: (m) => { m.of('HorizontalPodAutoscaler')[0].spec.maxReplicas = 7; },
  },
  {
    says: 'the brokers are asked at a listener with mutual TLS',
    findings: (m) => m.containers().filter(({ container }) => {
      const { KAFKA_BOOTSTRAP_SERVERS: servers = '', KAFKA_SECURITY_PROTOCOL: protocol } = environment(m, container);
      const [, cluster, port] = /^(.*)-kafka-bootstrap:(\d+)$/.exec(servers) ?? [];
      return protocol !== 'SSL' || !m.named('Kafka', cluster)?.spec.kafka.listeners.some((listener) =>
        listener.port === Number(port) && listener.tls && listener.authentication?.type === 'tls');
    }).map(({ pod }) => pod.name),
    broken: (m) => { m.of('Kafka')[0].spec.kafka.listeners[0].authentication = undefined; },
  },
  {
    says: 'each service has a database and a role of its own, and is sure of the server',
    findings: (m) => m.containers().filter(({ pod, container }) => {
      const url = environment(m, container).QUARKUS_DATASOURCE_JDBC_URL ?? '';
      const [, cluster, database] = /^jdbc:postgresql:\/\/([\w-]+)-rw:5432\/(\w+)\?sslmode=verify-full&/.exec(url) ?? [];
      const owner = m.of('Database').find(({ spec }) => spec.name === database && spec.cluster.name === cluster)?.spec.owner;
      const role = m.named('Cluster', cluster)?.spec.managed.roles.find(({ name }) => name === owner);
      return `${database}-service` !== pod.name || role?.passwordSecret.name !== `${pod.name}-database`;
    }).map(({ pod }) => pod.name),
    broken: (m) => { m.of('Database')[0].spec.owner = 'report'; m.of('Database')[1].spec.owner = 'report'; },
  },
];

import { readFileSync } from 'node:fs';
import { readYaml } from './manifests.mjs';

const ROOT = new URL('../../', import.meta.url);

/** Where each service's own configuration stands, by the name of its Deployment. */
const CONFIGURATIONS = {
  'ingest-service': 'ingest-service/service/src/main/resources/application.yaml',
  'rules-service': 'rules-service/service/src/main/resources/application.yaml',
  'report-service': 'report-service/src/main/resources/application.yaml',
};

/** Topics that are read without the connector, so that no configuration names them (rules-service, EditorialNames). */
const READ_IN_CODE = { 'rules-service': ['copydesk.editorial.names'] };

/** Topics of articles that a channel writes to besides its own, as each message says (report-service, ReplaySender). */
const WRITTEN_IN_CODE = {
  'report-service': ['copydesk.articles.submitted', 'copydesk.articles.parsed', 'copydesk.articles.checked'],
};

const TOPICS = 'contracts/src/main/java/dev/copydesk/contracts/Topics.java';

/** What the services' own configuration says of Kafka: `{reads, writes, groups, concurrency}` by service. */
export function messaging() {
  return Object.fromEntries(
    Object.entries(CONFIGURATIONS).map(([service, file]) => [service, channels(service, file)]),
  );
}

function channels(service, file) {
  const { incoming = {}, outgoing = {} } = readYaml(new URL(file, ROOT)).mp.messaging;
  const incomingChannels = Object.values(incoming);
  return {
    reads: unique([...incomingChannels.flatMap(topicsOf), ...(READ_IN_CODE[service] ?? [])]),
    writes: unique([
      ...Object.values(outgoing).flatMap(topicsOf),
      ...incomingChannels.flatMap((channel) => channel['dead-letter-queue']?.topic ?? []),
      ...(WRITTEN_IN_CODE[service] ?? []),
    ]),
    groups: unique(incomingChannels.map((channel) => channel.group.id)),
    /** Partitions that one replica works on at a time, by topic. */
    concurrency: Object.fromEntries(
      incomingChannels.flatMap((channel) => topicsOf(channel).map((topic) => [topic, channel.concurrency ?? 1])),
    ),
  };
}

function topicsOf(channel) {
  return channel.topics?.split(',') ?? [channel.topic];
}

/** The topics that the code has names for: of articles, each with its dead letters, and compacted ones. */
export function topics() {
  const source = readFileSync(new URL(TOPICS, ROOT), 'utf8');
  const names = [...source.matchAll(/String \w+ = "(copydesk\.[a-z.]+)"/g)].map(([, name]) => name);
  const articles = names.filter((name) => name.startsWith('copydesk.articles.'));
  return {
    articles: articles.flatMap((name) => [name, `${name}.dead-letter`]),
    compacted: names.filter((name) => !articles.includes(name)),
  };
}

function unique(values) {
  return [...new Set(values)].sort();
}

import { readFileSync, readdirSync } from 'node:fs';

const ROOT = new URL('../../', import.meta.url);

const SOURCES = {
  'ingest-service': 'ingest-service/service/src/main/java/',
  'rules-service': 'rules-service/service/src/main/java/',
  'report-service': 'report-service/src/main/java/',
};

/** Settings of Quarkus and of the Kafka client that the manifests use. */
const OF_FRAMEWORKS = [
  /^QUARKUS_HTTP_PORT$/,
  /^QUARKUS_SHUTDOWN_TIMEOUT$/,
  /^QUARKUS_DATASOURCE_(JDBC_URL|USERNAME|PASSWORD)$/,
  /^QUARKUS_OTEL_TRACES_SAMPLER_ARG$/,
  /^QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT$/,
  /^SMALLRYE_CONFIG_LOCATIONS$/,
  /^KAFKA_BOOTSTRAP_SERVERS$/,
  /^KAFKA_SECURITY_PROTOCOL$/,
  /^KAFKA_SSL_(TRUSTSTORE|KEYSTORE)_(TYPE|LOCATION)$/,
  /^KAFKA_SSL_KEYSTORE_PASSWORD$/,
];

/**
 * The settings `copydesk.*` of the services, read from the interfaces that map them:
 * `{service, property, type, standard, meaning}`, where a part of a property that is a name to choose is `<name>`.
 */
export function settings() {
  return Object.entries(SOURCES).flatMap(([service, folder]) =>
    javaFiles(new URL(folder, ROOT))
      .map((file) => readFileSync(file, 'utf8'))
      .filter((source) => source.includes('@ConfigMapping('))
      .flatMap((source) => read(source))
      .map((setting) => ({ service, ...setting })),
  );
}

/** Patterns of the environment variables that the service knows. */
export function knownVariables(service) {
  const own = settings()
    .filter((setting) => setting.service === service)
    .map(({ property }) => new RegExp(`^${variable(property).replaceAll('<NAME>', '[A-Z0-9_]+')}$`));
  return [...OF_FRAMEWORKS, ...own];
}

/** The environment variable of a property. */
export function variable(property) {
  return property
    .split(/(<name>)/)
    .map((part) => (part === '<name>' ? '<NAME>' : part.toUpperCase().replace(/[^A-Z0-9]/g, '_')))
    .join('');
}

function javaFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.java'))
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`)
    .sort();
}

function read(source) {
  const [, prefix] = /@ConfigMapping\(prefix = "([a-z.-]+)"\)/.exec(source);
  const interfaces = Object.fromEntries(
    [...source.matchAll(/^( *)(?:public )?interface (\w+) \{\n/gm)].map(({ 0: header, 1: indent, 2: name, index }) => [
      name,
      source.slice(index + header.length, source.indexOf(`\n${indent}}`, index) + 1),
    ]),
  );
  const root = /interface (\w+) \{/.exec(source)[1];
  return properties(interfaces, root, prefix);
}

/** The properties of one interface; nested interfaces are groups of further ones. */
function properties(interfaces, name, prefix) {
  const body = interfaces[name].replace(/^( +)(?:public )?interface \w+ \{\n[\s\S]*?^\1\}/gm, '');
  const method = /^ *(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*)?((?:@\w+(?:\([^)]*\))?\s*)*)(\w[\w<>, ]*?) (\w+)\(\);/gm;
  return [...body.matchAll(method)].flatMap(([, javadoc = '', annotations, type, method]) => {
    const [, map, value] = /^(Map<String, (\w+)>)$/.exec(type) ?? [];
    const own = annotations.includes('@WithParentName') ? prefix : `${prefix}.${kebab(method)}`;
    const path = map ? `${own}.<name>` : own;
    const group = value ?? type;
    if (interfaces[group]) {
      return properties(interfaces, group, path);
    }
    const [, standard] = /@WithDefault\("([^"]*)"\)/.exec(annotations) ?? [];
    return [{ property: path, type: type.replace(/^Optional<(.*)>$/, '$1'), standard, meaning: sentence(javadoc) }];
  });
}

const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The Javadoc as a line of Markdown, without the property's name that some begin with. */
function sentence(javadoc) {
  const text = javadoc
    .replace(/^\s*\*? ?/gm, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\{@code copydesk\.[^}]*\}: /, '')
    .replace(/\{@(?:code|link) ([^}]*)\}/g, '`$1`');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, connect } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { environment } from '../manifests.mjs';

const LAUNCHER = fileURLToPath(new URL('../../../standalone/launcher/target/launcher/lib', import.meta.url));
const PROGRAM = fileURLToPath(new URL('Platform.java', import.meta.url));

export const secret = () => randomBytes(24).toString('base64url');

/**
 * The broker and the database that the platform's manifests ask for, and the Secrets that their operators would make. They listen
 * on this machine; `listenOn` makes them answer where the Services would.
 */
export class Platform {
  static async start(manifests, folder) {
    const platform = new Platform(manifests, folder);
    platform.makeAuthority();
    await platform.run();
    return platform;
  }

  constructor(manifests, folder) {
    this.manifests = manifests;
    this.folder = folder;
    this.storePassword = secret();
    this.databases = manifests.of('Database').map(({ spec }) => ({ name: spec.name, owner: spec.owner, password: secret() }));
    this.proxies = [];
  }

  /** The names under which pods ask for the platform. */
  hostnames() {
    return [this.brokers.split(':')[0], this.databaseHost];
  }

  /** Keys by Secret: those of the authority, and of each service's Kafka user and database role. */
  secrets() {
    const ca = readFileSync(join(this.folder, 'ca.crt'));
    const users = this.manifests.of('KafkaUser').map(({ metadata: { name } }) => [
      name,
      { 'user.p12': readFileSync(join(this.folder, `${name}.p12`)), 'user.password': this.storePassword },
    ]);
    const roles = this.manifests.of('Cluster')[0].spec.managed.roles.map(({ name, passwordSecret }) => [
      passwordSecret.name,
      { username: name, password: this.databases.find(({ owner }) => owner === name).password },
    ]);
    return { 'copydesk-cluster-ca-cert': { 'ca.crt': ca }, 'copydesk-db-ca': { 'ca.crt': ca }, ...Object.fromEntries([...users, ...roles]) };
  }

  get brokers() {
    return environment(this.manifests, this.manifests.containers()[0].container).KAFKA_BOOTSTRAP_SERVERS;
  }

  get databaseHost() {
    return `${this.manifests.of('Cluster')[0].metadata.name}-rw`;
  }

  openssl(...args) {
    execFileSync('openssl', args, { cwd: this.folder, stdio: ['ignore', 'ignore', 'pipe'] });
  }

  makeAuthority() {
    this.openssl('req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2',
      '-subj', '/CN=copydesk-verify', '-keyout', 'ca.key', '-out', 'ca.crt');
    this.certify('kafka', this.brokers.split(':')[0]);
    this.certify('postgresql', this.databaseHost);
    this.manifests.of('KafkaUser').forEach(({ metadata }) => this.certify(metadata.name, metadata.name));
  }

  certify(file, name) {
    writeFileSync(join(this.folder, `${file}.ext`), `subjectAltName=DNS:${name}\n`);
    this.openssl('req', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-subj', `/CN=${name}`,
      '-keyout', `${file}.key`, '-out', `${file}.csr`);
    this.openssl('x509', '-req', '-in', `${file}.csr`, '-CA', 'ca.crt', '-CAkey', 'ca.key', '-CAcreateserial', '-days', '2',
      '-extfile', `${file}.ext`, '-out', `${file}.crt`);
    this.openssl('pkcs12', '-export', '-in', `${file}.crt`, '-inkey', `${file}.key`, '-certfile', 'ca.crt',
      '-passout', `pass:${this.storePassword}`, '-out', `${file}.p12`);
  }

  async run() {
    const request = {
      folder: this.folder,
      storePassword: this.storePassword,
      bootstrapServers: this.brokers,
      unreadableOn: 'copydesk.articles.submitted',
      databases: this.databases,
      topics: this.manifests.of('KafkaTopic').map(({ metadata, spec }) => ({
        name: metadata.name, partitions: spec.partitions, config: { ...spec.config, 'min.insync.replicas': 1 },
      })),
      rights: this.manifests.of('KafkaUser').flatMap(({ metadata, spec }) => spec.authorization.acls.flatMap(
        ({ resource, operations }) => operations.map((operation) =>
          ({ user: metadata.name, type: resource.type, name: resource.name, operation })))),
    };
    writeFileSync(join(this.folder, 'request.json'), JSON.stringify(request), { mode: 0o600 });
    this.process = spawn('java', ['-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1',
      '-Dorg.slf4j.simpleLogger.defaultLogLevel=error', '-cp', `${LAUNCHER}/*`, PROGRAM,
      join(this.folder, 'request.json')], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.ended = new Promise((resolve) => this.process.on('exit', resolve));
    const lines = createInterface({ input: this.process.stdout });
    const ready = new Promise((resolve) => lines.on('line', (line) => line.startsWith('ready ') && resolve(line.split(' '))));
    const [, kafka, postgresql] = await Promise.race([ready, this.ended.then(() => {
      throw new Error('broker and database did not start');
    })]);
    this.ports = { 9093: Number(kafka), 5432: Number(postgresql) };
  }

  /** Answers at the address as the two Services would. */
  async listenOn(address) {
    for (const [port, target] of Object.entries(this.ports)) {
      const proxy = createServer((client) => {
        const server = connect(target, 'localhost');
        client.pipe(server).pipe(client);
        client.on('error', () => server.destroy());
        server.on('error', () => client.destroy());
      });
      await new Promise((resolve, reject) => proxy.on('error', reject).listen(port, address, resolve));
      this.proxies.push(proxy);
    }
  }

  async stop() {
    this.proxies.forEach((proxy) => proxy.close());
    this.process?.stdin.end();
    await this.ended;
  }
}

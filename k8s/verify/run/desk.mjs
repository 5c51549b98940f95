import { createHmac, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

/** The source that pushes, as settings of ingest-service. */
export const SOURCE = 'wire';

const RETRIES = 3;

/** A CMS and a reader of reports, who see the replicas of a service as one, as a Kubernetes Service shows them. */
export class Desk {
  constructor({ secret, token }) {
    this.secret = secret;
    this.token = token;
    this.endpoints = { 'ingest-service': [], 'report-service': [] };
    this.turn = 0;
    this.retried = 0;
  }

  admit(pod) {
    this.endpoints[pod.service]?.push(pod);
  }

  /** As when a pod ends: it gets no further requests, and those that are under way go on. */
  dismiss(pod) {
    const pods = this.endpoints[pod.service];
    pods?.splice(pods.indexOf(pod), 1);
  }

  address(service) {
    const pods = this.endpoints[service];
    return pods[this.turn++ % pods.length].address;
  }

  /**
   * Pushes an article as a CMS does: signed as Standard Webhooks are, and the same delivery again where the answer is that
   * it can't be taken now. Returns the last answer's status.
   */
  async push(id, article) {
    const delivery = randomUUID();
    let status = await this.deliver(delivery, id, article);
    for (let again = 0; status === 503 && again < RETRIES; again++) {
      this.retried++;
      await pause(1000);
      status = await this.deliver(delivery, id, article);
    }
    return status;
  }

  async deliver(delivery, id, { headline, content }) {
    const body = JSON.stringify({ id, headline, language: 'en', body: { contentType: 'text/plain', content } });
    const time = Math.floor(Date.now() / 1000);
    const signature = createHmac('sha256', Buffer.from(this.secret, 'base64')).update(`${delivery}.${time}.${body}`).digest('base64');
    const answer = await fetch(`${this.address('ingest-service')}/webhooks/${SOURCE}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'webhook-id': delivery,
        'webhook-timestamp': String(time),
        'webhook-signature': `v1,${signature}`,
      },
      body,
    });
    return answer.status;
  }

  /** The report of an article once it is checked. */
  async report(id, patience = 60_000) {
    const end = Date.now() + patience;
    let last;
    while (Date.now() < end) {
      const path = `/api/v1/reports/${encodeURIComponent(`${SOURCE}:${id}`)}?wait=5s`;
      const answer = await fetch(this.address('report-service') + path, { headers: { authorization: `Bearer ${this.token}` } });
      last = `${answer.status} ${await answer.text()}`;
      if (answer.status === 200) {
        return JSON.parse(last.slice(4));
      }
      await pause(200);
    }
    throw new Error(`no report on ${id}: ${last}`);
  }
}

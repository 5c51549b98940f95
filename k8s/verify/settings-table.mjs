// The page of settings, made of the interfaces that map them: `node settings-table.mjs > docs/settings.md`.
import { pathToFileURL } from 'node:url';
import { settings, variable } from './settings.mjs';

/** docs/settings.md as it has to be. */
export function settingsPage() {
  const all = settings();
  const services = [...new Set(all.map(({ service }) => service))];
  const parts = services.map((service) => {
    const rows = all
      .filter((setting) => setting.service === service)
      .sort((one, other) => one.property.localeCompare(other.property))
      .map(({ property, standard, meaning }) =>
        `| \`${property}\`<br>\`${variable(property)}\` | ${standard === undefined ? '' : `\`${standard}\``} | ${meaning} |`);
    return [`## ${service}`, '', '| Property and variable | Default | Meaning |', '|---|---|---|', ...rows].join('\n');
  });
  return `${HEAD}\n${parts.join('\n\n')}\n`;
}

const HEAD = `# Settings

Every setting of Copydesk's own, made from the code by \`node k8s/verify/settings-table.mjs > docs/settings.md\`;
\`./copydesk verify-k8s\` holds the two against each other. Durations are written as \`10s\`, \`5m\` or \`P30D\`, sizes as \`8M\`. \`<name>\` is
a name that you choose. [operations.md](operations.md#settings) says where settings are given and which have to be.
`;

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.stdout.write(settingsPage());
}

// Every element template keeps the schema that Camunda publishes for Camunda 7; each finding names file and place.
import { readdirSync, readFileSync } from 'node:fs';
import { validateAll } from '@bpmn-io/element-templates-validator';

const folder = new URL('../../../../processes/.camunda/element-templates/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
const findings = files.flatMap((file) =>
  validateAll([JSON.parse(readFileSync(new URL(file, folder), 'utf8'))]).results.flatMap(({ errors }) =>
    (errors ?? []).map((error) => `${file}: ${error.message}`),
  ),
);

findings.forEach((finding) => console.error(finding));
if (files.length === 0) {
  findings.push('no templates');
  console.error(`There is no element template in ${folder.pathname}`);
}
console.log(`${files.length} element templates, ${findings.length} findings`);
process.exitCode = findings.length === 0 ? 0 : 1;

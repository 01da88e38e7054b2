import { deepStrictEqual as same, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import axios from 'axios';
import losant from 'losant-rest';

/**
 * Losant's own client makes every described action, with what the examples of the description say:
 * node main.js DESCRIPTION DOCUMENTS URL TOKEN. The documents are asked only for what the client calls a body,
 * which has no name on the wire.
 */
const [descriptionFile, documents, url, token] = process.argv.slice(2);
const description = JSON.parse(readFileSync(descriptionFile, 'utf8'));
const client = losant.createClient({ url, accessToken: token });

/** What makes the sandbox send the first event of a stream. */
const provoking = {
  'device.stateStream': 'device.sendState',
  'device.commandStream': 'device.sendCommand',
  'application.mqttSubscriptionStream': 'application.mqttPublishMessage',
};

// The client gives back the body of a response and nothing else.
let sent;
axios.defaults.transformResponse = [(text) => ((sent = { text }), text), ...axios.defaults.transformResponse];
axios.interceptors.response.use((response) => ((sent.status = response.status), response));

function follow(node) {
  return node?.$ref ? follow(node.$ref.slice(2).split('/').reduce((at, key) => at[key.replace('~1', '/')], description)) : node;
}

function firstExample(holder) {
  const examples = Object.values(holder.examples ?? {});
  return holder.example ?? follow(examples[0])?.value;
}

/** An example of a parameter, which may be JSON in a query. */
function exampleOf(parameter) {
  return firstExample(parameter.content?.['application/json'] ?? parameter);
}

function documentedBody(action) {
  const facts = readFileSync(`${documents}/${action.split('.')[0]}.txt`, 'utf8');
  const rows = facts.split(/^(?=\S)/m).find((rows) => rows.startsWith(`${action} = `)) ?? '';
  return /^ {2}body (\w+)/m.exec(rows)?.[1];
}

/** What the action needs: identifiers and other parameters that are required, the body, the parts of a form. */
function needed({ operationId, parameters, requestBody }) {
  const params = {};
  for (const parameter of parameters) {
    if (parameter.required) {
      params[parameter.name] = exampleOf(parameter);
    }
  }
  const content = follow(requestBody)?.content ?? {};
  if (content['application/json']) {
    const name = documentedBody(operationId);
    ok(name, `the documents have no body of ${operationId}`);
    params[name] = firstExample(content['application/json']);
  }
  const form = follow(content['multipart/form-data']?.schema);
  for (const [name, part] of Object.entries(form?.properties ?? {})) {
    if (part.contentMediaType) {
      params[name] = 'date,celsius\n1709640000000,21.5\n';
    }
  }
  return params;
}

function call(action, params) {
  const [resource, method] = action.split('.');
  ok(client[resource]?.[method], `the client has no ${action}`);
  return client[resource][method](params);
}

async function answers(operation, params) {
  sent = undefined;
  const answer = await call(operation.operationId, params);
  ok(operation.responses[sent.status] && sent.status < 300, `status ${sent.status}`);
  const json = /^application\/json/;
  const isJson = Object.keys(follow(operation.responses[sent.status]).content ?? {}).some((type) => json.test(type));
  same(answer, isJson ? JSON.parse(sent.text) : sent.text);
}

async function streams(operation, params) {
  const { operationId } = operation;
  const stream = await call(operationId, params);
  try {
    const event = new Promise((resolve, reject) => {
      stream.addEventListener(operation['x-event-stream'].event, resolve);
      stream.onerror = reject;
    });
    const provocation = operations.find((other) => other.operationId === provoking[operationId]);
    ok(provocation, `nothing is known that makes ${operationId} send an event`);
    await answers(provocation, needed(provocation));
    JSON.parse((await event).data);
  } finally {
    stream.close();
  }
}

async function succeeds(operation, params, what = '') {
  await fetch(`${url}/_sandbox/reset`, { method: 'POST', headers: { Authorization: `Bearer ${token}` } });
  try {
    await (operation['x-event-stream'] ? streams : answers)(operation, params);
    return true;
  } catch (e) {
    console.error(`${operation.operationId}${what}: ${e.stack}`);
    return false;
  }
}

const operations = Object.values(description.paths).flatMap((item) =>
  Object.values(item)
    .filter((operation) => operation.operationId)
    .map((operation) => ({ ...operation, parameters: [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(follow) })));
let done = 0;
let failed = 0;
for (const operation of operations) {
  const params = needed(operation);
  let all = await succeeds(operation, params);
  for (const parameter of operation.parameters.filter(({ required, in: where }) => !required && where === 'query')) {
    const more = { [parameter.name]: exampleOf(parameter) };
    all = (await succeeds(operation, { ...params, ...more }, ` with ${JSON.stringify(more)}`)) && all;
  }
  if (all) {
    done++;
  } else {
    failed++;
  }
}
console.log(`${done} of ${operations.length} actions made by Losant's own client`);
equal(failed, 0);
equal(done, operations.length);
process.exit(0);

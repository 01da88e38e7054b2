// Calls of the official JavaScript client, as CallBenchmark makes them: node calls.mjs URL CALL CONCURRENCY ROUNDS SECONDS PORT
// Run where losant-rest is installed. Takes turns as Turns.java does, half of them to warm up, and prints calls per second and
// the 99th percentile of the microseconds of a call for each of the rounds.
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { connect } from 'node:net';

const { createClient } = createRequire(process.cwd() + '/')('losant-rest');
const [url, call, concurrency, rounds, seconds, port] = process.argv.slice(2);
const losant = createClient({ accessToken: 'token', url });
const ids = { applicationId: '5a9db0c00000000000000001', flowId: '5a9db0c00000000000000002' };
const calls = {
  get: () => losant.flow.get(ids),
  list: () => losant.flows.get({ applicationId: ids.applicationId, perPage: 100 }),
  patch: () => losant.flow.patch({ ...ids, flow: { description: 'Watered twice a day' } }),
};

async function repeat(until, micros) {
  while (performance.now() < until) {
    const start = performance.now();
    await calls[call]();
    micros.push((performance.now() - start) * 1000);
  }
}

async function run() {
  const micros = [];
  const start = performance.now();
  await Promise.all(Array.from({ length: concurrency }, () => repeat(start + seconds * 1000, micros)));
  const elapsed = (performance.now() - start) / 1000;
  micros.sort((a, b) => a - b);
  return { callsPerSecond: micros.length / elapsed, p99Micros: micros[Math.floor(micros.length * 0.99)] };
}

const turns = connect(port, '127.0.0.1');
const speeds = [];
for (let turn = 0; turn < 2 * rounds; turn++) {
  await once(turns, 'data');
  speeds.push(await run());
  turns.write('1');
}
turns.end().unref();
console.log(JSON.stringify(speeds.slice(rounds)));

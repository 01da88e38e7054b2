// Calls of the official JavaScript client, as CallBenchmark makes them: node calls.mjs URL CALL CONCURRENCY SECONDS
// Run where losant-rest is installed. Prints calls per second and the 99th percentile of the microseconds of a call.
import { createRequire } from 'node:module';

const { createClient } = createRequire(process.cwd() + '/')('losant-rest');
const [url, call, concurrency, seconds] = process.argv.slice(2);
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

await run(); // to warm up
console.log(JSON.stringify(await run()));

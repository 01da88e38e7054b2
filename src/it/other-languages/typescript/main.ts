import { deepStrictEqual as same, ok, strictEqual as equal } from 'node:assert';
import type { AxiosError, AxiosResponse } from 'axios';
import { Configuration, FlowApi, FlowsApi, type WorkflowTrigger } from './client/index';

/** The 16 actions of flow and flows: node out/main.js URL TOKEN APPLICATION */
async function main([basePath, accessToken, applicationId]: string[]): Promise<void> {
  const configuration = new Configuration({ basePath, accessToken });
  const flow = new FlowApi(configuration);
  const flows = new FlowsApi(configuration);
  let done = 0;
  async function step<T>(name: string, call: Promise<AxiosResponse<T>>, check: (answer: T) => void = () => {}): Promise<T> {
    const answer = (await call).data;
    check(answer);
    console.log(`${++done} ${name}: ${JSON.stringify(answer).slice(0, 90)}`);
    return answer;
  }

  const post = {
    name: 'From TypeScript',
    triggers: [
      { type: 'virtualButton', config: {} },
      { type: 'timer', config: { seconds: 60 } },
      { type: 'webhook', key: '575ed18f7ae143cd83dc4bb6', config: {} },
    ] satisfies WorkflowTrigger[],
    nodes: [{ id: 'n1', type: 'DebugNode', config: { message: 'hi' }, meta: {}, outputIds: [[]] }],
    globals: [{ key: 'limit', json: '13' }],
  };
  const created = await step('flows.post', flows.flowsPost({ applicationId, workflowPost: post, includeCustomNodes: true }),
    (workflow) => equal(workflow.name, 'From TypeScript'));
  ok(created.id);
  const flowId = created.id;
  const button = created.triggers?.[0];
  ok(button?.type === 'virtualButton' && button.key);
  const one = { applicationId, flowId };

  await flows.flowsPost({ applicationId, workflowPost: { name: 'Another', flowClass: 'customNode',
    customNodeConfig: { outputCount: 2, resultMode: 'optional', fields: [] } } });
  await step('flows.get', flows.flowsGet({ applicationId, sortField: 'name', sortDirection: 'desc', page: 0, perPage: 10,
    filterField: 'name', filter: 'From Type*', flowClass: 'cloud', includeCustomNodes: true, acceptVersion: '^1.30.0' }),
    (page) => same(page.items?.map((item) => item.id), [flowId]));
  // The API wants the query as JSON, where the stock client would write something else.
  const query = JSON.stringify({ $or: [{ name: { $startsWith: 'from', $ci: true } }], enabled: true });
  const found = await flows.flowsGet({ applicationId, allVersions: true }, { params: { query } });
  same(found.data.items?.map((item) => item.id), [flowId]);

  const read = await step('flow.get', flow.flowGet({ ...one, includeCustomNodes: true, links: true, actions: false }),
    (workflow) => { same(workflow.triggers, created.triggers); equal(workflow.lastUpdated, created.lastUpdated); });
  await step('flow.patch', flow.flowPatch({ ...one, workflowPatch: { name: 'Patched', defaultVersionId: null, triggers: read.triggers, nodes: read.nodes } }),
    (workflow) => { equal(workflow.name, 'Patched'); same(workflow.nodes, read.nodes); });

  await step('flow.setStorageEntry', flow.flowSetStorageEntry({ ...one, workflowStorageEntry: { key: 'limits', value: [13, { a: null }] } }),
    (answer) => equal(answer.success, true));
  await step('flow.getStorageEntries', flow.flowGetStorageEntries(one), (entries) => same(entries, { limits: [13, { a: null }] }));
  await step('flow.getStorageEntriesMetadata', flow.flowGetStorageEntriesMetadata(one),
    (metadata) => { equal(metadata.keysCount, 1); ok(metadata.memoryUsed); });
  await step('flow.clearStorageEntries', flow.flowClearStorageEntries(one), (entries) => same(entries, {}));

  await step('flow.pressVirtualButton', flow.flowPressVirtualButton({ ...one, virtualButtonPress: { key: button.key, payload: { error: 'too hot' } } }),
    (answer) => equal(answer.success, true));
  await step('flow.getLogEntries', flow.flowGetLogEntries({ ...one, limit: 10, since: 0 }), (entries) => { equal(entries.length, 1); ok(Date.parse(entries[0].time ?? '')); });
  await step('flow.errors', flow.flowErrors({ ...one, duration: 3_600_000, end: 0, limit: 5, sortDirection: 'asc', flowVersion: 'develop' }),
    (answer) => equal(answer.errors?.[0].error?.message, 'too hot'));
  await step('flow.stats', flow.flowStats({ ...one, duration: 7_200_000, end: 0, resolution: 3_600_000, flowVersion: 'develop' }),
    (answer) => equal(answer.metrics?.reduce((sum, metric) => sum + (metric.runCount ?? 0), 0), 1));

  const oldId = '0123456789abcdef01234567';
  const imported = await step('flows.import', flows.flowsImport({ applicationId,
    workflowsImport: { flows: [{ id: oldId, name: 'Old' }], flowVersions: [{ flowId: oldId, version: 'v1' }] } }),
    (answer) => ok(answer.importedFlowIdMap?.[oldId]));
  await step('flows.getByVersion', flows.flowsGetByVersion({ applicationId, version: 'v1', filterField: 'name', filter: 'Old' }),
    (page) => { equal(page.totalCount, 1); equal(page.items?.[0].flowId, imported.importedFlowIdMap?.[oldId]); });
  await step('flows.palette', flows.flowsPalette({ applicationId }), (palette) => equal(palette.customNodes?.[0].name, 'Another'));

  await step('flow.delete', flow.flowDelete(one), (answer) => equal(answer.success, true));
  const refused = await flow.flowGet(one).then(() => undefined, (e) => e as AxiosError);
  equal(refused?.response?.status, 404);
  equal(done, 16);
}

main(process.argv.slice(2)).catch((e) => { console.error(e); process.exitCode = 1; });

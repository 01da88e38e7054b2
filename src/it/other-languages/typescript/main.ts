import { Configuration, FlowsApi } from './client/index';

async function main([basePath, accessToken, applicationId]: string[]): Promise<void> {
  const flows = new FlowsApi(new Configuration({ basePath, accessToken }));
  const created = await flows.flowsPost({
    applicationId,
    workflowPost: { name: 'From TypeScript', triggers: [{ type: 'timer', config: { seconds: 60 } }] },
  });
  const page = await flows.flowsGet({ applicationId, filterField: 'name', filter: 'From Type*' });
  const workflow = page.items?.find((item) => item.id === created.id);
  console.log(`${workflow?.name}: ${workflow?.triggers?.[0].type}`);
}

main(process.argv.slice(2));

import sys

import openapi_client as losant

url, token, application_id = sys.argv[1:]
with losant.ApiClient(losant.Configuration(host=url, access_token=token)) as client:
    flows = losant.FlowsApi(client)
    timer = losant.TimerTrigger(type="timer", config=losant.TimerTriggerConfig(seconds=60))
    post = losant.WorkflowPost(name="From Python", triggers=[losant.WorkflowTrigger(timer)])
    created = flows.flows_post(application_id, post)
    page = flows.flows_get(application_id, filter_field="name", filter="From Py*")
    for workflow in page.items:
        if workflow.id == created.id:
            print(f"{workflow.name}: {workflow.triggers[0].actual_instance.type}")

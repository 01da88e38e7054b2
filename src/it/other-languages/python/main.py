"""The 16 actions of flow and flows: PYTHONPATH=client python3 main.py URL TOKEN APPLICATION"""

import datetime
import sys

import openapi_client as losant


def main(url, token, application):
    done = []

    def step(name, answer, expected=True):
        assert expected, (name, answer)
        done.append(name)
        print(f"{len(done)} {name}: {str(answer)[:90]}")

    with losant.ApiClient(losant.Configuration(host=url, access_token=token)) as client:
        flow, flows = losant.FlowApi(client), losant.FlowsApi(client)
        triggers = [
            losant.WorkflowTrigger(losant.VirtualButtonTrigger(type="virtualButton", config={})),
            losant.WorkflowTrigger(losant.TimerTrigger(type="timer", config=losant.TimerTriggerConfig(seconds=60))),
            losant.WorkflowTrigger(losant.SimpleTrigger(type="webhook", key="575ed18f7ae143cd83dc4bb6", config={})),
        ]
        node = losant.WorkflowNode(id="n1", type="DebugNode", config={"message": "hi"}, output_ids=[[]])
        post = losant.WorkflowPost(name="From Python", triggers=triggers, nodes=[node],
                                   globals=[losant.WorkflowGlobal(key="limit", json="13")])
        created = flows.flows_post(application, post, include_custom_nodes=True)
        step("flows.post", created.id, created.name == "From Python")
        flow_id, key = created.id, created.triggers[0].actual_instance.key
        config = losant.CustomNodeConfig(output_count=2, result_mode=losant.CustomNodeResultMode.OPTIONAL, fields=[])
        flows.flows_post(application, losant.WorkflowPost(name="Another", flow_class=losant.FlowClass.CUSTOMNODE,
                                                          custom_node_config=config))

        page = flows.flows_get(application, sort_field=losant.WorkflowSortField.NAME, sort_direction=losant.SortDirection.DESC, page=0, per_page=10,
                               filter_field="name", filter="From Py*", flow_class=losant.FlowClass.CLOUD,
                               include_custom_nodes=True, accept_version="^1.30.0")
        step("flows.get", page.total_count, [item.id for item in page.items] == [flow_id])
        name = losant.QueryCondition(losant.QueryOperators(starts_with="from", ci=True))
        page = flows.flows_get(application, query=losant.AdvancedWorkflowQuery(name=name), all_versions=True)
        assert [item.id for item in page.items] == [flow_id], page

        read = flow.flow_get(application, flow_id, include_custom_nodes=True, links=True, actions=False)
        step("flow.get", read.id, read.triggers == created.triggers and isinstance(read.last_updated, datetime.datetime))
        patch = losant.WorkflowPatch(name="Patched", triggers=read.triggers, nodes=read.nodes)
        patched = flow.flow_patch(application, flow_id, patch)
        step("flow.patch", patched.name, patched.name == "Patched" and patched.triggers == read.triggers)

        entry = losant.WorkflowStorageEntry(key="limits", value=[13, {"a": None}])
        step("flow.setStorageEntry", flow.flow_set_storage_entry(application, flow_id, entry).success)
        entries = flow.flow_get_storage_entries(application, flow_id)
        step("flow.getStorageEntries", entries, entries == {"limits": [13, {"a": None}]})
        metadata = flow.flow_get_storage_entries_metadata(application, flow_id)
        step("flow.getStorageEntriesMetadata", metadata, metadata.keys_count == 1)
        entries = flow.flow_clear_storage_entries(application, flow_id)
        step("flow.clearStorageEntries", entries, entries == {})

        press = losant.VirtualButtonPress(key=key, payload={"error": "too hot"})
        step("flow.pressVirtualButton", flow.flow_press_virtual_button(application, flow_id, press).success)
        log = flow.flow_get_log_entries(application, flow_id, limit=10, since=0)
        step("flow.getLogEntries", log, len(log) == 1)
        errors = flow.flow_errors(application, flow_id, duration=3_600_000, end=0, limit=5,
                                  sort_direction=losant.SortDirection.ASC, flow_version="develop")
        step("flow.errors", errors.errors, errors.errors[0].error.message == "too hot")
        stats = flow.flow_stats(application, flow_id, duration=7_200_000, end=0, resolution=3_600_000,
                                flow_version="develop")
        step("flow.stats", stats.metrics, sum(metric.run_count for metric in stats.metrics) == 1)

        old_id = "0123456789abcdef01234567"
        imported = flows.flows_import(application, losant.WorkflowsImport(
            flows=[losant.WorkflowImport(id=old_id, name="Old")],
            flow_versions=[losant.WorkflowVersionImport(flow_id=old_id, version="v1")]))
        step("flows.import", imported.imported_flow_id_map, imported.imported_flow_id_map[old_id])
        versions = flows.flows_get_by_version(version="v1", application_id=application, filter_field="name", filter="Old")
        step("flows.getByVersion", versions.total_count,
             [item.flow_id for item in versions.items] == list(imported.imported_flow_id_map.values()))
        palette = flows.flows_palette(application)
        step("flows.palette", palette.custom_nodes, palette.custom_nodes[0].name == "Another")

        step("flow.delete", flow.flow_delete(application, flow_id).success)
        try:
            flow.flow_get(application, flow_id)
            raise AssertionError("found")
        except losant.exceptions.NotFoundException as e:
            print(f"   then {e.status} {e.data}")
    assert len(done) == 16


main(*sys.argv[1:])

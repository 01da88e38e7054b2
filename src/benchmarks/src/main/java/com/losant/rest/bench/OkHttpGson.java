package com.losant.rest.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import peer.gson.ApiClient;
import peer.gson.ApiException;
import peer.gson.JSON;
import peer.gson.api.FlowApi;
import peer.gson.api.FlowsApi;
import peer.gson.model.Workflow;
import peer.gson.model.WorkflowPatch;
import peer.gson.model.Workflows;

/** What OpenAPI Generator makes of the same description with its library okhttp-gson. */
final class OkHttpGson implements Contestant {
  private final ApiClient client = new ApiClient(); // sets up JSON, too

  @Override
  public Object decode(InputStream json) throws IOException {
    return JSON.deserialize(json, Workflows.class);
  }

  @Override
  public byte[] encode(Object page) {
    return JSON.serialize(page).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public int size(Object page) {
    int size = 0;
    for (Workflow workflow : ((Workflows) page).getItems()) {
      size += 1 + workflow.getTriggers().size() + workflow.getNodes().size();
    }
    return size;
  }

  @Override
  public Calls calls(String url) {
    client.setBasePath(url);
    client.setBearerToken("token");
    FlowApi flow = new FlowApi(client);
    FlowsApi flows = new FlowsApi(client);
    return new Calls() {
      @Override
      public Object get() throws ApiException {
        return flow.flowGet(
            Documents.APPLICATION_ID, Documents.FLOW_ID, null, null, null, null, null, null);
      }

      @Override
      public Object list() throws ApiException {
        return flows.flowsGet(
            Documents.APPLICATION_ID,
            null,
            null,
            null,
            100,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);
      }

      @Override
      public Object patch() throws ApiException {
        WorkflowPatch patch = new WorkflowPatch().description("Watered twice a day");
        return flow.flowPatch(
            Documents.APPLICATION_ID, Documents.FLOW_ID, patch, null, null, null, null, null, null);
      }
    };
  }
}

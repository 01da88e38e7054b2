package com.losant.rest.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import peer.http.ApiClient;
import peer.http.ApiException;
import peer.http.api.FlowApi;
import peer.http.api.FlowsApi;
import peer.http.model.Workflow;
import peer.http.model.WorkflowPatch;
import peer.http.model.Workflows;

/** What OpenAPI Generator makes of the same description with its library native. */
final class Native implements Contestant {
  private final ApiClient client = new ApiClient();

  @Override
  public Object decode(InputStream json) throws IOException {
    // As its FlowsApi does.
    String body = new String(json.readAllBytes(), StandardCharsets.UTF_8);
    return client.getObjectMapper().readValue(body, Workflows.class);
  }

  @Override
  public byte[] encode(Object page) throws IOException {
    return client.getObjectMapper().writeValueAsBytes(page);
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
    client.updateBaseUri(url);
    client.setRequestInterceptor(request -> request.header("Authorization", "Bearer token"));
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

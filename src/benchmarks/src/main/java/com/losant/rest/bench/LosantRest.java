package com.losant.rest.bench;

import com.losant.rest.LosantClient;
import com.losant.rest.workflows.Workflow;
import com.losant.rest.workflows.WorkflowPatch;
import com.losant.rest.workflows.Workflows;
import java.io.InputStream;

/** This library. */
final class LosantRest implements Contestant {
  @Override
  public Object decode(InputStream json) {
    return Workflows.CODEC.fromJson(json);
  }

  @Override
  public byte[] encode(Object page) {
    return Workflows.CODEC.toBytes((Workflows) page);
  }

  @Override
  public int size(Object page) {
    int size = 0;
    for (Workflow workflow : ((Workflows) page).items()) {
      size += 1 + workflow.triggers().size() + workflow.nodes().size();
    }
    return size;
  }

  @Override
  public Calls calls(String url) {
    LosantClient losant = LosantClient.builder().accessToken("token").baseUrl(url).build();
    return new Calls() {
      @Override
      public Object get() {
        return losant.flow().get(Documents.APPLICATION_ID, Documents.FLOW_ID);
      }

      @Override
      public Object list() {
        return losant.flows().get(Documents.APPLICATION_ID, p -> p.perPage(100));
      }

      @Override
      public Object patch() {
        WorkflowPatch patch = WorkflowPatch.builder().description("Watered twice a day").build();
        return losant.flow().patch(Documents.APPLICATION_ID, Documents.FLOW_ID, patch);
      }
    };
  }
}

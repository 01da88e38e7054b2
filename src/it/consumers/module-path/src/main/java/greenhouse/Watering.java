package greenhouse;

import com.losant.rest.LosantClient;
import com.losant.rest.errors.NotFoundException;
import com.losant.rest.workflows.WorkflowPost;
import com.losant.rest.workflows.WorkflowStorageEntry;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Uses something of each module that the client brings. */
class Watering implements AutoCloseable {
  record Limits(int litres) {}

  private final LosantClient losant;
  private final String applicationId;

  Watering(String url, String token, String applicationId) {
    this.losant =
        LosantClient.builder()
            .accessToken(token)
            .baseUrl(url)
            .httpClient(new OkHttpClient())
            .build();
    this.applicationId = applicationId;
  }

  String begin(int litres) {
    WorkflowPost post = WorkflowPost.builder().name("Greenhouse").build();
    String flowId = losant.flows().post(applicationId, post).id();
    losant
        .flow()
        .setStorageEntry(
            applicationId,
            flowId,
            WorkflowStorageEntry.builder().key("limits").value(new Limits(litres)).build());
    return flowId;
  }

  @Nullable Limits limits(String flowId) {
    try {
      return losant.flow().getStorageEntries(applicationId, flowId).get("limits", Limits.class);
    } catch (NotFoundException e) {
      return null;
    }
  }

  JsonNode asJson(String flowId) {
    return JsonMapper.shared().valueToTree(losant.flow().get(applicationId, flowId));
  }

  @Override
  public void close() {
    losant.close();
  }
}

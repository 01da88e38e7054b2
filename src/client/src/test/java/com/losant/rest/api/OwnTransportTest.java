package com.losant.rest.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.files.ApplicationFilePost;
import com.losant.rest.files.FileType;
import com.losant.rest.files.FilesApi;
import com.losant.rest.shared.CommonParams;
import com.losant.rest.workflows.FlowApi;
import com.losant.rest.workflows.FlowsApi;
import com.losant.rest.workflows.WorkflowPost;
import com.losant.rest.workflows.Workflows;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The generated classes work with a transport of the user's own, which needs no HTTP. */
class OwnTransportTest {
  private static final CommonParams COMMON = CommonParams.builder().build();
  private final CannedTransport transport = new CannedTransport();

  @Test
  void aResponseComesFromTheTransport() {
    transport.response = "{\"items\": [], \"totalCount\": 3}";
    Workflows workflows = new FlowsApi(transport).get("a", p -> p.perPage(0).filter("x*"));
    assertEquals(3, workflows.totalCount());

    ApiRequest<?> request = transport.only();
    assertEquals("flows.get", request.action().name());
    assertEquals("GET", request.action().method());
    assertEquals("/applications/{applicationId}/flows", request.action().path());
    assertTrue(request.action().idempotent());
    assertEquals("GET /applications/a/flows", request.toString());
    assertEquals(
        "/applications/a/flows?_actions=false&_links=true&_embedded=true&perPage=0&filter=x%2A",
        request.target(COMMON));
    assertNull(request.body());
    assertEquals(Workflows.CODEC.fromJson("{\"count\":1}"), request.read(200, "{\"count\":1}"));
  }

  @Test
  void aBodyReachesTheTransport() {
    new FlowsApi(transport).post("a", WorkflowPost.builder().name("N").build());
    ApiRequest<?> request = transport.only();
    assertEquals("{\"name\":\"N\"}", new String(request.body(), StandardCharsets.UTF_8));
    assertEquals(false, request.action().idempotent());
  }

  @Test
  void aRequestWithoutABodyOfItsOwnHasAnEmptyOne() {
    new FlowApi(transport).delete("a", "f");
    assertEquals("{}", new String(transport.only().body(), StandardCharsets.UTF_8));
  }

  @Test
  void theParametersOfTheClientCanBeAnyOthers() {
    new FlowApi(transport).get("a", "f");
    CommonParams others = COMMON.toBuilder().actions(true).links(false).losantdomain("d").build();
    assertEquals(
        "/applications/a/flows/f?_actions=true&_links=false&_embedded=true",
        transport.only().target(others));
    assertEquals(Map.of("losantdomain", "d", "Accept-Version", "^1.30.0"), others.headers());
  }

  @Test
  void contentReachesTheTransportInASecondRequest() {
    transport.response =
        "{\"id\": \"f\", \"upload\": {\"url\": \"https://s/b?q=1\", \"fields\": {\"b\": \"1\", \"a\": \"2\"}}}";
    ApplicationFilePost post = ApplicationFilePost.builder().name("n").type(FileType.FILE).build();
    new FilesApi(transport).post("a", post, Upload.of(new byte[1], "n"));

    assertEquals(Optional.empty(), transport.requests.get(0).address());
    ApiRequest<?> second = transport.requests.get(1);
    assertEquals(Optional.of("https://s/b?q=1"), second.address());
    assertEquals("POST https://s/b", second.toString());
    assertEquals("files.post.content", second.action().name());
    assertEquals(false, second.action().takesToken());
    assertEquals("[b, a, file]", second.parts().toString());
    assertEquals("form with [k]", UploadForm.of("https://s", Map.of("k", "v")).toString());
  }

  @Test
  void anErrorOfTheTransportReachesTheCaller() {
    IllegalStateException failure = new IllegalStateException();
    Transport failing =
        new Transport() {
          @Override
          public <T> ApiResponse<T> send(ApiRequest<T> request, RequestOptions options) {
            throw failure;
          }
        };
    assertSame(
        failure,
        assertThrows(IllegalStateException.class, () -> new FlowApi(failing).get("a", "f")));
  }

  @Test
  void aMissingTransportIsRefused() {
    assertThrows(NullPointerException.class, () -> new FlowApi(null));
    assertThrows(NullPointerException.class, () -> new FlowsApi(null));
  }

  /** Keeps the requests and gives one response. */
  private static final class CannedTransport implements Transport {
    private final List<ApiRequest<?>> requests = new ArrayList<>();
    private String response = "{}";

    @Override
    public <T> ApiResponse<T> send(ApiRequest<T> request, RequestOptions options) {
      requests.add(request);
      return ApiResponse.builder(200, request.read(200, response)).build();
    }

    ApiRequest<?> only() {
      assertEquals(1, requests.size());
      return requests.get(0);
    }
  }
}

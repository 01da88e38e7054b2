package com.losant.rest.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Kinds of actions that other descriptions have, on one action that the sandbox does not play. */
class OtherActionsTest {
  private static final String PATH = "/novelty";

  private final HttpClient http = HttpClient.newHttpClient();
  private final ObjectNode document = DescribedRequests.document();
  private final ObjectNode novelty = novelty();

  private ObjectNode novelty() {
    ObjectNode paths = (ObjectNode) document.path("paths");
    JsonNode copy = paths.path("/applications/{applicationId}/flows/palette").deepCopy();
    paths.putObject(PATH).set("get", copy.path("get"));
    return ((ObjectNode) copy.path("get")).put("operationId", "flows.novelty");
  }

  private LosantSandbox start() {
    return LosantSandbox.builder().description(ApiDescription.of(document)).start();
  }

  private HttpResponse<String> get(LosantSandbox sandbox, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(sandbox.url() + PATH));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return http.send(request.build(), BodyHandlers.ofString());
  }

  @Test
  void aResponseWithoutContentHasNone() throws Exception {
    ((ObjectNode) novelty.path("responses")).remove("200");
    ((ObjectNode) novelty.path("responses")).putObject("204").put("description", "None.");
    try (LosantSandbox sandbox = start()) {
      HttpResponse<String> response = get(sandbox, "Authorization", "Bearer " + sandbox.token());
      assertEquals(204, response.statusCode());
      assertEquals("", response.body());
      assertEquals(Optional.empty(), response.headers().firstValue("Content-Type"));
      assertEquals(Optional.empty(), response.headers().firstValue("Content-Length"));
      assertEquals(Optional.of("example"), response.headers().firstValue("X-Sandbox"));
    }
  }

  @Test
  void anActionThatTakesNoTokenLooksAtNone() throws Exception {
    novelty.remove("x-scopes");
    novelty.putArray("security");
    try (LosantSandbox sandbox = start()) {
      assertEquals(200, get(sandbox).statusCode());
      assertEquals(200, get(sandbox, "Authorization", "Bearer unknown").statusCode());
    }
  }

  @Test
  void anActionThatMayDoWithoutATokenTakesAValidOne() throws Exception {
    novelty.remove("x-scopes");
    novelty.withArray("security").addObject();
    try (LosantSandbox sandbox =
        LosantSandbox.builder()
            .description(ApiDescription.of(document))
            .token("reader", "flows.get")
            .start()) {
      assertEquals(200, get(sandbox).statusCode());
      assertEquals(200, get(sandbox, "Authorization", "Bearer reader").statusCode());
      assertEquals(401, get(sandbox, "Authorization", "Bearer unknown").statusCode());
    }
  }

  @Test
  void anyOtherActionNeedsOne() throws Exception {
    try (LosantSandbox sandbox = start()) {
      assertEquals(401, get(sandbox).statusCode());
    }
  }
}

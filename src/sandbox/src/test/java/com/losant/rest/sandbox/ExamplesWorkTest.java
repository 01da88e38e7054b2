package com.losant.rest.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.losant.rest.sandbox.internal.actions.JsonTrees;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The sandbox as the program starts it does what each example of the description asks for. */
class ExamplesWorkTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static SandboxProcess sandbox;

  @BeforeAll
  static void start() {
    sandbox = SandboxProcess.ofClasses("--port", "0", "--strict");
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @BeforeEach
  void asAfterTheStart() throws Exception {
    assertEquals(200, sandbox.post("/_sandbox/reset", "").statusCode());
  }

  static List<Operation> operations() {
    return ApiDescription.shared().operations();
  }

  /** Each example of each parameter that the request can do without; of common ones once. */
  static Stream<Arguments> optionalParameters() {
    Set<String> common = new HashSet<>();
    return operations().stream()
        .flatMap(
            operation ->
                operation.parameters().stream()
                    .filter(parameter -> !parameter.required())
                    .filter(
                        parameter ->
                            !parameter.pointer().startsWith("/components/parameters/")
                                || common.add(parameter.pointer()))
                    .flatMap(
                        parameter ->
                            parameter.examples().stream()
                                .map(
                                    example ->
                                        Arguments.of(operation, parameter.name(), example))));
  }

  /** What a page or a tool fills in that knows nothing but the description. */
  private static HttpRequest.Builder request(Operation operation, String more) {
    String target = DescribedRequests.exampleTarget(operation);
    String separator = target.contains("?") ? "&" : "?";
    List<JsonNode> bodies = DescribedRequests.bodies(operation);
    boolean isForm = !operation.form().isEmpty();
    String body =
        isForm
            ? DescribedRequests.form(operation)
            : bodies.isEmpty() ? "" : JsonTrees.compact(bodies.get(0));
    return HttpRequest.newBuilder(
            URI.create(sandbox.shown("API") + target + (more.isEmpty() ? "" : separator + more)))
        .header("Authorization", "Bearer " + sandbox.shown("access token"))
        .header("Content-Type", isForm ? DescribedRequests.FORM : "application/json")
        .method(
            operation.method(),
            body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
  }

  private static void succeeds(HttpRequest.Builder request) throws Exception {
    // Not read to its end: an event stream has none.
    HttpResponse<InputStream> response = HTTP.send(request.build(), BodyHandlers.ofInputStream());
    try (InputStream body = response.body()) {
      if (response.statusCode() / 100 != 2) {
        fail(response + ": " + new String(body.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void eachActionWithItsFirstExamples(Operation operation) throws Exception {
    succeeds(request(operation, ""));
  }

  @ParameterizedTest(name = "{1} of {0}")
  @MethodSource("optionalParameters")
  void eachActionWithEachExampleOfAParameter(Operation operation, String name, JsonNode example)
      throws Exception {
    OperationParameter parameter =
        operation.parameters().stream()
            .filter(candidate -> candidate.name().equals(name))
            .findFirst()
            .orElseThrow();
    if (parameter.in().equals("header")) {
      succeeds(request(operation, "").header(name, example.asString()));
    } else {
      succeeds(request(operation, DescribedRequests.query(parameter, example)));
    }
  }

  @Test
  void eachParameterHasAnExample() {
    for (Operation operation : operations()) {
      for (OperationParameter parameter : operation.parameters()) {
        assertFalse(parameter.examples().isEmpty(), parameter.name() + " of " + operation.id());
      }
    }
  }

  @Test
  void theExamplesAreInAnApplicationOfTheirOwn(@TempDir Path folder) throws Exception {
    String examples = sandbox.shown("examples").replace("application ", "");
    String listed = "/applications/" + examples + "/flows";
    assertEquals(0, JsonTrees.parse(sandbox.get(sandbox.flows()).body()).path("count").asInt());
    assertEquals(1, JsonTrees.parse(sandbox.get(listed).body()).path("count").asInt());
    String own =
        JsonTrees.text(
            JsonTrees.parse(sandbox.post(sandbox.flows(), "{\"name\": \"a\"}").body()), "id");
    assertEquals("5a9db0c00000000000000002", own, "ids are counted as without examples");
    try (LosantSandbox inTests = LosantSandbox.start()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(inTests.url() + listed))
              .header("Authorization", "Bearer " + inTests.token())
              .build();
      assertEquals(404, HTTP.send(request, BodyHandlers.discarding()).statusCode());
    }
    String data = "--data=" + folder.resolve("data.jsonl");
    try (SandboxProcess first = SandboxProcess.ofClasses("--port=0", data)) {
      assertEquals(201, first.post(listed, "{\"name\": \"a\"}").statusCode());
    }
    try (SandboxProcess second = SandboxProcess.ofClasses("--port=0", data)) {
      assertTrue(second.shown("data").endsWith("with 1 changes"));
      assertEquals(2, JsonTrees.parse(second.get(listed).body()).path("count").asInt());
    }
  }
}

package com.losant.rest.sandbox;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.sandbox.internal.actions.JsonTrees;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is refused, and how. */
class RequestCheckTest extends SandboxTestBase {
  private void assertInvalid(Reply reply, String... parts) {
    assertError(400, "Validation", reply, parts);
  }

  private static void assertError(int status, String type, Reply reply, String... parts) {
    assertEquals(status, reply.status(), reply.message());
    assertEquals(type, JsonTrees.text(reply.body(), "type"));
    assertEquals(2, reply.body().size(), "an error has a type and a message");
    for (String part : parts) {
      assertTrue(reply.message().contains(part), () -> part + " is not in: " + reply.message());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Bearer", "Bearer wrong", "Basic sandbox-token", "sandbox-token"})
  void withoutTheTokenNothingIsAnswered(String header) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(sandbox.url() + flows));
    if (!header.isEmpty()) {
      request.header("Authorization", header);
    }
    Reply reply = send(request.build());
    assertError(401, "Unauthorized", reply);
    assertFalse(reply.message().contains(sandbox.token()), "the right token is not given away");
  }

  @Test
  void unknownThingsAreNotFound() {
    assertError(
        404, "NotFound", get("/applications/" + NOWHERE + "/flows"), "Application was not found");
    assertError(404, "NotFound", get(flows + "/" + NOWHERE), "Flow was not found");
    assertError(404, "NotFound", get("/application"), "no such path");
    assertError(404, "NotFound", get(flows + "/"), "no such path");
    assertError(404, "NotFound", delete(flows), "it takes [GET, POST]");
  }

  @Test
  void aWorkflowOfAnotherApplicationIsNotFound() {
    String id = JsonTrees.text(create("a"), "id");
    String other = "/applications/" + sandbox.createApplication() + "/flows/" + id;
    assertError(404, "NotFound", get(other), "Flow was not found");
  }

  @Test
  void idsAreTakenInUpperCaseToo() {
    String id = JsonTrees.text(create("a"), "id");
    String application = sandbox.applicationId().toUpperCase(Locale.ROOT);
    String path = "/applications/" + application + "/flows/" + id.toUpperCase(Locale.ROOT);
    assertEquals(200, get(path).status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x", "575ec8687ae143cd83dc4a9", "%0A575ec8687ae143cd83dc4a97", "..%2F", "%2E%2E"})
  void pathIdsAreChecked(String id) {
    assertInvalid(get(flows + "/" + id), "path parameter flowId: ");
    assertInvalid(get("/applications/" + id + "/flows"), "path parameter applicationId: ");
  }

  @ParameterizedTest
  @CsvSource({
    "page=a, page: string found",
    "page=1.5, page: string found",
    "page=, page: string found",
    "page=1&page=2, page: is given 2 times",
    "page=-1, page: -1 is not at least 0",
    "perPage=0, perPage: 0 is not at least 1",
    "page=99999999999999999999, page: 99999999999999999999 is not",
    "sortField=size, sortField: must be one of",
    "sortDirection=up, sortDirection: must be one of",
    "filterField=id, filterField: must be one of",
    "flowClass=fog, flowClass: must be one of",
    "includeCustomNodes=yes, includeCustomNodes: string found",
    "includeCustomNodes=TRUE, includeCustomNodes: string found",
    "_actions=1, _actions: string found",
    "_links=no, _links: string found",
    "_embedded=, _embedded: string found",
    "query=%7B, query: is not JSON",
    "query=, 'query: is empty; leave it out, or give JSON'",
    "query=%5B%5D, query: array found",
    "query=%7B%22nope%22%3A1%7D, unknown property 'nope'",
    "query%5Bname%5D=a, query[name]: is written as JSON",
    "query=%7B%7D&query%5Bname%5D%5B%24eq%5D=a, query[name][$eq]: is written as JSON",
    "triggerFilter=timer, triggerFilter: is written like triggerFilter[0][key]",
    "triggerFilter%5Btype%5D=timer, is written like triggerFilter[0][key]",
    "triggerFilter%5B0%5D=timer, triggerFilter[0]: is written like triggerFilter[0][key]",
    "triggerFilter%5B0%5D%5Btype%5D%5Ba%5D=b, triggerFilter[0][type][a]: is written like triggerFilter[0][key]",
    "triggerFilter%5B0%5D%5Btype=timer, triggerFilter[0][type: is written like triggerFilter[0][key]",
    "triggerFilter%5B0%5D%5Btype%5D=a&triggerFilter%5B0%5D=b, triggerFilter[0]: is given as a whole and in parts",
    "triggerFilter%5B0%5D%5Bcolor%5D=red, unknown property 'color'",
    "triggerFilter%5B0%5D%5Btype%5D=a&triggerFilter%5B0%5D%5Btype%5D=b, is given 2 times",
    "triggerFilter%5B100%5D%5Btype%5D=a, triggerFilter: must have at most 100 items",
    "filter=%C3%28, filter: is not percent-encoded UTF-8",
    "filter=%ED%A0%80, filter: is not percent-encoded UTF-8",
    "filter=100%, filter: is not percent-encoded UTF-8"
  })
  void queryParametersAreChecked(String query, String message) {
    // The client of the JDK refuses a lone percent sign, so it goes out another way.
    assertInvalid(RawHttp.get(sandbox, flows + "?" + query), message);
  }

  /** Losant's client for Python writes queries so. */
  @Test
  void aPlusSignIsASpaceInAQueryAndNowhereElse() {
    String id = JsonTrees.text(create("my flow"), "id");
    create("my+flow");
    JsonNode page = get(flows + "?filterField=name&filter=my+flow").body();
    assertEquals("my flow", JsonTrees.text(page, "filter"));
    assertEquals(id, page.at("/items/0/id").asString());
    assertEquals(1, page.get("count").asInt());
    JsonNode plus = get(flows + "?filterField=name&filter=my%2Bflow").body();
    assertEquals("my+flow", plus.at("/items/0/name").asString());
    assertInvalid(get(flows + "/my+flow"), "path parameter flowId: ");
  }

  /** Losant's client for Python writes True and False. */
  @ParameterizedTest
  @CsvSource({"True, true", "true, true", "False, false", "false, false"})
  void booleansMayBeginWithACapitalLetter(String text, boolean linked) {
    String workflow = path(create("a"));
    assertEquals(linked, get(workflow + "?_links=" + text).body().has("_links"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "DELETE"})
  void aBodyThatNobodyAskedForIsIgnored(String method) {
    for (String name : List.of("a", "b")) {
      String workflow = path(create(name));
      BodyPublisher body = BodyPublishers.ofString("{'");
      assertEquals(200, send(request(workflow).method(method, body).build()).status());
      SandboxRequest last = sandbox.requests().get(sandbox.requests().size() - 1);
      assertEquals(method, last.method());
      assertEquals("{'", last.body());
    }
  }

  @Test
  void methodsAreTakenAsTheyAreWritten() {
    Reply reply = send(request(flows).method("GeT", BodyPublishers.noBody()).build());
    assertError(404, "NotFound", reply, "GeT " + flows + " was not found");
  }

  @Test
  void everyViolationIsNamed() {
    Reply reply = get(flows + "?page=a&perPage=b&_links=c");
    assertInvalid(reply, "parameter page: ", "parameter perPage: ", "parameter _links: ");
  }

  @Test
  void aRequiredQueryParameterIsMissed() {
    assertInvalid(get(flows + "/version"), "query parameter version: is required");
  }

  @Test
  void unknownQueryParametersAreIgnored() {
    assertEquals(200, get(flows + "?nope=1&nope=2").status());
  }

  @Test
  void commonParametersAndHeadersAreTaken() {
    HttpRequest request =
        request(flows + "?_actions=false&_links=true&_embedded=true")
            .header("Accept-Version", "^1.30.0")
            .header("losantdomain", "example.com")
            .build();
    assertEquals(200, send(request).status());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}| body: property 'name' is missing",
        "[]| body: array found",
        "null| body: null found",
        "{'name': ''}| body.name: must be at least 1",
        "{'name': 1}| body.name: integer found",
        "{'name': 'a', 'nope': 1}| body: unknown property 'nope'",
        "{'name': 'a', 'enabled': 'yes'}| body.enabled: string found",
        "{'name': 'a', 'flowClass': 'fog'}| body.flowClass: must be one of",
        "{'name': 'a', 'minimumAgentVersion': '1.2'}| body.minimumAgentVersion: does not match",
        "{'name': 'a', 'globals': [{'key': 'k'}]}| body.globals[0]: property 'json' is missing",
        "{'name': 'a', 'nodes': [{'id': 'n'}]}| body.nodes[0]: property 'type' is missing",
        "{'name': 'a'| body: is not JSON at line 1, column",
        "{'name': 'a'} x| body: is not JSON",
        "{'name': 'a', 'name': 'b'}| body: is not JSON",
        "<html>| body: is not JSON"
      })
  void bodiesAreChecked(String body, String message) {
    assertInvalid(post(flows, json(body)), message);
    assertEquals(0, get(flows).body().path("totalCount").asInt(), "nothing was created");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'type': 'timer', 'config': {'seconds': '9'}}| (timer).config.seconds: string found",
        "{'type': 'timer', 'config': {'second': 9}}| (timer).config: unknown property 'second'",
        "{'type': 'deviceTag', 'config': {'triggerOn': 'x'}}| (deviceTag).config",
        "{'type': 'virtualButton', 'meta': {'name': 'timer'}}| (virtualButton).meta.name: must be"
            + " one",
        "{'type': 'nope'}| (nope).type: must be one of",
        "{}| : property 'type' is missing",
        "7| : integer found"
      })
  void aWrongTriggerYieldsOneMessage(String trigger, String message) {
    Reply reply =
        post(flows, json("{'name': 'a', 'triggers': [{'type': 'webhook'}, " + trigger + "]}"));
    assertInvalid(reply, "body.triggers[1]" + message);
    assertFalse(
        reply.message().contains("; "), () -> "more than one violation: " + reply.message());
  }

  @Test
  void aWrongCustomNodeFieldYieldsOneMessage() {
    String config =
        "{'outputCount': 1, 'resultMode': 'none', 'fields': [{'type': 'section', 'label': 1}]}";
    Reply reply = post(flows, json("{'name': 'a', 'customNodeConfig': " + config + "}"));
    assertInvalid(reply, "body.customNodeConfig.fields[0](section).label: integer found");
    assertFalse(reply.message().contains("; "), reply::message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'name': {'$like': 'a'}}| query.name: unknown property '$like'",
        "{'name': []}| query.name: has none of the forms",
        "{'id': 'x'}| query.id: does not match",
        "{'id': {'$eq': 'x'}}| query.id.$eq: does not match",
        "{'$or': [{'name': {'$in': [null]}}]}| query.$or[0].name.$in[0]: null found",
        "{'triggers': {'$eq': {}}}| query.triggers.$eq: property 'type' is missing"
      })
  void aWrongQueryYieldsOneMessage(String query, String message) {
    Reply reply = get(flows + "?query=" + encode(json(query)));
    assertInvalid(reply, message.replaceFirst("^query", "query parameter query"));
    assertFalse(reply.message().contains("; "), reply::message);
  }

  @Test
  void aBodyHasToBeJsonByItsHeaderToo() {
    HttpRequest form =
        HttpRequest.newBuilder(URI.create(sandbox.url() + flows))
            .header("Authorization", "Bearer " + sandbox.token())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(json("{'name': 'a'}")))
            .build();
    assertInvalid(send(form), "header Content-Type: is 'application/x-www-form-urlencoded'");
    HttpRequest charset =
        HttpRequest.newBuilder(URI.create(sandbox.url() + flows))
            .header("Authorization", "Bearer " + sandbox.token())
            .header("Content-Type", "Application/JSON; charset=utf-8")
            .POST(BodyPublishers.ofString(json("{'name': 'a'}")))
            .build();
    assertEquals(201, send(charset).status());
  }

  @Test
  void aBodyHasToBeThereAndUtf8() {
    assertInvalid(post(flows, ""), "body: is required");
    byte[] latin = {'{', '"', 'n', 'a', 'm', 'e', '"', ':', '"', (byte) 0xF6, '"', '}'};
    Reply reply = send(request(flows).POST(BodyPublishers.ofByteArray(latin)).build());
    assertInvalid(reply, "body: is not UTF-8");
  }

  @Test
  void aBodyBeyondFourMebibytesIsTooLarge() {
    String start = json("{'name': 'a', 'description': '");
    String end = json("'}");
    int limit = 4 * 1024 * 1024 - start.length() - end.length();
    Reply fits = post(flows, start + "x".repeat(limit) + end);
    assertInvalid(fits, "body.description: must be at most 32767 characters long");
    Reply over = post(flows, start + "x".repeat(limit + 1) + end);
    assertError(413, "PayloadTooLarge", over, "4194304");
  }

  @Test
  void hostileJsonIsRefused() {
    assertInvalid(post(flows, "[".repeat(100_000)), "body: is not JSON");
    assertInvalid(post(flows, "{\"name\":" + "9".repeat(5_000) + "}"), "body: is not JSON");
    String deep = "{\"$and\":[".repeat(200) + "{}" + "]}".repeat(200);
    assertEquals(200, get(flows + "?query=" + encode(deep)).status());
  }

  @Test
  void whatIsLongIsCutInMessages() {
    String nodes = "{},".repeat(150) + "{}";
    Reply reply = post(flows, json("{'name': 'a', 'nodes': [" + nodes + "]}"));
    assertInvalid(reply, "body.nodes[99]: ", "; and 51 more");
  }

  @Test
  void everyRequestExampleOfTheDescriptionIsTaken() {
    ApiDescription description = ApiDescription.shared();
    assertFalse(DescribedRequests.documents().isEmpty());
    Map<String, String> ids = Map.of("applicationId", sandbox.applicationId());
    assertAll(
        DescribedRequests.documents().stream()
            .map(
                operation ->
                    () -> {
                      assertEquals(
                          operation.token() != TokenUse.NEEDED,
                          operation.scopes().isEmpty(),
                          operation.id());
                      List<JsonNode> bodies = DescribedRequests.bodies(operation);
                      boolean isJson = !operation.body().isEmpty() && operation.form().isEmpty();
                      assertEquals(isJson, !bodies.isEmpty(), operation.id());
                      for (JsonNode body : bodies) {
                        assertEquals(
                            List.of(),
                            description.schemas().check(operation.body(), "body", body),
                            operation.id());
                      }
                      Reply reply =
                          send(
                              request(DescribedRequests.target(operation, ids))
                                  .setHeader("Content-Type", contentType(operation))
                                  .method(operation.method(), publisher(operation, bodies))
                                  .build());
                      assertTrue(
                          reply.status() != 500 && reply.status() != 400,
                          operation.id() + ": " + reply.message());
                    }));
  }

  private static String contentType(Operation operation) {
    return operation.form().isEmpty() ? "application/json" : DescribedRequests.FORM;
  }

  private static BodyPublisher publisher(Operation operation, List<JsonNode> bodies) {
    if (!operation.form().isEmpty()) {
      return BodyPublishers.ofString(DescribedRequests.form(operation));
    }
    return bodies.isEmpty()
        ? BodyPublishers.noBody()
        : BodyPublishers.ofString(JsonTrees.compact(bodies.get(0)));
  }

  @Test
  void aNewActionIsAnsweredWithItsExample() throws Exception {
    ObjectNode document = DescribedRequests.document();
    ObjectNode paths = (ObjectNode) document.path("paths");
    JsonNode copy = paths.path("/applications/{applicationId}/flows/palette").deepCopy();
    ((ObjectNode) copy.path("get")).put("operationId", "flows.novelty");
    paths.set("/applications/{applicationId}/novelty", copy);
    try (LosantSandbox newer =
        LosantSandbox.builder().description(ApiDescription.of(document)).start()) {
      String url = newer.url() + "/applications/" + NOWHERE + "/novelty";
      HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url));
      assertEquals(401, send(request.build()).status());
      request.header("Authorization", "Bearer " + newer.token());
      HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
      assertEquals(200, response.statusCode());
      assertEquals(Optional.of("example"), response.headers().firstValue("X-Sandbox"));
      assertEquals(
          document.at("/components/examples/workflows.flows.CustomNodePalette/value"),
          JsonTrees.parse(response.body()));
    }
  }

  @Test
  void anActionThatIsNotDescribedStopsTheSandbox() {
    ObjectNode document = DescribedRequests.document();
    ((ObjectNode) document.path("paths")).remove("/applications/{applicationId}/flows/palette");
    LosantSandbox.Builder builder =
        LosantSandbox.builder().description(ApiDescription.of(document));
    String message = assertThrows(IllegalStateException.class, builder::start).getMessage();
    assertEquals("The description has no actions [flows.palette]", message);
  }
}

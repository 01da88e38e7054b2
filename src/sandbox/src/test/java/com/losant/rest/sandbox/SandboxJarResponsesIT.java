package com.losant.rest.sandbox;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.contract.RequestCase;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The jar responds as its classes do here: its libraries have other names, and only what of them it
 * is known to need.
 */
class SandboxJarResponsesIT extends SandboxTestBase {
  private static final Path JAR = Path.of(System.getProperty("sandbox.jar"));
  private static final String SEEDED = "575ec8687ae143cd83dc4a97";
  private static final String SEED =
      json(
          "{'flows': [{'id': '"
              + SEEDED
              + "', 'name': 'Sea', 'triggers': [{'type': 'deviceCreate'}]}]}");

  @TempDir private Path folder;
  private SandboxProcess jar;

  /** Takes the place of the sandbox whose time stands still. */
  @BeforeEach
  @Override
  protected void startSandbox() {
    sandbox = LosantSandbox.builder().seed(SEED).examples().withoutRateLimits().start();
    flows = "/applications/" + sandbox.applicationId() + "/flows";
    jar = startJar();
  }

  @AfterEach
  void stopJar() {
    jar.close();
  }

  private SandboxProcess startJar() {
    Path seed = folder.resolve("seed.json");
    try {
      Files.writeString(seed, SEED);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    Path data = folder.resolve("data");
    return SandboxProcess.ofJar(
        JAR, "--port=0", "--no-rate-limits", "--seed=" + seed, "--data=" + data);
  }

  /** Sends one request to both, and returns the response that both gave. */
  private Reply same(String method, String path, String body) throws Exception {
    HttpResponse<String> response = jar.send(method, path, body);
    Reply expected = send(request(path).method(method, BodyPublishers.ofString(body)).build());
    assertEquals(
        expected.status() + " " + timeless(text(expected.body())),
        response.statusCode() + " " + timeless(response.body()),
        () -> method + " " + path + " " + body.substring(0, Math.min(200, body.length())));
    return expected;
  }

  private JsonNode same(int status, String method, String path, String body) throws Exception {
    Reply reply = same(method, path, body);
    assertEquals(status, reply.status(), reply.message());
    return reply.body();
  }

  private JsonNode same(int status, String method, String path) throws Exception {
    return same(status, method, path, "");
  }

  private static String text(JsonNode body) {
    return body.isMissingNode() ? "" : JsonTrees.compact(body);
  }

  /**
   * Both follow the time of the machine, which tags, access tokens and forms for uploads depend on
   * as well, and are at different ports.
   */
  private static String timeless(String body) {
    return body.replaceAll("http://127\\.0\\.0\\.1:\\d+", "address")
        .replaceAll("eyJ[\\w-]+\\.[\\w-]+\\.[\\w-]+", "token")
        .replaceAll("\"(Policy|X-Amz-\\w+)\":\"[^\"]*\"", "$1")
        .replaceAll("(Expires|Signature)=\\w+", "$1")
        .replaceAll("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z", "time")
        .replaceAll("\"resolution\":\\d{13}", "\"resolution\":all")
        .replaceAll("\\\\\"\\p{XDigit}+\\\\\"", "tag");
  }

  @Test
  void toAllThatIsDoneWithWorkflows() throws Exception {
    String post =
        json("{'name': 'Barn', 'triggers': [{'type': 'virtualButton', 'key': 'b', 'config': {}}]}");
    String flow = flows + "/" + JsonTrees.text(same(201, "POST", flows, post), "id");
    same(201, "POST", flows, json("{'name': 'Convert', 'flowClass': 'customNode'}"));
    assertEquals(1, same(200, "GET", flows + "?filterField=name&filter=b*").path("count").asInt());
    String timers = encode("triggerFilter[0][type]") + "=deviceCreate";
    assertEquals(1, same(200, "GET", flows + "?" + timers).path("count").asInt());
    String query = encode(json("{'name': {'$in': ['Barn', 'Sea']}, 'enabled': true}"));
    assertEquals(2, same(200, "GET", flows + "?query=" + query).path("count").asInt());
    same(200, "GET", flow);
    same(200, "PATCH", flow, json("{'name': 'Stable', 'nodes': [{'type': 'DebugNode'}]}"));
    same(200, "PATCH", flow + "/storage", json("{'key': 'ö', 'value': [1, 2.50, null]}"));
    same(200, "GET", flow + "/storage");
    same(200, "GET", flow + "/storage-metadata");
    same(200, "DELETE", flow + "/storage");
    same(200, "POST", flow + "/virtualButton", json("{'key': 'b', 'payload': {'error': 'hot'}}"));
    same(200, "GET", flow + "/logs");
    same(200, "GET", flow + "/errors?limit=1");
    same(200, "GET", flow + "/stats?flowVersion=develop");
    String version = json("{'flowId': '" + SEEDED + "', 'version': 'v1', 'enabled': false}");
    same(201, "POST", flows + "/import", SEED.replaceFirst("}$", version(version)));
    same(200, "GET", flows + "/version?version=v1");
    same(200, "GET", flows + "/palette");
    same(200, "DELETE", flow);
  }

  private static String version(String version) {
    return ", \"flowVersions\": [" + version + "]}";
  }

  /** Each action meets what both have after their start. */
  @Test
  void toEveryActionWithEachOfItsExamples() throws Exception {
    Map<String, String> ids = ids();
    assertAll(
        DescribedRequests.documents().stream()
            .map(
                operation ->
                    () -> {
                      String target = DescribedRequests.target(operation, ids);
                      for (String body : bodies(operation)) {
                        same(200, "POST", "/_sandbox/reset");
                        Reply reply = same(operation.method(), target, body);
                        assertTrue(reply.status() < 500, operation.id() + reply.message());
                      }
                    }));
  }

  private static List<String> bodies(Operation operation) {
    List<JsonNode> bodies = DescribedRequests.bodies(operation);
    return bodies.isEmpty() ? List.of("") : bodies.stream().map(JsonTrees::compact).toList();
  }

  @Test
  void toEveryBodyThatTheDescriptionTakesOrRefuses() throws Exception {
    Map<String, String> ids = ids();
    assertAll(
        DescribedRequests.documents().stream()
            .filter(operation -> !DescribedRequests.bodySchema(operation).isEmpty())
            .flatMap(
                operation ->
                    RequestCase.read(DescribedRequests.bodySchema(operation)).stream()
                        .map(given -> () -> toCase(operation, ids, given))));
  }

  private void toCase(Operation operation, Map<String, String> ids, RequestCase given)
      throws Exception {
    Reply reply =
        same(
            operation.method(),
            DescribedRequests.target(operation, ids),
            JsonTrees.compact(given.document()));
    assertTrue(given.accepted() || reply.status() == 400, given::toString);
  }

  /** What both have from the beginning. */
  private Map<String, String> ids() {
    String flowId = JsonTrees.text(get(flows).body().at("/items/0"), "id");
    return Map.of("applicationId", sandbox.applicationId(), "flowId", flowId);
  }

  @Test
  void toWhatIsNoGoodRequest() throws Exception {
    same(400, "POST", flows, "{");
    same(400, "POST", flows, json("{'name': 'a', 'name': 'b'}"));
    same(400, "GET", flows + "?page=x&sortField=y&flowClass=z&_links=1&filter=a+b");
    same(400, "GET", flows + "?query=" + encode(json("{'$and': 1, 'triggers': {'$eq': {}}}")));
    same(400, "GET", flows + "/x");
    same(404, "GET", flows + "/" + NOWHERE);
    same(404, "PUT", flows);
    same(413, "POST", flows, " ".repeat(4 * 1024 * 1024 + 1));
  }

  @Test
  void toFaultsAndOtherRequestsForItself() throws Exception {
    same(200, "GET", "/_sandbox");
    same(400, "POST", "/_sandbox/faults", json("{'fault': 'fire'}"));
    same(201, "POST", "/_sandbox/faults", json("{'fault': 'status', 'status': 503, 'next': 2}"));
    same(503, "GET", flows);
    same(200, "GET", "/_sandbox/faults");
    same(200, "DELETE", "/_sandbox/faults");
    same(200, "GET", flows);
    same(201, "POST", "/_sandbox/applications");
    same(201, "POST", flows, json("{'name': 'Gone'}"));
    same(200, "POST", "/_sandbox/reset");
    assertEquals(1, same(200, "GET", flows).path("count").asInt(), "the seed");
  }

  @Test
  void afterAStartWithItsDataFile() throws Exception {
    same(201, "POST", flows, json("{'name': 'Kept'}"));
    String before = jar.get(flows).body();
    assertEquals(List.of("Stopped."), jar.terminate());
    jar = startJar();
    assertEquals(before, jar.get(flows).body());
    assertEquals(List.of("Kept", "Sea"), same(200, "GET", flows).findValuesAsString("name"));
  }
}

package com.losant.rest.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.contract.RequestCase;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The jar answers what its classes answer here: its libraries have other names, and only what of
 * them it is known to need.
 */
class SandboxJarAnswersIT extends SandboxTestBase {
  private static final Path JAR = Path.of(System.getProperty("sandbox.jar"));
  private static final String SEEDED = "575ec8687ae143cd83dc4a97";
  private static final String SEED =
      json("{'flows': [{'id': '" + SEEDED + "', 'name': 'Sea', 'triggers': [{'type': 'udp'}]}]}");

  @TempDir private Path folder;
  private SandboxProcess jar;

  /** Takes the place of the sandbox whose time stands still. */
  @BeforeEach
  @Override
  void startSandbox() {
    sandbox = LosantSandbox.builder().seed(SEED).withoutThrottles().start();
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
        JAR, "--port=0", "--no-throttles", "--seed=" + seed, "--data=" + data);
  }

  /** Sends one request to both, and returns the answer that both gave. */
  private Reply same(String method, String path, String body) throws Exception {
    HttpResponse<String> answer = jar.send(method, path, body);
    Reply expected = send(request(path).method(method, BodyPublishers.ofString(body)).build());
    assertEquals(
        expected.status() + " " + timeless(Json.compact(expected.body())),
        answer.statusCode() + " " + timeless(answer.body()),
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

  /** Both follow the time of the machine, which the tags of the answers depend on as well. */
  private static String timeless(String body) {
    return body.replaceAll("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z", "time")
        .replaceAll("\\\\\"\\p{XDigit}+\\\\\"", "tag");
  }

  @Test
  void toEveryAction() throws Exception {
    String post =
        json("{'name': 'Barn', 'triggers': [{'type': 'virtualButton', 'key': 'b', 'config': {}}]}");
    String flow = flows + "/" + Json.text(same(201, "POST", flows, post), "id");
    same(201, "POST", flows, json("{'name': 'Convert', 'flowClass': 'customNode'}"));
    assertEquals(1, same(200, "GET", flows + "?filterField=name&filter=b*").path("count").asInt());
    String timers = encode("triggerFilter[0][type]") + "=udp";
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

    assertEquals(
        Spec.shared().operations().stream().map(Operation::id).collect(Collectors.toSet()),
        sandbox.requests().stream().map(RecordedRequest::action).collect(Collectors.toSet()));
  }

  private static String version(String version) {
    return ", \"flowVersions\": [" + version + "]}";
  }

  @Test
  void toEveryBodyThatTheDescriptionTakesOrRefuses() throws Exception {
    String flow = flows + "/" + Json.text(get(flows).body().at("/items/0"), "id");
    toEach("WorkflowPost", "POST", flows);
    toEach("WorkflowPatch", "PATCH", flow);
    toEach("WorkflowStorageEntry", "PATCH", flow + "/storage");
    toEach("VirtualButtonPress", "POST", flow + "/virtualButton");
    toEach("WorkflowsImport", "POST", flows + "/import");
  }

  private void toEach(String schema, String method, String path) throws Exception {
    for (RequestCase given : RequestCase.read(schema)) {
      Reply reply = same(method, path, Json.compact(given.document()));
      assertTrue(given.accepted() || reply.status() == 400, given::toString);
    }
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

package com.losant.rest.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.sandbox.internal.actions.JsonTrees;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The sandbox itself, handled over HTTP. */
class ControlTest extends SandboxTestBase {
  private Reply set(String fault) {
    return post("/_sandbox/faults", json(fault));
  }

  @Test
  void aFaultIsSetShownAndCleared() {
    Reply set = set("{'fault': 'status', 'status': 503, 'next': 2, 'action': 'flows.get'}");
    assertEquals(201, set.status(), set.message());
    assertEquals(503, get(flows).status());
    assertEquals(
        tree(
            "{'struck': 1, 'items':"
                + "[{'fault': 'status', 'next': 1, 'action': 'flows.get', 'status': 503}]}"),
        get("/_sandbox/faults").body());
    assertEquals(200, delete("/_sandbox/faults").status());
    assertEquals(200, get(flows).status());
    assertEquals(0, get("/_sandbox/faults").body().path("items").size());
  }

  @Test
  void aRateWithASeedIsThatOfTheJavaMethod() {
    set("{'fault': 'status', 'status': 500, 'rate': 0.5, 'seed': 7, 'method': 'get'}");
    StringBuilder overHttp = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      overHttp.append(get(flows).status()).append(' ');
    }
    sandbox.faults().clear();
    sandbox.faults().rate(0.5, 7).status(500);
    StringBuilder inJava = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      inJava.append(get(flows).status()).append(' ');
    }
    assertEquals(inJava.toString(), overHttp.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"reset", "lost", "truncate", "garbage"})
  void everyFaultCanBeSet(String fault) {
    assertEquals(201, set("{'fault': '" + fault + "'}").status());
    // A GET is sent again by the HTTP client itself, unseen.
    assertThrows(Exception.class, () -> create("a"));
    create("b");
    assertEquals(1, sandbox.faults().struck());
  }

  @Test
  void delaysAndTimesToComeBackAreNumbers() {
    assertEquals(201, set("{'fault': 'delay', 'delay': 1}").status());
    assertEquals(200, get(flows).status());
    assertEquals(1, sandbox.faults().struck());
    assertEquals(201, set("{'fault': 'status', 'status': 429, 'retryAfter': 7}").status());
    assertEquals(429, get(flows).status());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{} | body.fault: must be one of [status, delay, reset, lost, truncate, garbage]",
        "{'fault': 'LOST'} | body.fault: must be one of",
        "{'fault': 'status'} | property 'status' is missing",
        "{'fault': 'status', 'status': 200} | body.status: 200 is not from 400 to 599",
        "{'fault': 'status', 'status': '503'} | body.status: has the wrong type",
        "{'fault': 'delay'} | property 'delay' is missing",
        "{'fault': 'reset', 'delay': 1} | body.delay: does not go with the rest",
        "{'fault': 'reset', 'next': 0} | body.next: 0 is not at least 1",
        "{'fault': 'reset', 'rate': 2} | body.rate: 2.0 is not from 0 to 1",
        "{'fault': 'reset', 'rate': 1, 'next': 1} | body.next: does not go with the rest",
        "{'fault': 'reset', 'seed': 1} | body.seed: does not go with the rest",
        "{'fault': 'reset', 'action': 'x'} | body.action: there is no x",
        "{'fault': 'reset', 'nxt': 1} | unknown property 'nxt'",
        "[] | body: is not an object",
        "{ | body: is not JSON",
      })
  void aWrongFaultIsExplained(String body, String message) {
    Reply refused = set(body);
    assertEquals(400, refused.status());
    assertEquals("Validation", JsonTrees.text(refused.body(), "type"));
    assertTrue(refused.message().contains(message), refused.message());
    assertEquals(200, get(flows).status(), "and nothing is set");
  }

  @Test
  void theRequestsAreShownWithoutTheirToken() {
    post(flows + "?_links=false", json("{'name': 'a'}"));
    JsonNode shown = get("/_sandbox/requests").body();
    assertEquals(1, shown.path("count").asInt(), "those to the sandbox itself are left out");
    JsonNode item = shown.path("items").get(0);
    assertEquals("flows.post", JsonTrees.text(item, "action"));
    assertEquals("POST", JsonTrees.text(item, "method"));
    assertEquals(flows, JsonTrees.text(item, "path"));
    assertEquals("_links=false", JsonTrees.text(item, "query"));
    assertEquals(json("{'name': 'a'}"), JsonTrees.text(item, "body"));
    assertEquals(tree("['application/json']"), item.at("/headers/content-type"));
    assertEquals(tree("['hidden']"), item.at("/headers/authorization"));
    assertFalse(JsonTrees.compact(shown).contains(sandbox.token()));
    assertEquals(200, delete("/_sandbox/requests").status());
    assertEquals(0, get("/_sandbox/requests").body().path("count").asInt());
  }

  @Test
  void aResetMakesItWhatItWasAtTheStart() {
    JsonNode workflow = create("a");
    String second = JsonTrees.text(post("/_sandbox/applications", "").body(), "id");
    assertEquals(200, get("/applications/" + second + "/flows").status());
    sandbox.faults().rate(1, 0).action("flow.get").status(500);
    assertEquals(500, get(path(workflow)).status());
    assertEquals(200, post("/_sandbox/reset", "").status());
    assertEquals(0, sandbox.requests().size());
    assertEquals(404, get(path(workflow)).status());
    assertEquals(404, get("/applications/" + second + "/flows").status());
    assertEquals(0, sandbox.faults().struck());
    assertEquals(workflow.path("id"), create("a").path("id"), "ids are counted anew");
  }

  @Test
  void itTellsTheApplicationAndTheWay() {
    assertEquals(sandbox.applicationId(), JsonTrees.text(get("/_sandbox").body(), "applicationId"));
    Reply missing = get("/_sandbox/nothing");
    assertEquals(404, missing.status());
    assertTrue(missing.message().contains("POST …/reset"), missing.message());
  }

  @Test
  void itTakesATokenAndMeetsNoFaults() {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(sandbox.url() + "/_sandbox/reset"))
            .POST(HttpRequest.BodyPublishers.noBody())
            .build();
    assertEquals(401, send(request).status(), "no page in a browser can reach it");
    sandbox.faults().rate(1, 0).reset();
    assertEquals(200, get("/_sandbox").status());
    assertThrows(UncheckedIOException.class, () -> get(flows));
  }
}

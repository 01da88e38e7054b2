package com.losant.rest.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** A sandbox that takes nothing that the description does not know. */
class StrictTest extends SandboxTestBase {
  private void beStrict() {
    sandbox.close();
    sandbox = LosantSandbox.builder().strict().start();
  }

  @Test
  void anUnknownQueryParameterIsNamed() {
    assertEquals(200, get(flows + "?pageSize=10").status(), "unless it is strict");
    beStrict();
    Reply refused = get(flows + "?pageSize=10&page=x&Page=1");
    assertEquals(400, refused.status());
    assertTrue(
        refused.message().contains("query parameter pageSize: is unknown to flows.get"),
        refused.message());
    assertTrue(refused.message().contains("query parameter Page: is unknown"), refused.message());
    assertTrue(refused.message().contains("query parameter page: "), refused.message());
  }

  @Test
  void everyDocumentedParameterIsTaken() {
    beStrict();
    String common = "_actions=false&_links=true&_embedded=true";
    String entry = encode("triggerFilter[0][type]") + "=webhook";
    assertEquals(200, get(flows + "?" + common + "&page=1&" + entry).status());
    assertEquals(400, get(flows + "?" + encode("page[0][type]") + "=1").status());
    Reply ofQuery = get(flows + "?" + encode("query[name]") + "=a");
    assertTrue(ofQuery.message().matches("[^;]*is written as JSON[^;]*"), ofQuery.message());
    assertEquals(400, get(flows + "?losantdomain=x").status(), "a header is no query parameter");
  }
}

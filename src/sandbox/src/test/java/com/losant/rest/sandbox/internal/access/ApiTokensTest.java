package com.losant.rest.sandbox.internal.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.sandbox.SandboxTestBase;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** API tokens of an application: what they are good for, and until when. */
class ApiTokensTest extends SandboxTestBase {
  private String tokens;

  @BeforeEach
  void findTokens() {
    tokens = "/applications/" + sandbox.applicationId() + "/tokens";
  }

  private JsonNode made(String more) {
    Reply made = post(tokens, json("{'name': 'ERP'" + more + "}"));
    assertEquals(201, made.status(), made.message());
    return made.body();
  }

  private String item(JsonNode token) {
    return tokens + "/" + JsonTrees.text(token, "id");
  }

  private Reply call(JsonNode token, String method, String path, String body) {
    return send(
        HttpRequest.newBuilder(URI.create(sandbox.url() + path))
            .header("Authorization", "Bearer " + JsonTrees.text(token, "token"))
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(json(body)))
            .build());
  }

  private int status(JsonNode token) {
    return call(token, "GET", flows, "").status();
  }

  @Test
  void aTokenIsGoodForItsScopesInItsApplication() {
    JsonNode reader = made(", 'scope': ['flows.get']");
    assertEquals(200, status(reader));
    assertEquals(403, call(reader, "POST", flows, "{'name': 'a'}").status());
    String other = "/applications/" + sandbox.createApplication() + "/flows";
    assertEquals(403, call(reader, "GET", other, "").status());

    JsonNode all = made("");
    assertEquals(201, call(all, "POST", flows, "{'name': 'a'}").status());
    assertEquals(201, call(all, "POST", tokens, "{'name': 'b'}").status());
    JsonNode bounded = made(", 'scope': ['all.Application.bounded']");
    assertEquals(200, status(bounded));
    assertEquals(403, call(bounded, "POST", tokens, "{'name': 'b'}").status());
  }

  @Test
  void itsTextIsReturnedOnce() {
    JsonNode token = made("");
    assertTrue(token.has("token"));
    for (JsonNode later :
        new JsonNode[] {
          get(item(token)).body(),
          get(tokens).body().at("/items/0"),
          patch(item(token), json("{'description': 'd'}")).body()
        }) {
      assertEquals("ERP", JsonTrees.text(later, "name"));
      assertFalse(later.has("token"), later::toString);
    }
  }

  @Test
  void itEndsAtItsDate() {
    JsonNode token = made(", 'expirationDate': '2026-01-01T00:01:00.000Z'");
    clock.advance(Duration.ofSeconds(59));
    assertEquals(200, status(token));
    clock.advance(Duration.ofSeconds(1));
    Reply refused = call(token, "GET", flows, "");
    assertEquals(401, refused.status());
    assertEquals("The access token has expired", refused.message());
  }

  @Test
  void itCanBeTurnedOffAndEndsWhenItIsDeleted() {
    JsonNode token = made("");
    patch(item(token), json("{'status': 'inactive'}"));
    assertEquals(401, status(token));
    patch(item(token), json("{'status': 'active'}"));
    assertEquals(200, status(token));
    assertEquals(200, delete(item(token)).status());
    assertEquals(401, status(token));
    assertEquals(401, status(made(", 'status': 'inactive'")));
  }

  @Test
  void aResetEndsIt() {
    JsonNode token = made("");
    sandbox.reset();
    assertEquals(401, status(token));
  }

  @Test
  void theListTellsWhoseTheyAre() {
    made("");
    JsonNode page = get(tokens).body();
    assertEquals(sandbox.applicationId(), JsonTrees.text(page, "ownerId"));
    assertEquals("application", JsonTrees.text(page, "ownerType"));
  }

  @Test
  void aDateThatIsNoneIsRefused() {
    Reply refused = post(tokens, json("{'name': 'a', 'expirationDate': 'tomorrow'}"));
    assertEquals(400, refused.status());
  }
}

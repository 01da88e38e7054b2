package com.losant.rest.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.sandbox.internal.actions.JsonTrees;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What the description marks as a password is in no error text and no list of requests. */
class SecretsTest extends SandboxTestBase {
  private static final String SECRET = "nobody-may-see-this";

  static Stream<String> names() {
    return ApiDescription.shared().secrets().names().stream();
  }

  private Reply open(String path, String body) {
    return send(
        HttpRequest.newBuilder(URI.create(sandbox.url() + path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  private void assertHidden(String path, String body) {
    sandbox.clearRequests();
    Reply reply = open(path, body);
    assertFalse(reply.body().toString().contains(SECRET), reply.body()::toString);
    JsonNode item = get("/_sandbox/requests").body().at("/items/0");
    assertFalse(item.toString().contains(SECRET), item::toString);
    assertTrue(JsonTrees.text(item, "body").contains("hidden"), item::toString);
    assertEquals(body, sandbox.requests().get(0).body(), "but a test in Java sees what was sent");
    assertFalse(sandbox.requests().toString().contains(SECRET));
  }

  @ParameterizedTest
  @MethodSource("names")
  void noSecretIsShownWhateverIsWrongWithIt(String name) {
    for (String value :
        new String[] {
          '"' + SECRET + '"',
          "[\"" + SECRET + "\"]",
          "{\"a\": \"" + SECRET + "\"}",
          '"' + SECRET.repeat(9999) + '"'
        }) {
      for (String path :
          new String[] {"/auth/user", "/auth/device", "/auth/user/saml", "/nowhere"}) {
        assertHidden(path, "{\"" + name + "\": " + value + ", \"email\": 1}");
      }
    }
    assertHidden("/auth/user", "{\"a\": [{\"" + name + "\": \"" + SECRET + "\"}]}");
    assertHidden("/auth/user", "{\"" + name + "\": " + SECRET + "}");
    assertHidden("/auth/user", "{\"" + name + "\": \"" + SECRET);
  }

  @Test
  void theRestOfABodyIsShown() {
    open("/auth/user", "{\"email\":\"ada@example.com\",\"password\":\"" + SECRET + "\"}");
    create("a");
    JsonNode items = get("/_sandbox/requests").body().path("items");
    assertEquals(
        "{\"email\":\"ada@example.com\",\"password\":\"hidden\"}",
        JsonTrees.text(items.get(0), "body"));
    assertEquals("{\"name\": \"a\"}", JsonTrees.text(items.get(1), "body"));
  }

  @Test
  void theNamesAreThoseOfTheDescription() {
    assertTrue(ApiDescription.shared().secrets().names().contains("twoFactorCode"));
    assertFalse(ApiDescription.shared().secrets().names().contains("email"));
  }
}

package com.losant.rest.sandbox.internal.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.sandbox.LosantSandbox;
import com.losant.rest.sandbox.SandboxTestBase;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Who can sign in, and what the tokens are good for that they get. */
class SignInTest extends SandboxTestBase {
  private static final String PASSWORD =
      "'email': 'Ada@Example.com', 'password': 'correct horse battery staple'";

  private String application;

  @BeforeEach
  void findApplication() {
    application = "/applications/" + sandbox.applicationId();
  }

  private String device(String more) {
    Reply made = post(application + "/devices", json("{'name': 'Pump'" + more + "}"));
    assertEquals(201, made.status(), made.message());
    return JsonTrees.text(made.body(), "id");
  }

  private JsonNode key(String properties) {
    Reply made = post(application + "/keys", json("{" + properties + "}"));
    assertEquals(201, made.status(), made.message());
    return made.body();
  }

  /** A request that carries no token. */
  private Reply open(String path, String body) {
    return send(
        HttpRequest.newBuilder(URI.create(sandbox.url() + path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json(body)))
            .build());
  }

  private Reply signIn(String deviceId, JsonNode key, String more) {
    return open(
        "/auth/device",
        "{'deviceId': '%s', 'key': '%s', 'secret': '%s'%s}"
            .formatted(deviceId, JsonTrees.text(key, "key"), JsonTrees.text(key, "secret"), more));
  }

  private static String token(Reply reply) {
    assertEquals(200, reply.status(), reply.message());
    return JsonTrees.text(reply.body(), "token");
  }

  private Reply call(String token, String method, String path, String body) {
    return send(
        HttpRequest.newBuilder(URI.create(sandbox.url() + path))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(json(body)))
            .build());
  }

  private int status(String token, String path) {
    return call(token, "GET", path, "").status();
  }

  private String statePath(String deviceId) {
    return application + "/devices/" + deviceId + "/state";
  }

  @Test
  void aDeviceSignsInAndReportsAndDoesNothingElse() {
    String pump = device(", 'attributes': [{'name': 'rpm', 'dataType': 'number'}]");
    JsonNode key = key("'deviceIds': ['" + pump + "'], 'pubTopics': ['a/+']");

    Reply signedIn = signIn(pump, key, "");

    String token = token(signedIn);
    assertEquals(sandbox.applicationId(), JsonTrees.text(signedIn.body(), "applicationId"));
    assertEquals("a/+", signedIn.body().at("/pubTopics/0").asString());
    assertEquals(200, call(token, "POST", statePath(pump), "{'data': {'rpm': 1}}").status());
    assertEquals(200, status(token, statePath(pump)));
    assertEquals(403, status(token, flows));
    assertEquals(403, call(token, "PATCH", application + "/devices/" + pump, "{}").status());
  }

  @Test
  void onlyTheScopesThatWereAskedForAreGiven() {
    String pump = device("");
    JsonNode key = key("");
    String token = token(signIn(pump, key, ", 'requestedScopes': ['device.getState']"));

    assertEquals(200, status(token, statePath(pump)));
    assertEquals(403, call(token, "POST", statePath(pump), "{'data': {}}").status());
  }

  @Test
  void aDeviceReachesItsApplicationAndTheDevicesOfItsKey() {
    String pump = device("");
    String tagged = device(", 'tags': [{'key': 'floor', 'value': '8'}]");
    String other = device("");
    JsonNode key =
        key("'deviceIds': ['%s'], 'deviceTags': [{'key': 'floor', 'value': '8'}]".formatted(pump));
    String token = token(signIn(pump, key, ""));

    assertEquals(200, status(token, statePath(pump)));
    assertEquals(200, status(token, statePath(tagged)));
    assertEquals(403, status(token, statePath(other)));
    String elsewhere = "/applications/" + sandbox.createApplication() + "/devices";
    assertEquals(403, status(token, elsewhere));
    assertEquals(200, status(token, application + "/devices"));
    assertEquals(200, signIn(tagged, key, "").status());
    assertEquals(401, signIn(other, key, "").status());
    assertEquals(200, signIn(other, key(""), "").status(), "a key for all devices");
  }

  @Test
  void whatIsWrongIsNotTold() {
    String pump = device("");
    JsonNode key = key("");
    String right = "'key': '" + JsonTrees.text(key, "key") + "', ";
    String secret = JsonTrees.text(key, "secret");
    for (String wrong :
        new String[] {
          "'deviceId': '" + pump + "'",
          right + "'secret': 'wrong-secret', 'deviceId': '" + pump + "'",
          "'key': 'none', 'secret': '" + secret + "', 'deviceId': '" + pump + "'",
          right + "'secret': '" + secret + "', 'deviceId': '" + NOWHERE + "'"
        }) {
      Reply refused = open("/auth/device", "{" + wrong + "}");
      assertEquals(401, refused.status(), wrong);
      assertEquals("Invalid credentials", refused.message());
    }
  }

  @Test
  void aTokenOfADeviceEndsWithItsKeyAndItsDevice() {
    String pump = device("");
    JsonNode key = key("");
    String token = token(signIn(pump, key, ""));
    String keyPath = application + "/keys/" + JsonTrees.text(key, "id");

    assertEquals(200, patch(keyPath, json("{'status': 'inactive'}")).status());
    assertEquals(401, status(token, statePath(pump)));
    assertEquals(401, signIn(pump, key, "").status());
    assertEquals(200, patch(keyPath, json("{'status': 'active'}")).status());
    assertEquals(200, status(token, statePath(pump)));
    assertEquals(200, delete(keyPath).status());
    assertEquals(401, status(token, statePath(pump)));
    assertEquals(401, signIn(pump, key, "").status());

    JsonNode another = key("");
    String last = token(signIn(pump, another, ""));
    assertEquals(200, delete(application + "/devices/" + pump).status());
    assertEquals(401, status(last, application + "/devices"));
  }

  @Test
  void aTokenLivesAsLongAsWasAskedFor() {
    String pump = device("");
    JsonNode key = key("");
    String hour = token(signIn(pump, key, ", 'tokenTTL': 3600"));
    String lasting = token(signIn(pump, key, ", 'tokenTTL': 0"));
    JsonNode claims =
        JsonTrees.parse(
            new String(
                Base64.getUrlDecoder().decode(hour.split("[.]")[1]), StandardCharsets.UTF_8));
    assertEquals(clock.instant().getEpochSecond() + 3600, claims.path("exp").asLong());

    clock.advance(Duration.ofSeconds(3599));
    assertEquals(200, status(hour, statePath(pump)));
    clock.advance(Duration.ofSeconds(1));
    assertEquals(401, status(hour, statePath(pump)));
    assertEquals(200, status(lasting, statePath(pump)));
    assertNotEquals(hour, token(signIn(pump, key, ", 'tokenTTL': 3600")));
  }

  @Test
  void aUserSignsInWithAPassword() {
    Reply signedIn = open("/auth/user", "{" + PASSWORD + ", 'twoFactorCode': '1'}");
    String token = token(signedIn);
    assertEquals(200, status(token, flows));
    assertEquals(201, call(token, "POST", flows, "{'name': 'a'}").status());

    String reader =
        token(open("/auth/user", "{" + PASSWORD + ", 'requestedScopes': ['all.User.read']}"));
    assertEquals(200, status(reader, flows));
    assertEquals(403, call(reader, "POST", flows, "{'name': 'a'}").status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/auth/user {'email': 'ada@example.com', 'password': 'wrong-password'}",
        "/auth/user {'email': 'bob@example.com', 'password': 'correct horse battery staple'}",
        "/auth/user/github {'accessToken': 'gho_other'}",
        "/auth/user/saml {'SAMLDomain': 'example.com', 'SAMLResponse': 'PHNhbWxwOlJlc3BvbnNlPg=='}",
        "/auth/user/saml {'SAMLDomain': 'sso.example.com', 'SAMLResponse': '????'}",
        "/auth/user/saml {'SAMLDomain': 'sso.example.com', 'SAMLResponse': 'aGVsbG8='}"
      })
  void otherUsersCannotSignIn(String request) {
    String[] parts = request.split(" ", 2);
    Reply refused = open(parts[0], parts[1]);
    assertEquals(401, refused.status());
    assertEquals("Invalid credentials", refused.message());
  }

  @Test
  void aUserSignsInElsewhere() {
    for (String request :
        new String[] {
          "/auth/user/github {'accessToken': 'gho_example'}",
          "/auth/user/saml {'SAMLDomain': 'SSO.example.com', 'SAMLResponse': 'PHNhbWxwOlJlc3BvbnNlPg=='}"
        }) {
      String[] parts = request.split(" ", 2);
      assertEquals(200, status(token(open(parts[0], parts[1])), flows));
    }
  }

  @Test
  void someDomainsHaveSingleSignOn() throws IOException, InterruptedException {
    Reply there = get("/auth/ssoDomain?email=grace@SSO.example.com");
    assertEquals("SAML", JsonTrees.text(there.body(), "ssoType"));
    for (String other : List.of("ada@example.com", "ada", "ada@sso.example.com.evil")) {
      HttpRequest request = request("/auth/ssoDomain?email=" + other).build();
      assertEquals(204, http.send(request, BodyHandlers.discarding()).statusCode(), other);
    }
  }

  @Test
  void aTokenThatSomebodyElseSignedIsRefused() {
    String token = token(open("/auth/user", "{" + PASSWORD + "}"));
    String claims = token.split("[.]")[1];
    String other =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString("{}".getBytes(StandardCharsets.UTF_8));
    for (String forged :
        new String[] {
          token.replace(claims, other),
          token.substring(0, token.lastIndexOf('.')),
          token.substring(0, token.lastIndexOf('.') + 1),
          token + "a",
          claims
        }) {
      assertEquals(401, status(forged, flows), forged);
    }
    assertEquals(200, status(token, flows));
  }

  @Test
  void tokensAreTakenAfterARestartAndPasswordsAreInNoFile(@TempDir Path folder) throws IOException {
    Path data = folder.resolve("data.jsonl");
    sandbox.close();
    sandbox = LosantSandbox.builder().clock(clock).data(data).start();
    String pump = device("");
    JsonNode key = key("");
    String device = token(signIn(pump, key, ""));
    String user = token(open("/auth/user", "{" + PASSWORD + "}"));
    Reply made = post(application + "/tokens", json("{'name': 'a', 'scope': ['flows.get']}"));
    String api = JsonTrees.text(made.body(), "token");
    String kept = Files.readString(data);
    assertFalse(kept.contains("battery staple"), kept);
    assertFalse(kept.contains(JsonTrees.text(key, "secret")), kept);

    sandbox.close();
    sandbox = LosantSandbox.builder().clock(clock).data(data).start();
    assertEquals(200, status(device, statePath(pump)));
    assertEquals(200, status(user, flows));
    assertEquals(200, status(api, flows));
    assertEquals(200, signIn(pump, key, "").status());
    assertTrue(JsonTrees.text(key("").path("secret"), "").isEmpty());
  }
}

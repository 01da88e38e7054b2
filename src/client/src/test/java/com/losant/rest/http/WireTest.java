package com.losant.rest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.ActionArguments;
import com.losant.rest.ActionCalls;
import com.losant.rest.LoopbackTestBase;
import com.losant.rest.LosantClient;
import com.losant.rest.contract.Sets;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What goes over the wire for a call: the cases in src/test/resources/wire. */
class WireTest extends LoopbackTestBase {
  static Stream<WireCase> cases() {
    return Stream.of("actions", "common", "queries", "bodies")
        .flatMap(file -> WireCase.read(file + ".jsonl").stream());
  }

  @Test
  void thereAreTwoCasesForEachAction() {
    Map<String, Long> cases =
        WireCase.read("actions.jsonl").stream()
            .collect(Collectors.groupingBy(WireCase::action, Collectors.counting()));
    Sets.assertSame(ActionCalls.names(), cases.keySet(), "actions in wire/actions.jsonl");
    cases.values().removeIf(count -> count == 2);
    assertEquals(Map.of(), cases, "actions with another number of lines in wire/actions.jsonl");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void aCallGoesOverTheWireAsWritten(WireCase wire) throws InterruptedException {
    RecordedRequest request = send(wire);
    String[] target = (request.getTarget() + "?").split("\\?", 3);

    assertEquals(wire.methodAndPath(), request.getMethod() + " " + target[0]);
    assertEquals(wire.query(), decoded(target[1]));
    List<String> parts = List.of(target[1].split("&"));
    wire.encoded().forEach(part -> assertTrue(parts.contains(part), () -> part + " in " + parts));
    wire.headers()
        .forEach(
            (name, value) ->
                assertEquals(
                    value == null ? List.of() : List.of(value), request.getHeaders().values(name)));
    ByteString body = request.getBody();
    if (wire.parts().isArray()) {
      assertEquals(wire.parts(), FormParts.of(request));
    } else if (wire.body() == null) {
      assertNull(request.getHeaders().get("Content-Length"));
      assertTrue(body == null || body.size() == 0, () -> "no body, but " + body);
    } else {
      assertEquals(wire.body(), body.string(StandardCharsets.UTF_8));
    }
  }

  private static MockResponse.Builder response(String action) {
    return ActionCalls.isStream(action)
        ? new MockResponse.Builder().setHeader("Content-Type", "text/event-stream")
        : json(200, ActionCalls.smallestResponse(action));
  }

  private RecordedRequest send(WireCase wire) throws InterruptedException {
    respond(response(wire.action()));
    JsonNode settings = wire.client();
    LosantClient.Builder builder =
        LosantClient.builder().baseUrl(url() + settings.path("basePath").asString(""));
    if (settings.path("token").asBoolean(true)) {
      builder.accessToken(TOKEN);
    } else {
      builder.accessToken(() -> null); // as where a gateway adds it
    }
    builder.commonParams(
        p -> {
          ActionArguments common = ActionArguments.of(settings);
          common.flag("_actions", p::actions);
          common.flag("_links", p::links);
          common.flag("_embedded", p::embedded);
          common.text("losantdomain", p::losantdomain);
          common.text("acceptVersion", p::acceptVersion);
          common.text("basePath", path -> {});
          common.flag("token", token -> {});
          common.requireAllTaken();
        });
    try (LosantClient losant = builder.build()) {
      ActionArguments arguments = wire.arguments();
      ActionCalls.call(losant, wire.action(), arguments);
      arguments.requireAllTaken();
    }
    return request();
  }

  /** Names and values; refuses every character that the one encoding does not leave. */
  private static Map<String, String> decoded(String query) {
    assertTrue(query.matches("([A-Za-z0-9._~&=-]|%[0-9A-F]{2})*"), query);
    Map<String, String> decoded = new LinkedHashMap<>();
    Arrays.stream(query.isEmpty() ? new String[0] : query.split("&"))
        .map(part -> part.split("=", 2))
        .forEach(part -> assertNull(decoded.put(decode(part[0]), decode(part[1])), part[0]));
    return decoded;
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}

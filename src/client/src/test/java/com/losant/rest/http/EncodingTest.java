package com.losant.rest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.ActionArguments;
import com.losant.rest.ActionCalls;
import com.losant.rest.LoopbackTestBase;
import com.losant.rest.LosantClient;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.workflows.AdvancedWorkflowQuery;
import com.losant.rest.workflows.VirtualButtonPress;
import com.losant.rest.workflows.WorkflowStorageEntry;
import com.losant.rest.workflows.WorkflowTriggerFilterItem;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Each kind of text, in each place of a request. */
class EncodingTest extends LoopbackTestBase {
  static Stream<Text> texts() {
    return WireCase.read("encodings.jsonl").stream().map(WireCase::line).map(Text::new);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void theApplicationIdIsEncoded(Text text) throws InterruptedException {
    String target = target(losant -> losant.flows().palette(text.plain()));
    assertEquals("/applications/" + text.encoded() + "/flows/palette", target.split("\\?")[0]);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void theFlowIdIsEncodedWithEveryMethod(Text text) throws InterruptedException {
    for (String action : List.of("flow.get", "flow.patch", "flow.delete")) {
      String target =
          target(
              losant ->
                  ActionCalls.call(
                      losant, action, ActionArguments.none().with("flowId", text.plain())));
      assertEquals("/applications/application/flows/" + text.encoded(), target.split("\\?")[0]);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void aQueryParameterIsEncoded(Text text) throws InterruptedException {
    String filter = target(losant -> losant.flows().get("a", p -> p.filter(text.plain())));
    assertTrue(filter.endsWith("&filter=" + text.encoded()), filter);
    String version = target(losant -> losant.flows().getByVersion("a", text.plain()));
    assertTrue(version.endsWith("&version=" + text.encoded()), version);
    String deviceId =
        target(losant -> losant.flow().stats("a", "f", p -> p.deviceId(text.plain())));
    assertTrue(deviceId.endsWith("&deviceId=" + text.encoded()), deviceId);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void aValueOfAnIndexedQueryIsEncoded(Text text) throws InterruptedException {
    WorkflowTriggerFilterItem item = WorkflowTriggerFilterItem.builder().key(text.plain()).build();
    String target = target(losant -> losant.flows().get("a", p -> p.triggerFilter(List.of(item))));
    assertTrue(target.endsWith("&triggerFilter%5B0%5D%5Bkey%5D=" + text.encoded()), target);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void aValueOfAJsonQueryArrives(Text text) throws InterruptedException {
    AdvancedWorkflowQuery query = AdvancedWorkflowQuery.builder().name(text.plain()).build();
    String target = target(losant -> losant.flows().get("a", p -> p.query(query)));
    String encoded = target.substring(target.indexOf("&query=") + "&query=".length());
    assertTrue(encoded.matches("([A-Za-z0-9._~-]|%[0-9A-F]{2})*"), encoded);
    String decoded = URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    assertEquals(text.plain(), JsonCodec.ANY.fromJson(decoded).required("name").stringValue());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void aBodyCarriesTheTextInUtf8(Text text) throws InterruptedException {
    respond(200, "{}");
    try (LosantClient losant = client()) {
      VirtualButtonPress press =
          VirtualButtonPress.builder().key(text.plain()).payload(text.plain()).build();
      losant.flow().pressVirtualButton("a", "f", press);
    }
    String body = Objects.requireNonNull(request().getBody()).string(StandardCharsets.UTF_8);
    JsonNode json = JsonCodec.ANY.fromJson(body);
    assertEquals(text.plain(), json.required("key").stringValue());
    assertEquals(text.plain(), json.required("payload").stringValue());
  }

  /** JSON has escapes for what UTF-8 cannot carry, so that here nothing is lost. */
  @Test
  void halfACharacterInJsonArrivesAsAnEscape() throws InterruptedException {
    String half = "a\uD83D";
    respond(200, "{}");
    try (LosantClient losant = client()) {
      WorkflowStorageEntry entry = WorkflowStorageEntry.builder().key("k").value(half).build();
      losant.flow().setStorageEntry("a", "f", entry);
    }
    String body = Objects.requireNonNull(request().getBody()).string(StandardCharsets.UTF_8);
    assertEquals("{\"key\":\"k\",\"value\":\"a\\uD83D\"}", body);

    AdvancedWorkflowQuery query = AdvancedWorkflowQuery.builder().name(half).build();
    String target = target(losant -> losant.flows().get("a", p -> p.query(query)));
    assertTrue(target.endsWith("&query=%7B%22name%22%3A%22a%5CuD83D%22%7D"), target);
  }

  private String target(Consumer<LosantClient> call) throws InterruptedException {
    respond(200, "{}");
    try (LosantClient losant = client()) {
      call.accept(losant);
    }
    return request().getTarget();
  }

  /** A line of encodings.jsonl. */
  record Text(JsonNode line) {
    String plain() {
      return line.required("text").stringValue();
    }

    String encoded() {
      return line.required("encoded").stringValue();
    }

    @Override
    public String toString() {
      return line.required("case").stringValue();
    }
  }
}

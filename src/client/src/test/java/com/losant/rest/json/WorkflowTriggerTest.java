package com.losant.rest.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.losant.rest.errors.LosantDecodeException;
import com.losant.rest.workflows.SimpleTrigger;
import com.losant.rest.workflows.TimerTrigger;
import com.losant.rest.workflows.UnknownWorkflowTrigger;
import com.losant.rest.workflows.WorkflowTrigger;
import com.losant.rest.workflows.WorkflowTriggerType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Triggers and fields of custom nodes, told apart by their type. */
class WorkflowTriggerTest {
  static Stream<Arguments> typesAndClasses() {
    return Stream.of("WorkflowTrigger", "CustomNodeField")
        .flatMap(
            union ->
                mapping(union).properties().stream()
                    .map(entry -> Arguments.of(union, entry.getKey(), className(entry))));
  }

  private static JsonNode mapping(String union) {
    return BundledSpec.schema(union).at("/discriminator/mapping");
  }

  private static String className(Map.Entry<String, JsonNode> entry) {
    String pointer = entry.getValue().stringValue();
    return pointer.substring(pointer.lastIndexOf('/') + 1);
  }

  @ParameterizedTest
  @MethodSource("typesAndClasses")
  void everyDocumentedTypeHasItsClass(String union, String type, String className) {
    for (String json :
        List.of(
            "{\"type\":\"" + type + "\"}",
            "{\"key\":\"k\",\"new\":[1],\"type\":\"" + type + "\",\"outputIds\":[[\"n\"]]}")) {
      Object value = Models.type(union).fromJson(json);
      assertEquals(className, value.getClass().getSimpleName());
      assertEquals(type, Models.get(value, "type").toString());
      assertNotEquals("UNKNOWN", Models.get(Models.get(value, "type"), "known").toString());
      PlainJson.assertSame(json, Models.type(union).toJson(value), json);
    }
  }

  @Test
  void thereAre22KindsOfTriggersAndAnUnknownOne() {
    Set<String> documented =
        mapping("WorkflowTrigger").properties().stream()
            .map(WorkflowTriggerTest::className)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(22, documented.size());
    documented.add("UnknownWorkflowTrigger");
    Set<String> permitted =
        Arrays.stream(WorkflowTrigger.class.getPermittedSubclasses())
            .map(Class::getSimpleName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(documented, permitted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"telepathy\",\"config\":{\"a\":1.50},\"key\":\"k\"}",
        "{\"config\":{\"a\":1.50},\"key\":\"k\",\"type\":\"telepathy\"}",
        "{\"key\":\"k\"}",
        "{\"key\":\"k\",\"type\":null}",
        "{\"key\":\"k\",\"type\":[\"timer\"]}",
        "{\"key\":\"k\",\"type\":\"\"}",
        "{\"key\":\"k\",\"type\":\"Timer\"}"
      })
  void aTriggerOfAnUnknownTypeIsKeptAsItCame(String json) {
    WorkflowTrigger trigger = WorkflowTrigger.CODEC.fromJson(json);
    assertInstanceOf(UnknownWorkflowTrigger.class, trigger);
    assertEquals("k", trigger.key());
    PlainJson.assertSame(json, trigger.toJson(), json);
  }

  @Test
  void theTypeOfATriggerOfAnUnknownTypeIsTold() {
    WorkflowTrigger unknown = WorkflowTrigger.CODEC.fromJson("{\"type\":\"telepathy\"}");
    assertEquals(WorkflowTriggerType.of("telepathy"), unknown.type());
    assertThrows(LosantDecodeException.class, WorkflowTrigger.CODEC.fromJson("{}")::type);
    assertThrows(LosantDecodeException.class, WorkflowTrigger.CODEC.fromJson("{\"type\":5}")::type);
  }

  @Test
  void theConfigurationOfAnUnknownTriggerIsInItsAdditionalProperties() {
    WorkflowTrigger unknown =
        WorkflowTrigger.CODEC.fromJson("{\"type\":\"telepathy\",\"config\":{\"a\":1}}");
    assertEquals("{\"a\":1}", unknown.additionalProperties().get("config").toString());
  }

  @Test
  void onlyTheTypeOfTheTriggerItselfCounts() {
    String json = "{\"config\":{\"type\":\"timer\"},\"type\":\"webhook\"}";
    assertInstanceOf(SimpleTrigger.class, WorkflowTrigger.CODEC.fromJson(json));
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\"timer\"", "7", "true", "[]"})
  void whatIsNoObjectIsNoTrigger(String json) {
    LosantDecodeException refused =
        assertThrows(LosantDecodeException.class, () -> WorkflowTrigger.CODEC.fromJson(json));
    assertEquals(0, refused.getMessage().indexOf("expected WorkflowTrigger, found "));
  }

  @Test
  void aTriggerOfACallerHasItsOnlyTypeAlready() {
    assertEquals("{\"type\":\"timer\"}", TimerTrigger.builder().build().toJson());
    assertEquals(
        "{\"type\":\"webhook\"}",
        SimpleTrigger.builder().type(WorkflowTriggerType.WEBHOOK).build().toJson());
  }

  @Test
  void aCallerCanSendATriggerOfATypeThatIsNotKnownHere() {
    WorkflowTrigger trigger =
        UnknownWorkflowTrigger.builder()
            .type(WorkflowTriggerType.of("telepathy"))
            .additionalProperty("config", Map.of("strength", 11))
            .build();
    assertEquals("{\"type\":\"telepathy\",\"config\":{\"strength\":11}}", trigger.toJson());
    assertEquals(trigger, WorkflowTrigger.CODEC.fromJson(trigger.toJson()));
  }
}

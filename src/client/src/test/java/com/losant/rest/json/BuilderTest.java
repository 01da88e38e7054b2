package com.losant.rest.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.errors.LosantDecodeException;
import com.losant.rest.workflows.TimerTriggerConfig;
import com.losant.rest.workflows.WorkflowGlobal;
import com.losant.rest.workflows.WorkflowNode;
import com.losant.rest.workflows.WorkflowPatch;
import com.losant.rest.workflows.WorkflowPost;
import com.losant.rest.workflows.WorkflowRunCounts;
import com.losant.rest.workflows.WorkflowStats;
import com.losant.rest.workflows.WorkflowStorageEntry;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

class BuilderTest {
  static Stream<Sample> objects() {
    return AccessorTest.objects();
  }

  @ParameterizedTest
  @MethodSource("objects")
  void aMissingRequiredPropertyIsNamed(Sample sample) {
    JsonNode tree = BundledSpec.MAPPER.readTree(sample.json());
    for (JsonNode required : BundledSpec.schema(sample.schema()).path("required")) {
      JsonModel.Builder<?, ?> builder = Models.builder(sample.schema());
      tree.forEachEntry(
          (name, value) -> {
            if (!name.equals(required.stringValue())) {
              builder.additionalProperty(name, value);
            }
          });
      if (isPreset(sample.schema(), required.stringValue())) {
        Models.build(builder);
        continue;
      }
      IllegalStateException refused =
          assertThrows(IllegalStateException.class, () -> Models.build(builder));
      assertEquals(
          sample.schema() + "." + required.stringValue() + " is required; set it before build()",
          refused.getMessage());
    }
  }

  /** What has only one value need not be set, and cannot be. */
  private static boolean isPreset(String schema, String property) {
    JsonNode definition = BundledSpec.schema(schema).at("/properties/" + property);
    return definition.path("type").asString("").equals("string")
        && definition.path("enum").size() == 1;
  }

  @ParameterizedTest
  @MethodSource("objects")
  void everySetterRefusesNullOrSendsIt(Sample sample) throws IllegalAccessException {
    JsonModel.Builder<?, ?> builder = Models.builder(sample.schema());
    for (Method setter : builder.getClass().getMethods()) {
      if (setter.getParameterCount() != 1
          || setter.getReturnType() != builder.getClass()
          || setter.getParameterTypes()[0].isPrimitive()
          || setter.getName().equals("from")) { // sets many properties, from what was read
        continue;
      }
      String setterName = setter.toGenericString();
      boolean takesAnything = setter.getParameterTypes()[0] == Object.class;
      try {
        setter.invoke(builder, (Object) null);
        assertTrue(takesAnything || hasNullIn(sample.schema(), setter.getName()), setterName);
        assertTrue(builder.create().toJson().contains(setter.getName() + "\":null"), setterName);
      } catch (InvocationTargetException e) {
        assertEquals(NullPointerException.class, e.getCause().getClass(), setterName);
        assertTrue(
            e.getCause()
                .getMessage()
                .matches(sample.schema() + "\\.\\S+ must not be null; .*|\\w+\\.(of|at)\\(null\\)"),
            e.getCause().getMessage());
        assertFalse(hasNullIn(sample.schema(), setter.getName()) && !isChoice(setter), setterName);
      }
    }
  }

  /** Whether the description has a null among the types of a property. */
  private static boolean hasNullIn(String schema, String setter) {
    Class<?> builder = Models.builder(schema).getClass();
    JsonNode properties = BundledSpec.schema(schema).path("properties");
    return properties
        .propertyStream()
        .filter(entry -> Models.javaName(builder, entry.getKey()).equals(setter))
        .map(entry -> SchemaSamples.resolved(entry.getValue()))
        .anyMatch(BuilderTest::hasNull);
  }

  private static boolean hasNull(JsonNode schema) {
    return schema.path("type").toString().contains("\"null\"")
        || schema
            .path("oneOf")
            .valueStream()
            .map(SchemaSamples::resolved)
            .anyMatch(BuilderTest::hasNull);
  }

  private static boolean isChoice(Method setter) {
    return Arrays.stream(setter.getDeclaringClass().getMethods())
            .filter(method -> method.getName().equals(setter.getName()))
            .count()
        > 1;
  }

  @Test
  void theMessageForANullShowsTheWayOut() {
    WorkflowPatch.Builder builder = WorkflowPatch.builder();
    String none = null;
    NullPointerException refused =
        assertThrows(NullPointerException.class, () -> builder.name(none));
    assertEquals(
        "WorkflowPatch.name must not be null; leave the call out, or send a null by"
            + " additionalProperty(…)",
        refused.getMessage());
  }

  @Test
  void aNullInAListIsRefusedByName() {
    WorkflowPatch.Builder builder = WorkflowPatch.builder();
    List<WorkflowNode> nodes = Arrays.asList((WorkflowNode) null);
    NullPointerException refused =
        assertThrows(NullPointerException.class, () -> builder.nodes(nodes));
    assertEquals("WorkflowPatch.nodes must not contain null", refused.getMessage());
  }

  @Test
  void aNullInAListOfAListIsRefusedByName() {
    WorkflowNode.Builder builder = WorkflowNode.builder();
    List<List<String>> outputs = List.of(Arrays.asList("a", null));
    NullPointerException refused =
        assertThrows(NullPointerException.class, () -> builder.outputIds(outputs));
    assertEquals("WorkflowNode.outputIds must not contain null", refused.getMessage());
  }

  @Test
  void aNullInAMapIsRefusedByName() {
    WorkflowStats.Builder builder = WorkflowStats.builder();
    Map<String, WorkflowRunCounts> counts = new HashMap<>();
    counts.put("develop", null);
    NullPointerException refused =
        assertThrows(NullPointerException.class, () -> builder.byVersion(counts));
    assertEquals("WorkflowStats.byVersion must not contain null", refused.getMessage());
  }

  @Test
  void aDecimalIsSetByAnyKindOfNumber() {
    TimerTriggerConfig.Builder builder = TimerTriggerConfig.builder();
    assertEquals("{\"seconds\":5}", builder.seconds(5).build().toJson());
    assertEquals("{\"seconds\":0.1}", builder.seconds(0.1).build().toJson());
    assertEquals("{\"seconds\":1.50}", builder.seconds(new BigDecimal("1.50")).build().toJson());
    assertEquals(
        "{\"seconds\":9007199254740993}", builder.seconds(9007199254740993L).build().toJson());
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void whatIsNoNumberInJsonIsRefused(double value) {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class, () -> TimerTriggerConfig.builder().seconds(value));
    assertEquals(
        "TimerTriggerConfig.seconds: " + value + " is no JSON number", refused.getMessage());
    WorkflowStorageEntry.Builder entry = WorkflowStorageEntry.builder().key("k");
    assertThrows(IllegalArgumentException.class, () -> entry.value(value));
    assertThrows(IllegalArgumentException.class, () -> entry.value(List.of(value)));
    JsonNode node = JsonNodeFactory.instance.numberNode(value);
    assertThrows(IllegalArgumentException.class, () -> entry.value(node));
  }

  @Test
  void aTreeWithoutAJsonFormIsRefusedWhenItIsSet() {
    WorkflowStorageEntry.Builder entry = WorkflowStorageEntry.builder().key("k");
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    assertThrows(IllegalArgumentException.class, () -> entry.value(nodes.missingNode()));
    JsonNode inside = nodes.arrayNode().add(nodes.pojoNode(new Object()));
    assertThrows(IllegalArgumentException.class, () -> entry.value(inside));
  }

  @Test
  void everyKindOfNumberInATreeIsSentAsItself() {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    JsonNode numbers =
        nodes
            .arrayNode()
            .add(nodes.numberNode((short) 5))
            .add(nodes.numberNode((byte) 6))
            .add(nodes.numberNode(0.1f))
            .add(7L)
            .add(0.1);
    WorkflowStorageEntry entry = WorkflowStorageEntry.builder().key("k").value(numbers).build();
    assertEquals("{\"key\":\"k\",\"value\":[5,6,0.1,7,0.1]}", entry.toJson());
    assertEquals(WorkflowStorageEntry.CODEC.fromJson(entry.toJson()), entry);
  }

  @Test
  void anAdditionalPropertyMayBeAnything() {
    WorkflowPatch patch =
        WorkflowPatch.builder()
            .additionalProperty("text", "x")
            .additionalProperty("list", List.of(1, true))
            .additionalProperty("model", WorkflowGlobal.builder().key("k").json("1").build())
            .additionalProperty("none", null)
            .build();
    String expected =
        "{\"text\":\"x\",\"list\":[1,true],\"model\":{\"key\":\"k\",\"json\":\"1\"},\"none\":null}";
    assertEquals(expected, patch.toJson());
    assertEquals(patch, WorkflowPatch.CODEC.fromJson(expected));
  }

  @Test
  void aDocumentedPropertyCanBeSetAsIfItWereAnAdditionalOne() {
    WorkflowPatch patch =
        WorkflowPatch.builder().name("before").additionalProperty("name", "after").build();
    assertEquals("after", patch.name());
    assertEquals("{\"name\":\"after\"}", patch.toJson());
    assertEquals(WorkflowPatch.CODEC.fromJson(patch.toJson()), patch);
  }

  @Test
  void aDocumentedPropertyCanBeSetToAValueOfAnotherType() {
    WorkflowPatch patch =
        WorkflowPatch.builder().name("before").additionalProperty("name", 5).build();
    assertEquals("{\"name\":5}", patch.toJson());
    assertThrows(LosantDecodeException.class, patch::name);
    assertEquals(WorkflowPatch.CODEC.fromJson(patch.toJson()), patch);
  }

  @Test
  void whatIsRequiredMayBeSetAsAnAdditionalProperty() {
    WorkflowPost post = WorkflowPost.builder().additionalProperty("name", "n").build();
    assertEquals("n", post.name());
    WorkflowPost strange = WorkflowPost.builder().additionalProperty("name", null).build();
    assertEquals("{\"name\":null}", strange.toJson());
  }

  @Test
  void aBuilderCanBeUsedFurtherWithoutChangingWhatItBuilt() {
    WorkflowPatch.Builder builder = WorkflowPatch.builder().name("first");
    WorkflowPatch first = builder.build();
    builder.name("second").iconData(null).additionalProperty("more", 1);
    WorkflowPatch second = builder.build();
    assertEquals("{\"name\":\"first\"}", first.toJson());
    PlainJson.assertSame(
        "{\"name\":\"second\",\"iconData\":null,\"more\":1}", second.toJson(), "second");
    assertNull(first.additionalProperties().get("more"));
  }

  @Test
  void whatAnAnswerLackedMayStayMissingInItsCopy() {
    WorkflowPost incomplete = WorkflowPost.CODEC.fromJson("{\"enabled\":true}");
    assertEquals("{\"enabled\":false}", incomplete.toBuilder().enabled(false).build().toJson());
  }
}

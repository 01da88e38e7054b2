package com.losant.rest.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.shared.ActorType;
import com.losant.rest.shared.FlowClass;
import com.losant.rest.workflows.Workflow;
import com.losant.rest.workflows.WorkflowStorageEntry;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OpenEnumTest {
  static Stream<Class<?>> enums() {
    return Models.all().stream()
        .<Class<?>>map(Models::named)
        .filter(OpenEnum.class::isAssignableFrom);
  }

  private static OpenEnum of(Class<?> type, String value) throws ReflectiveOperationException {
    Method of = type.getMethod("of", String.class);
    return (OpenEnum) of.invoke(null, value);
  }

  private static Enum<?> known(OpenEnum value) throws ReflectiveOperationException {
    return (Enum<?>) value.getClass().getMethod("known").invoke(value);
  }

  @ParameterizedTest
  @MethodSource("enums")
  void everyConstantIsFoundByItsValueAndHasItsOwnKnown(Class<?> type)
      throws ReflectiveOperationException {
    Set<Object> knowns = new HashSet<>();
    Set<String> values = new HashSet<>();
    for (Field field : type.getFields()) {
      if (field.getType() == type) {
        OpenEnum constant = (OpenEnum) field.get(null);
        assertSame(constant, of(type, constant.value()));
        assertEquals(field.getName(), known(constant).name());
        assertTrue(knowns.add(known(constant)) && values.add(constant.value()), field.getName());
      }
    }
    Object[] all = Class.forName(type.getName() + "$Known").getEnumConstants();
    assertEquals(all.length - 1, knowns.size(), "all but UNKNOWN");
  }

  @ParameterizedTest
  @MethodSource("enums")
  void everyDocumentedValueIsAConstant(Class<?> type) throws ReflectiveOperationException {
    JsonNode schema = BundledSpec.schemas().path(type.getSimpleName());
    for (JsonNode value : schema.path("enum")) {
      assertNotEquals("UNKNOWN", known(of(type, value.stringValue())).name(), value.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("enums")
  void anUnknownValueIsKeptAndEqualToItself(Class<?> type) throws ReflectiveOperationException {
    OpenEnum unknown = of(type, "neverHeardOf");
    assertEquals("UNKNOWN", known(unknown).name());
    assertEquals("neverHeardOf", unknown.value());
    assertEquals("neverHeardOf", unknown.toString());
    assertEquals(of(type, "neverHeardOf"), unknown);
    assertEquals(of(type, "neverHeardOf").hashCode(), unknown.hashCode());
    assertNotEquals(of(type, "NeverHeardOf"), unknown);
    JsonCodec<Object> codec = Models.type(type.getSimpleName());
    assertEquals("\"neverHeardOf\"", codec.toJson(codec.fromJson("\"neverHeardOf\"")));
    assertEquals("neverHeardOf", codec.toText(unknown));
  }

  @Test
  void valuesOfDifferentEnumsAreNotEqual() {
    assertNotEquals(FlowClass.of("customNode"), (Object) ActorType.of("customNode"));
  }

  @Test
  void aSwitchOverTheKnownOnesIsComplete() {
    assertEquals("on a device", where(FlowClass.EDGE));
    assertEquals("somewhere new: lunar", where(FlowClass.of("lunar")));
  }

  /** Compiles only while these are all. */
  private static String where(FlowClass flowClass) {
    return switch (flowClass.known()) {
      case CLOUD, EXPERIENCE, CUSTOM_NODE -> "in the cloud";
      case EDGE, EMBEDDED -> "on a device";
      case UNKNOWN -> "somewhere new: " + flowClass.value();
    };
  }

  @Test
  void anUnknownValueInAModelIsReadAndWrittenBack() {
    Workflow workflow = Workflow.CODEC.fromJson("{\"flowClass\":\"lunar\"}");
    assertEquals(FlowClass.of("lunar"), workflow.flowClass());
    assertEquals("{\"flowClass\":\"lunar\"}", workflow.toJson());
  }

  @Test
  void anOrdinaryMapperReadsAndWritesThem() {
    JsonMapper mapper = new JsonMapper();
    assertSame(FlowClass.EDGE, mapper.readValue("\"edge\"", FlowClass.class));
    assertEquals("[\"edge\"]", mapper.writeValueAsString(new FlowClass[] {FlowClass.EDGE}));
  }

  @Test
  void theyAreKeysOfMaps() {
    WorkflowStorageEntry entry =
        WorkflowStorageEntry.builder().key("k").value(Map.of(FlowClass.of("lunar"), 1)).build();
    assertEquals("{\"key\":\"k\",\"value\":{\"lunar\":1}}", entry.toJson());
  }
}

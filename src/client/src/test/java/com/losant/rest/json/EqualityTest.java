package com.losant.rest.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.losant.rest.workflows.Workflow;
import com.losant.rest.workflows.WorkflowPatch;
import com.losant.rest.workflows.WorkflowStorageEntry;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

class EqualityTest {
  static Stream<Sample> objects() {
    return SchemaSamples.objects().stream().filter(sample -> sample.json().startsWith("{"));
  }

  @ParameterizedTest
  @MethodSource("objects")
  void everyPropertyCounts(Sample sample) {
    Object everything = sample.type().fromJson(sample.json());
    for (String name : BundledSpec.MAPPER.readTree(sample.json()).propertyNames()) {
      ObjectNode changed = (ObjectNode) BundledSpec.MAPPER.readTree(sample.json());
      changed.remove(name);
      Object without = sample.type().fromJson(changed.toString());
      changed.putNull(name);
      Object withNull = sample.type().fromJson(changed.toString());
      changed.putArray(name).add("of another type").addObject();
      Object withAnother = sample.type().fromJson(changed.toString());
      List<Object> all = List.of(everything, without, withNull, withAnother);
      for (Object one : all) {
        assertEquals(1, all.stream().filter(one::equals).count(), name);
      }
    }
  }

  @Test
  void theOrderOfPropertiesDoesNotCount() {
    Workflow one = Workflow.CODEC.fromJson("{\"x\":1,\"name\":\"n\",\"y\":{\"a\":1,\"b\":2}}");
    Workflow other = Workflow.CODEC.fromJson("{\"y\":{\"b\":2,\"a\":1},\"name\":\"n\",\"x\":1}");
    assertEquals(one, other);
    assertEquals(one.hashCode(), other.hashCode());
  }

  @Test
  void objectsOfDifferentClassesAreNotEqual() {
    assertNotEquals((Object) Workflow.CODEC.fromJson("{}"), WorkflowPatch.CODEC.fromJson("{}"));
  }

  @Test
  void whatIsBuiltIsEqualToWhatIsRead() {
    WorkflowStorageEntry built =
        WorkflowStorageEntry.builder()
            .key("k")
            .value(Map.of("a", new double[] {0.5, 1e300}))
            .additionalProperty("n", 3_000_000_000L)
            .build();
    WorkflowStorageEntry read = WorkflowStorageEntry.CODEC.fromJson(built.toJson());
    assertEquals(built, read);
    assertEquals(built.hashCode(), read.hashCode());
  }
}

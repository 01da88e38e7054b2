package com.losant.rest.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.workflows.Workflow;
import com.losant.rest.workflows.WorkflowImport;
import com.losant.rest.workflows.WorkflowPatch;
import com.losant.rest.workflows.WorkflowPost;
import com.losant.rest.workflows.WorkflowVersion;
import com.losant.rest.workflows.WorkflowVersionImport;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class SendWhatWasReadTest {
  /** A body, and what has everything that it needs. */
  record Pair(String sent, String read) {}

  /** All of the description: {@code WorkflowPost} from {@code Workflow}. */
  static List<Pair> pairs() {
    return Models.objects().stream()
        .flatMap(
            sent ->
                Stream.of("Post", "Patch", "Import")
                    .filter(sent::endsWith)
                    .map(end -> new Pair(sent, sent.substring(0, sent.length() - end.length()))))
        .filter(pair -> Models.objects().contains(pair.read()))
        .filter(pair -> names(pair.read()).containsAll(required(pair.sent())))
        .toList();
  }

  private static List<String> names(String schema) {
    return List.copyOf(BundledSpec.schema(schema).path("properties").propertyNames());
  }

  private static List<String> required(String schema) {
    return BundledSpec.schema(schema)
        .path("required")
        .valueStream()
        .map(JsonNode::stringValue)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void whatWasReadIsSentAsFarAsItHasAPlace(Pair pair) {
    ObjectNode json =
        (ObjectNode) BundledSpec.MAPPER.readTree(SchemaSamples.of(pair.read()).json());
    json.put("notDocumented", 1);
    Object read = Models.type(pair.read()).fromJson(json.toString());

    Object sent = sent(pair, read);

    PlainJson.assertSame(
        json.retain(names(pair.sent())).toString(), ((JsonModel) sent).toJson(), pair.sent());
  }

  private static Object sent(Pair pair, Object read) {
    Class<?> type = Models.named(pair.sent());
    try {
      return type.getMethod("from", read.getClass()).invoke(null, read);
    } catch (InvocationTargetException e) {
      throw new AssertionError(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(pair + " has no from", e);
    }
  }

  @Test
  void workflowsAndVersionsAreAmongThePairs() {
    assertTrue(
        pairs()
            .containsAll(
                List.of(
                    new Pair("WorkflowImport", "Workflow"),
                    new Pair("WorkflowPatch", "Workflow"),
                    new Pair("WorkflowPost", "Workflow"),
                    new Pair("WorkflowVersionImport", "WorkflowVersion"),
                    new Pair("WorkflowVersionPatch", "WorkflowVersion"),
                    new Pair("WorkflowVersionPost", "WorkflowVersion"))));
  }

  /** Numbers as they were written, what this library does not know, values of another type. */
  @Test
  void whatIsInsideStaysAsItCame() {
    String inside =
        """
        "name":"N","flowClass":"quantum","enabled":"maybe",\
        "triggers":[{"key":"k","type":"telepathy","config":{"z":1E400}},{"type":7}],\
        "nodes":[{"type":"neverHeardOf","config":{"b":[null,-0.0]},"later":true}]\
        """;
    Workflow read = Workflow.CODEC.fromJson("{" + inside + ",\"later\":1,\"_etag\":\"e\"}");

    PlainJson.assertSame("{" + inside + "}", WorkflowPost.from(read).toJson(), "post");
  }

  @Test
  void aNullIsSentOnlyWhereItIsTaken() {
    Workflow read =
        Workflow.CODEC.fromJson(
            "{\"name\":\"N\",\"iconData\":null,\"docsUrl\":null,\"description\":null}");

    assertEquals("{\"name\":\"N\",\"iconData\":null}", WorkflowPatch.from(read).toJson());
  }

  /** Old exports have globals without a value. */
  @Test
  void anEntryThatLacksWhatIsRequiredIsLeftOut() {
    Workflow read =
        Workflow.CODEC.fromJson(
            """
            {"name":"N","globals":[{"key":"old","type":"string"},{"key":"new","json":"1"}]}""");

    assertEquals(
        "{\"name\":\"N\",\"globals\":[{\"key\":\"new\",\"json\":\"1\"}]}",
        WorkflowImport.from(read).toJson());
  }

  @Test
  void whatIsMissingIsNamedAndCanBeAdded() {
    WorkflowVersion read = WorkflowVersion.CODEC.fromJson("{\"notes\":\"of an experience\"}");

    IllegalStateException refused =
        assertThrows(IllegalStateException.class, () -> WorkflowVersionImport.from(read));

    assertEquals(
        "WorkflowVersionImport.version is required; set it before build()", refused.getMessage());
    assertEquals(
        "{\"version\":\"v1\",\"notes\":\"of an experience\"}",
        WorkflowVersionImport.builder().from(read).version("v1").build().toJson());
  }

  @Test
  void whatWasReadDoesNotChange() {
    Workflow read = Workflow.CODEC.fromJson("{\"name\":\"N\",\"globals\":[{\"key\":\"old\"}]}");

    WorkflowPost.from(read).toBuilder().name("Copy").build();

    assertEquals("{\"name\":\"N\",\"globals\":[{\"key\":\"old\"}]}", read.toJson());
  }

  @Test
  void aBuilderLeavesOutWhatIsRemoved() {
    WorkflowPatch patch =
        WorkflowPatch.builder().name("N").iconData(null).additionalProperty("later", 1).build();

    assertEquals("{\"name\":\"N\",\"later\":1}", without(patch, "iconData"));
    assertEquals("{\"iconData\":null,\"later\":1}", without(patch, "name"));
    assertEquals("{\"name\":\"N\",\"iconData\":null}", without(patch, "later"));
    assertEquals(patch.toJson(), without(patch, "neverSet"));
  }

  private static String without(WorkflowPatch patch, String name) {
    WorkflowPatch changed = patch.toBuilder().remove(name).build();
    assertFalse(changed.additionalProperties().containsKey(name));
    return changed.toJson();
  }

  @Test
  void whatIsRequiredCannotBeRemoved() {
    WorkflowPost.Builder builder = WorkflowPost.builder().name("N").remove("name");

    assertThrows(IllegalStateException.class, builder::build);
  }

  @Test
  void nothingWasRead() {
    NullPointerException refused =
        assertThrows(NullPointerException.class, () -> WorkflowPost.from(null));

    assertEquals("WorkflowPost.from must not be null", refused.getMessage());
  }
}

package com.losant.rest.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.shared.Success;
import com.losant.rest.workflows.RedisTriggerConfig;
import com.losant.rest.workflows.Workflow;
import com.losant.rest.workflows.WorkflowStorageEntries;
import com.losant.rest.workflows.WorkflowStorageEntry;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ToStringTest {
  /** The classes with a password somewhere in them, however deep. */
  static Stream<Sample> withSecrets() {
    return SchemaSamples.objects().stream()
        .filter(sample -> sample.json().contains(SchemaSamples.SECRET));
  }

  @ParameterizedTest
  @MethodSource("withSecrets")
  void noPasswordIsShown(Sample sample) {
    Object value = sample.type().fromJson(sample.json());
    assertFalse(value.toString().contains(SchemaSamples.SECRET), value.toString());
    assertTrue(sample.type().toJson(value).contains(SchemaSamples.SECRET), "but it is sent");
  }

  @ParameterizedTest
  @MethodSource("withSecrets")
  void noPasswordOfAnUnexpectedTypeIsShown(Sample sample) {
    String marker = '"' + SchemaSamples.SECRET + '"';
    Object value = sample.type().fromJson(sample.json().replace(marker, "[" + marker + "]"));
    assertFalse(value.toString().contains(SchemaSamples.SECRET), value.toString());
  }

  @Test
  void theTestsOfPasswordsKnowAllThatTheDescriptionMarks() {
    List<String> hidden =
        SchemaSamples.objects().stream()
            .map(sample -> Models.type(sample.schema()).fromJson(sample.json()))
            .flatMap(
                model ->
                    Models.secrets((JsonModel) model).stream()
                        .map(name -> model.getClass().getSimpleName() + "." + name))
            .toList();
    List<String> marked =
        SchemaSamples.objects().stream()
            .flatMap(
                sample ->
                    BundledSpec.schema(sample.schema()).path("properties").properties().stream()
                        .filter(property -> isPassword(property.getValue()))
                        .map(property -> sample.schema() + "." + property.getKey()))
            .toList();
    assertEquals(marked, hidden);
    assertTrue(hidden.contains("UserCredentials.password"), hidden::toString);
    assertTrue(withSecrets().anyMatch(sample -> sample.schema().equals("Workflow")));
  }

  private static boolean isPassword(JsonNode schema) {
    return schema.has("$ref")
        ? isPassword(BundledSpec.schema(BundledSpec.nameOf(schema)))
        : schema.path("format").asString("").equals("password")
            || schema.path("additionalProperties").path("format").asString("").equals("password");
  }

  @Test
  void aSecretThatIsThereIsShownAsStars() {
    RedisTriggerConfig config =
        RedisTriggerConfig.CODEC.fromJson("{\"password\":\"" + SchemaSamples.SECRET + "\"}");
    assertEquals("RedisTriggerConfig{password=***}", config.toString());
  }

  @Test
  void whatIsThereIsShownInOneLine() {
    Workflow workflow =
        Workflow.CODEC.fromJson(
            "{\"name\":\"n\",\"flowClass\":\"edge\",\"nodes\":[{}],\"globals\":[],\"x\":\"hidden\"}");
    assertEquals(
        "Workflow{name=n, flowClass=edge, nodes=[1 item], globals=[0 items],"
            + " additionalProperties=[x]}",
        workflow.toString());
    assertEquals("Success{}", Success.CODEC.fromJson("{}").toString());
  }

  @ParameterizedTest
  @ValueSource(ints = {201, 100_000})
  void longValuesAreCut(int length) {
    String text = "x".repeat(length);
    assertEquals(
        "Workflow{description=" + text.substring(0, 200) + "… (" + length + " characters)}",
        Workflow.CODEC.fromJson("{\"description\":\"" + text + "\"}").toString());
  }

  @Test
  void aValueOf200CharactersIsShownWhole() {
    String text = "x".repeat(200);
    assertEquals(
        "Workflow{description=" + text + "}",
        Workflow.CODEC.fromJson("{\"description\":\"" + text + "\"}").toString());
  }

  @Test
  void anyJsonOfACallerIsCutToo() {
    String json = "{\"key\":\"k\",\"value\":" + "[1,{\"a\":2}]" + "}";
    assertEquals(
        "WorkflowStorageEntry{key=k, value=[…]}",
        WorkflowStorageEntry.CODEC.fromJson(json).toString());
    assertEquals(
        "WorkflowStorageEntries{additionalProperties=[k]}",
        WorkflowStorageEntries.CODEC.fromJson("{\"k\":\"hidden\"}").toString());
  }
}

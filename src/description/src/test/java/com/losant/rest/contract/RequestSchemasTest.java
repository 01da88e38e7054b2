package com.losant.rest.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class RequestSchemasTest {
  private static final Bundle BUNDLE = Bundle.read();
  private static final JsonSchemas SCHEMAS = JsonSchemas.of(BUNDLE);
  private static final JsonSchemas SCHEMAS_30 = JsonSchemas.of(Bundle.edition30());

  /** OpenAPI 3.0 cannot exempt keys that match no pattern, and to it 10.0 is no integer. */
  private static final Set<String> REFUSED_BY_30 =
      Set.of(
          "AdvancedWorkflowQuery, triggers: /triggers/config/a.b []",
          "WorkflowTrigger, beckhoff: /config/cycleTimeMs 10.0");

  /** Nor can it refuse keys that match no pattern. */
  private static final Set<String> ACCEPTED_BY_30 =
      Set.of(
          "AdvancedDataTableRowQuery, columns:  {\"a b\":1}",
          "AdvancedDataTableRowQuery, columns:  {\"$not\":{}}",
          "AdvancedDataTableRowQuery, columns: /$and [{\"a b\":1}]",
          "AdvancedEventQuery, tags: /eventTags {\" floor\":\"8\"}",
          "AdvancedEventQuery, tags: /eventTags {\"$tagKey\":\"floor\",\"wing\":\"a\"}",
          "AdvancedEventQuery, tags: /eventTags {\"$tag\":\"floor\"}",
          "AdvancedEventQuery, tags: /eventTags {\"$eq\":null,\"$ne\":null}",
          "AdvancedEventQuery, tags: /eventTags {\"$eq\":\"8\"}",
          "DataTableRowInsert, one:  {\"a b\":1}",
          "DataTableRowInsert, several: /1 {\"a.b\":1}",
          "DataTableRowValues, values:  {\"a b\":1}",
          "DataTableRowValues, values:  {\"a.b\":1}",
          "DataTableRowValues, values:  {\"$set\":1}",
          "DataTableRowValues, values:  {\"\":1}",
          "DataTableRowsExport, export: /query {\"a b\":1}",
          "EventPatch, patch: /eventTags {\"a.b\":\"t\"}",
          "EventPost, post: /eventTags {\"a b\":\"t\"}");

  /** Triggers and custom nodes are parts of several requests, and have files of their own. */
  private static final List<String> PARTS = List.of("WorkflowTrigger", "CustomNodeConfig");

  static Stream<RequestCase> cases() {
    return Stream.concat(requestSchemas().stream(), PARTS.stream())
        .flatMap(schema -> RequestCase.read(schema).stream());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void aRequestSchemaAcceptsAndRefusesWhatTheOfficialOneDoes(RequestCase given) {
    var errors = SCHEMAS.errors(given.schema(), given.document());
    assertEquals(given.accepted(), errors.isEmpty(), () -> given + ": " + errors);
    var errors30 = SCHEMAS_30.errors(given.schema(), given.document());
    boolean accepted30 =
        given.accepted()
            ? !REFUSED_BY_30.contains(given.toString())
            : ACCEPTED_BY_30.contains(given.toString());
    assertEquals(accepted30, errors30.isEmpty(), () -> given + " in 3.0: " + errors30);
  }

  @Test
  void everyTypeOfTriggerAndFieldIsAmongTheCases() {
    Sets.assertSame(
        types("WorkflowTrigger"),
        given("WorkflowTrigger", ""),
        "types that contract/requests/WorkflowTrigger accepts");
    Sets.assertSame(
        types("CustomNodeField"),
        given("CustomNodeConfig", "/fields/0"),
        "types that contract/requests/CustomNodeConfig accepts");
  }

  /**
   * The schemas of bodies, and of query parameters and parts of forms that are objects or lists.
   */
  private static Set<String> requestSchemas() {
    Set<String> names = new TreeSet<>();
    for (var operation : BUNDLE.operations()) {
      JsonNode body = BUNDLE.follow(operation.node().path("requestBody"));
      JsonNode bodySchema = body.at("/content/application~1json/schema");
      if (bodySchema.has("$ref")) {
        names.add(Bundle.referenced(bodySchema));
      }
      for (JsonNode part : body.at("/content/multipart~1form-data/schema/properties")) {
        if (BUNDLE.follow(part).path("type").asString("").equals("object")) {
          names.add(Bundle.referenced(part));
        }
      }
      for (JsonNode holder : operation.parameters()) {
        JsonNode content = holder.path("content").path("application/json").path("schema");
        JsonNode schema = content.isMissingNode() ? holder.path("schema") : content;
        String type = BUNDLE.follow(schema).path("type").asString("");
        if (type.equals("object") || type.equals("array")) {
          names.add(Bundle.referenced(schema));
        }
      }
    }
    return names;
  }

  private static Set<String> types(String union) {
    return new TreeSet<>(
        BUNDLE.component("schemas", union).path("discriminator").path("mapping").propertyNames());
  }

  private static Set<String> given(String schema, String pointer) {
    Set<String> types = new TreeSet<>();
    for (RequestCase given : RequestCase.read(schema)) {
      JsonNode type = given.document().at(pointer + "/type");
      if (given.accepted() && type.isString()) {
        types.add(type.asString());
      }
    }
    return types;
  }
}

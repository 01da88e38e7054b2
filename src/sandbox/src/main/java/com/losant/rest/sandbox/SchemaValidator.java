package com.losant.rest.sandbox;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** Checks values against the schemas of one OpenAPI 3.1 document. */
final class SchemaValidator {
  private final Schema document;
  private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

  SchemaValidator(JsonNode document) {
    JsonNode rewritten = document.deepCopy();
    Discriminators.resolve(rewritten);
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder().locale(Locale.ROOT).formatAssertionsEnabled(true).build();
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            Dialects.getOpenApi31(), builder -> builder.schemaRegistryConfig(config));
    this.document = registry.getSchema(rewritten);
  }

  /**
   * Says what is wrong with a value, in one sentence each; nothing when all is well.
   *
   * @param pointer where the schema stands in the document, as a JSON pointer
   * @param name what to call the value in the sentences
   */
  List<String> check(String pointer, String name, JsonNode value) {
    return Violations.describe(name, value, schema(pointer).validate(value));
  }

  private Schema schema(String pointer) {
    return schemas.computeIfAbsent(
        pointer, key -> document.getRefSchema(SchemaLocation.Fragment.of(key)));
  }
}

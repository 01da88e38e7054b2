package com.losant.rest.contract;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Checks values against the schemas of the bundle, by an independent validator. */
final class JsonSchemas {
  private final Schema document;
  private final Map<String, Schema> schemas = new HashMap<>();

  private JsonSchemas(Bundle bundle, boolean formats) {
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder().formatAssertionsEnabled(formats).build();
    boolean is31 = bundle.document().path("openapi").asString().startsWith("3.1.");
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            is31 ? Dialects.getOpenApi31() : Dialects.getOpenApi30(),
            builder -> builder.schemaRegistryConfig(config));
    this.document = registry.getSchema(bundle.document());
  }

  static JsonSchemas of(Bundle bundle) {
    return new JsonSchemas(bundle, false);
  }

  /** Formats such as date-time are only notes to a reader, unless one asks for more. */
  static JsonSchemas checkingFormats(Bundle bundle) {
    return new JsonSchemas(bundle, true);
  }

  /** What is wrong with a value; nothing when it is valid. */
  List<Error> errors(String schema, JsonNode value) {
    return at("/components/schemas/" + schema).validate(value);
  }

  /** The schema at a JSON pointer of the bundle. */
  Schema at(String pointer) {
    return schemas.computeIfAbsent(
        pointer, key -> document.getRefSchema(SchemaLocation.Fragment.of(key)));
  }
}

package com.losant.rest.generator.changes;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Follows the references of one document to its components. */
record References(JsonNode document) {
  /** The name of the component that is referred to, or an empty text. */
  static String name(JsonNode node) {
    String ref = node.path("$ref").asString("");
    return ref.substring(ref.lastIndexOf('/') + 1);
  }

  /** What stands beside a reference. */
  static ObjectNode siblings(JsonNode node) {
    return ((ObjectNode) node).deepCopy().without("$ref");
  }

  /** What is referred to, through all references, with what stands beside them. */
  JsonNode resolve(JsonNode node) {
    if (node.isBoolean()) { // the short form of a schema that takes everything, or nothing
      ObjectNode schema = JsonNodeFactory.instance.objectNode();
      return node.booleanValue() ? schema : schema.set("not", schema.objectNode());
    }
    if (!node.has("$ref")) {
      return node;
    }
    return ((ObjectNode) component(node)).deepCopy().setAll(siblings(node));
  }

  /** The component that is referred to, without what stands beside the reference. */
  JsonNode component(JsonNode node) {
    return resolve(document.requiredAt(node.get("$ref").stringValue().substring(1)));
  }
}

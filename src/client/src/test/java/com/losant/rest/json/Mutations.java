package com.losant.rest.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a later version of the server, or a broken one, could send instead of a document. */
final class Mutations {
  /** Of every kind of JSON, and some that are near to what is expected but not the same. */
  static final List<String> WRONG_VALUES =
      List.of(
          "null",
          "\"neverHeardOf\"",
          "\"\"",
          "-7",
          "7.50",
          "true",
          "[]",
          "[null]",
          "[\"x\", {\"y\": 1}]",
          "{}",
          "{\"type\": \"neverHeardOf\", \"z\": [1.0]}");

  private final String json;
  private final int depth;
  private final BiConsumer<String, String> consumer;

  private Mutations(String json, int depth, BiConsumer<String, String> consumer) {
    this.json = json;
    this.depth = depth;
    this.consumer = consumer;
  }

  /**
   * Changes a document in one place at a time, in every place and every way.
   *
   * @param depth how many levels of the document to change
   * @param consumer takes where and how, and the changed document
   */
  static void forEach(String json, int depth, BiConsumer<String, String> consumer) {
    new Mutations(json, depth, consumer).visit("", 0, BundledSpec.MAPPER.readTree(json));
  }

  private void visit(String path, int level, JsonNode node) {
    if (level == depth) {
      return;
    }
    if (node.isObject()) {
      change(path, "an unknown property", at -> at.putNull("brandNew"));
      change(path, "unknown properties", at -> at.set("brand new", tree("{\"a\": [0.10, {}]}")));
      change(path, "the other way round", Mutations::reverse);
      for (String name : node.propertyNames()) {
        String place = path + "/" + name.replace("~", "~0").replace("/", "~1");
        change(path, "without " + name, at -> at.remove(name));
        for (String wrong : WRONG_VALUES) {
          change(path, name + ": " + wrong, at -> at.set(name, tree(wrong)));
        }
        visit(place, level + 1, node.get(name));
      }
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      int index = i;
      for (String wrong : WRONG_VALUES) {
        JsonNode root = tree(json);
        ((ArrayNode) root.at(path)).set(index, tree(wrong));
        consumer.accept(path + "/" + index + ": " + wrong, root.toString());
      }
      visit(path + "/" + i, level + 1, node.get(i));
    }
  }

  private void change(String path, String how, Consumer<ObjectNode> change) {
    JsonNode root = tree(json);
    change.accept((ObjectNode) root.at(path));
    consumer.accept(path + " " + how, root.toString());
  }

  private static void reverse(ObjectNode object) {
    List<String> names = new ArrayList<>(object.propertyNames());
    for (int i = names.size() - 1; i >= 0; i--) {
      object.set(names.get(i), object.remove(names.get(i)));
    }
  }

  private static JsonNode tree(String json) {
    return BundledSpec.MAPPER.readTree(json);
  }
}

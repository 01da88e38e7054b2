package com.losant.rest.sandbox.internal.resources;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A collection with an item below it, as the description has them: {@code devices} and {@code
 * device}.
 *
 * @param collection the documented name of the collection
 * @param item the documented name of the item
 * @param path the path of the collection, cut at its slashes
 * @param key the path parameter that names an item
 * @param actions the actions that have the form that all resources have; others are missing
 * @param properties the documented properties of an item
 * @param fallbacks the values that an item has if nobody gives others
 * @param listed the documented properties of a list
 * @param ids the properties of an item that are identifiers
 * @param dates the properties of an item that are points in time
 */
public record DescribedResource(
    String collection,
    String item,
    List<String> path,
    String key,
    Map<Kind, Action> actions,
    Set<String> properties,
    Map<String, JsonNode> fallbacks,
    Set<String> listed,
    Set<String> ids,
    Set<String> dates) {
  /** What is done to a collection or an item. */
  public enum Kind {
    /** Reads a list of items. */
    LIST,
    /** Makes an item. */
    CREATE,
    /** Reads an item. */
    READ,
    /** Changes an item. */
    CHANGE,
    /** Removes an item. */
    REMOVE
  }

  /** An action by its documented name, with the status of its success. */
  public record Action(String id, int status) {}

  /** Whether the server gives an item its identifier; otherwise the caller gives it a name. */
  boolean hasIds() {
    return properties.contains("id");
  }

  /** The path of an item, cut at its slashes. */
  List<String> itemPath() {
    List<String> itemPath = new ArrayList<>(path);
    itemPath.add("{" + key + "}");
    return itemPath;
  }

  /** What the item is called in sentences: {@code device attribute}. */
  String words() {
    return item.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }
}

package com.losant.rest.sandbox.internal.workflows;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import tools.jackson.databind.JsonNode;

/** Which triggers and nodes a workflow of a class can contain. */
final class FlowClasses {
  private static final String RESOURCE = "flow-classes.properties";
  private static final Map<String, List<String>> CLASSES = read();

  private FlowClasses() {}

  /** The class of a workflow, {@code cloud} if nothing is said. */
  static String of(JsonNode workflow) {
    return workflow.path("flowClass").asString("cloud");
  }

  /** The classes whose workflows can contain a trigger or node, none if all of them can. */
  static List<String> with(String type) {
    return CLASSES.getOrDefault(type, List.of());
  }

  /** Whether a workflow can contain a trigger or node of a type. */
  static boolean allow(JsonNode workflow, String type) {
    List<String> classes = with(type);
    return classes.isEmpty()
        || classes.contains(of(workflow))
        || (classes.contains("edge") && isEdgeCustomNode(workflow));
  }

  private static boolean isEdgeCustomNode(JsonNode workflow) {
    return of(workflow).equals("customNode")
        && workflow.at("/customNodeSupports/0").asString("").equals("edge");
  }

  private static Map<String, List<String>> read() {
    Properties file = new Properties();
    try (InputStream in = FlowClasses.class.getResourceAsStream(RESOURCE)) {
      file.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, List<String>> classes = new HashMap<>();
    for (String names : file.stringPropertyNames()) {
      for (String type : file.getProperty(names).split(" +")) {
        classes.put(type, List.of(names.split(",")));
      }
    }
    return Map.copyOf(classes);
  }
}

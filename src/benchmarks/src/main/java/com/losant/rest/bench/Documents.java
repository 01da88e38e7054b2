package com.losant.rest.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers of Losant to measure with: pages of workflows, each with 6 triggers and 28 nodes in about
 * 26 KB. The same in every run. All values are documented ones, as the peers refuse others.
 */
final class Documents {
  static final String APPLICATION_ID = "5a9db0c00000000000000001";
  static final String FLOW_ID = "5a9db0c00000000000000002"; // the first of a sandbox

  private static final long SEED = 20261123;
  private static final int TRIGGERS = 6;
  private static final int NODES = 28;

  /** A workflow with its triggers and nodes. */
  static final int SIZE_OF_WORKFLOW = 1 + TRIGGERS + NODES;

  private static final Instant FIRST_DAY = Instant.parse("2024-01-13T07:12:45.120Z");
  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final List<String> WORDS =
      List.of(
          "pump",
          "valve",
          "greenhouse",
          "pressure",
          "Zählerstand",
          "compressor",
          "limit",
          "alarm",
          "temperature",
          "humidity",
          "service",
          "maintenance",
          "threshold",
          "the",
          "of",
          "and",
          "when",
          "sensor",
          "line 4",
          "night shift",
          "gateway",
          "restart",
          "batch",
          "report");

  private final Random random;

  private Documents(Random random) {
    this.random = random;
  }

  /** Writes a page of workflows. */
  static Path page(Path folder, int workflows) {
    return page(folder.resolve("workflows-" + workflows + ".json"), workflows, workflows);
  }

  /** Writes a page of a longer list. */
  static Path page(Path file, int workflows, int totalCount) {
    return write(
        file,
        json -> {
          json.writeStartObject();
          json.writeName("items");
          json.writeStartArray();
          for (int number = 0; number < workflows; number++) {
            json.writePOJO(new Documents(new Random(SEED + number)).workflow(TRIGGERS, NODES));
          }
          json.writeEndArray();
          json.writeNumberProperty("count", workflows);
          json.writeNumberProperty("totalCount", totalCount);
          json.writeNumberProperty("perPage", workflows);
          json.writeNumberProperty("page", 0);
          json.writeStringProperty("sortField", "name");
          json.writeStringProperty("sortDirection", "asc");
          json.writeStringProperty("applicationId", APPLICATION_ID);
          json.writeEndObject();
        });
  }

  /** Writes a workflow of one trigger and two nodes. */
  static Path smallWorkflow(Path folder) {
    return write(
        folder.resolve("workflow.json"),
        json -> json.writePOJO(new Documents(new Random(SEED)).workflow(1, 2)));
  }

  private interface Content {
    void writeTo(JsonGenerator json);
  }

  private static Path write(Path file, Content content) {
    try {
      Files.createDirectories(file.getParent());
      try (OutputStream out = Files.newOutputStream(file);
          JsonGenerator json = MAPPER.createGenerator(out)) {
        content.writeTo(json);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
    return file;
  }

  private ObjectNode workflow(int triggers, int nodes) {
    String id = id();
    ObjectNode workflow = object().put("id", id).put("flowId", id);
    workflow.put("applicationId", APPLICATION_ID);
    workflow.put("name", text(3)).put("description", text(25));
    workflow.put("flowClass", "cloud").put("enabled", random.nextInt(8) > 0);
    workflow.put("creationDate", date()).put("lastUpdated", date());
    workflow.put("createdById", id()).put("createdByType", "user");
    workflow.put("lastUpdatedById", id()).put("lastUpdatedByType", "apiToken");
    ArrayNode triggerList = workflow.putArray("triggers");
    for (int number = 0; number < triggers; number++) {
      triggerList.add(trigger(number));
    }
    ArrayNode nodeList = workflow.putArray("nodes");
    for (int number = 0; number < nodes; number++) {
      nodeList.add(node(number));
    }
    ArrayNode globals = workflow.putArray("globals");
    globals.addObject().put("key", "warmest").put("json", Integer.toString(random.nextInt(50)));
    globals.addObject().put("key", "url").put("json", "\"https://example.com/" + id() + "\"");
    workflow.put("defaultVersionId", id());
    ObjectNode stats = counts(workflow.putObject("stats"));
    ObjectNode byVersion = stats.putObject("byVersion");
    counts(byVersion.putObject("develop"));
    counts(byVersion.putObject(id()));
    return workflow;
  }

  private ObjectNode counts(ObjectNode stats) {
    return stats.put("runCount", random.nextInt(100_000)).put("errorCount", random.nextInt(100));
  }

  private ObjectNode trigger(int number) {
    return switch (number % 6) {
      case 0 -> {
        ObjectNode config = object().put("seconds", 60 * (1 + random.nextInt(60)));
        ObjectNode timer = trigger("timer", "timer", id() + "-" + shortId(), config, number);
        yield with(timer, "timerTypeSelect", "seconds");
      }
      case 1 -> {
        ObjectNode config = object().put("cron", "0 22 * * 1,3,5").put("tz", "Europe/Vienna");
        ObjectNode timer = trigger("timer", "timer", id() + "-" + shortId(), config, number);
        ((ObjectNode) timer.get("meta")).putArray("weekdays").add(1).add(3).add(5);
        with(timer, "timeAt", "22:00");
        yield with(timer, "timerTypeSelect", "cronWeekly");
      }
      case 2 -> trigger("webhook", "webhook", id(), object(), number);
      case 3 -> {
        ObjectNode button =
            trigger("virtualButton", "virtualButton", id() + "-" + shortId(), object(), number);
        yield with(button, "payload", "{\"temperature\": " + random.nextInt(400) / 10.0 + "}");
      }
      case 4 -> {
        ObjectNode config = object().put("maxAge", 0.5).put("triggerOn", "individual");
        config.putArray("attributeWhitelist").add("temperature").add("humidity");
        yield trigger("deviceId", "deviceIdsTags", id(), config, number);
      }
      default -> {
        ObjectNode config = object().put("experienceVersion", "develop");
        yield trigger("endpoint", "endpoint", id(), config, number);
      }
    };
  }

  private ObjectNode trigger(String type, String name, String key, ObjectNode config, int number) {
    ObjectNode trigger = object().put("key", key).put("type", type);
    trigger.set("config", config);
    ObjectNode meta = meta("trigger", name, number, 0);
    meta.put("uiId", shortId());
    trigger.set("meta", meta);
    return withOutputs(trigger);
  }

  private static ObjectNode with(ObjectNode trigger, String name, String value) {
    ((ObjectNode) trigger.get("meta")).put(name, value);
    return trigger;
  }

  private ObjectNode node(int number) {
    return switch (number % 7) {
      case 0 -> {
        ObjectNode config = object().put("method", "POST").put("timeout", 30);
        config.put("uriTemplate", "https://example.com/{{globals.url}}/" + id());
        config.put("responsePath", "working." + shortId()).putNull("authType");
        config.put("bodyTemplate", "{\"text\": \"" + text(12) + "\", \"at\": \"" + date() + "\"}");
        ArrayNode headers = config.putArray("headerTemplates");
        headers.addObject().put("keyTemplate", "Accept").put("valueTemplate", "application/json");
        headers.addObject().put("keyTemplate", "X-Request").put("valueTemplate", id());
        yield node("HttpNode", "data", "http", config, number);
      }
      case 1 -> {
        String script =
            "// "
                + text(20)
                + "\nconst limit = {{globals.warmest}};\nif (payload.data.temperature"
                + " > limit) {\n  payload.working."
                + shortId()
                + " = '"
                + text(60)
                + "';\n}\n";
        yield node("FunctionNode", "logic", "function", object().put("script", script), number);
      }
      case 2 -> {
        ObjectNode config =
            object().put("expression", "{{data.temperature}} > " + random.nextInt());
        yield node("ConditionalNode", "logic", "conditional", config, number);
      }
      case 3 -> {
        ObjectNode config = object();
        ArrayNode rules = config.putArray("rules");
        for (int rule = 0; rule < 5; rule++) {
          ObjectNode set =
              rules.addObject().put("type", "set").put("destination", "working.a" + rule);
          set.putObject("source")
              .put("valueTemplate", text(4))
              .put("number", random.nextInt(10_000) / 100.0);
        }
        yield node("MutateNode", "logic", "mutate", config, number);
      }
      case 4 -> {
        ObjectNode config = object().put("commandNameTemplate", "open").put("queue", false);
        config.putArray("sendToDeviceIds").add(id()).add(id()).add(id());
        config.put("payloadTemplate", "{\"percent\": " + random.nextInt(100) + "}");
        yield node("DeviceCommandNode", "output", "device-command", config, number);
      }
      case 5 -> {
        ObjectNode config = object().put("toAddresses", "operator@example.com").put("isHtml", true);
        config.put("subjectTemplate", text(8));
        config.put("bodyTemplate", "<p>" + text(150) + "</p>");
        yield node("EmailNode", "output", "email", config, number);
      }
      default -> {
        ObjectNode config = object().put("message", text(6)).put("level", "info");
        yield node("DebugNode", "debug", "debug", config, number);
      }
    };
  }

  private ObjectNode node(
      String type, String category, String name, ObjectNode config, int number) {
    ObjectNode node = object().put("id", id()).put("type", type);
    node.set("config", config);
    node.set("meta", meta(category, name, number % 6, 1 + number / 6).put("outputCount", 1));
    return withOutputs(node);
  }

  private ObjectNode meta(String category, String name, int column, int row) {
    ObjectNode meta = object().put("category", category).put("name", name).put("label", text(3));
    return meta.put("x", 60 + 200 * column).put("y", 40 + 120 * row).put("description", text(10));
  }

  private ObjectNode withOutputs(ObjectNode from) {
    ArrayNode outputs = from.putArray("outputIds");
    outputs.addArray().add(id());
    outputs.addArray();
    return from;
  }

  private String text(int words) {
    StringBuilder text = new StringBuilder();
    for (int number = 0; number < words; number++) {
      text.append(number == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return text.toString();
  }

  private String id() {
    return String.format("65a1f0c2%016x", random.nextLong());
  }

  private String shortId() {
    return Integer.toString(1_000_000 + random.nextInt(60_000_000), 36);
  }

  private String date() {
    return FIRST_DAY.plusMillis(random.nextInt(Integer.MAX_VALUE)).toString();
  }

  private static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** In how many values a file differs from another one. */
  static long differences(Path expected, Path actual) throws IOException {
    return differences(
        MAPPER.readTree(Files.readAllBytes(expected)), MAPPER.readTree(Files.readAllBytes(actual)));
  }

  private static long differences(JsonNode expected, JsonNode actual) {
    if (expected.equals(actual)) {
      return 0;
    }
    if (expected.isObject() && actual.isObject()) {
      long missing =
          expected
              .propertyStream()
              .mapToLong(p -> differences(p.getValue(), actual.path(p.getKey())))
              .sum();
      return missing
          + actual.propertyStream().filter(p -> expected.path(p.getKey()).isMissingNode()).count();
    }
    if (expected.isArray() && actual.isArray() && expected.size() == actual.size()) {
      long different = 0;
      for (int index = 0; index < expected.size(); index++) {
        different += differences(expected.get(index), actual.get(index));
      }
      return different;
    }
    return expected.isNumber()
            && actual.isNumber()
            && expected.decimalValue().compareTo(actual.decimalValue()) == 0
        ? 0
        : 1;
  }
}

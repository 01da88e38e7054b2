package com.losant.rest.sandbox.internal.devices;

import com.losant.rest.sandbox.internal.actions.ActionHandler;
import com.losant.rest.sandbox.internal.actions.ActionRequest;
import com.losant.rest.sandbox.internal.actions.ActionResponse;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.RefusedException;
import com.losant.rest.sandbox.internal.actions.SandboxState;
import com.losant.rest.sandbox.internal.resources.ResourceStore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/** Makes devices with a recipe: so many copies, or one for each row of a table. */
final class DeviceRecipeActions {
  private static final CsvMapper CSV =
      CsvMapper.builder().enable(CsvReadFeature.TRIM_SPACES).build();

  private static final int MOST = 10_000;

  /** What a device takes over from its recipe under the same name. */
  private static final List<String> COPIED =
      List.of(
          "tags",
          "attributes",
          "deviceClass",
          "gatewayId",
          "parentId",
          "systemInterval",
          "keepDuplicates");

  private final SandboxState state;
  private final DeviceRules rules;

  DeviceRecipeActions(SandboxState state, DeviceRules rules) {
    this.state = state;
    this.rules = rules;
  }

  Map<String, ActionHandler> handlers() {
    return Map.of("deviceRecipe.bulkCreate", this::create);
  }

  private ActionResponse create(ActionRequest request) {
    ObjectNode recipe = recipe(request);
    List<Map<String, String>> rows = rows(request.body());
    Set<String> columns = new LinkedHashSet<>();
    rows.forEach(row -> columns.addAll(row.keySet()));
    int created = 0;
    List<Map<String, String>> results = new ArrayList<>();
    for (Map<String, String> row : rows) {
      Map<String, String> result = new LinkedHashMap<>(row);
      try {
        ObjectNode device = device(recipe, row, columns, created + 1, request);
        result.put("losantDeviceId", ApplicationDevices.id(device));
        created++;
      } catch (RefusedException e) {
        result.put("creationErrors", e.getMessage());
      }
      results.add(result);
    }
    columns.add("losantDeviceId");
    columns.add("creationErrors");
    return ActionResponse.created(
        JsonTrees.object()
            .put("created", created)
            .put("failed", rows.size() - created)
            .put("csvResult", csv(columns, results)));
  }

  private ObjectNode recipe(ActionRequest request) {
    String collection = ResourceStore.path(state.application(request).id(), "device-recipes");
    return ResourceStore.of(state)
        .find(collection, request.text("deviceRecipeId").toLowerCase(Locale.ROOT))
        .orElseThrow(() -> RefusedException.notFound("Device recipe was not found"));
  }

  /** One row of a table for each device, empty ones where only their number is given. */
  private static List<Map<String, String>> rows(JsonNode body) {
    if (!body.has("csv")) {
      long count = body.has("count") ? body.path("count").longValue() : 0;
      if (count > MOST) {
        throw RefusedException.invalid("body.count: " + count + " is more than " + MOST);
      }
      List<Map<String, String>> rows = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        rows.add(Map.of());
      }
      return rows;
    }
    CsvSchema header = CsvSchema.emptySchema().withHeader();
    try (var values =
        CSV.readerForMapOf(String.class)
            .with(header)
            .<Map<String, String>>readValues(JsonTrees.text(body, "csv"))) {
      return values.readAll();
    } catch (JacksonException e) {
      throw RefusedException.invalid("body.csv: is no table in CSV: " + e.getOriginalMessage());
    }
  }

  private ObjectNode device(
      ObjectNode recipe,
      Map<String, String> row,
      Set<String> columns,
      int number,
      ActionRequest request) {
    JsonNode body = request.body();
    ObjectNode given = JsonTrees.object();
    COPIED.stream()
        .filter(recipe::has)
        .forEach(name -> given.set(name, recipe.path(name).deepCopy()));
    given.put(
        "name",
        JsonTrees.text(recipe, recipe.has("deviceName") ? "deviceName" : "name") + " " + number);
    if (recipe.has("deviceDescription")) {
      given.set("description", recipe.path("deviceDescription"));
    }
    for (String name : List.of("gatewayId", "parentId")) {
      if (body.has(name)) {
        given.set(name, body.path(name));
      }
    }
    Map<String, String> named = new LinkedHashMap<>();
    for (String property : List.of("name", "description", "gatewayId", "parentId")) {
      String column = JsonTrees.text(body, property + "Column");
      if (!column.isEmpty()) {
        named.put(column, property);
      }
    }
    ArrayNode tags = given.withArrayProperty("tags");
    for (String column : columns) {
      String cell = row.getOrDefault(column, "");
      if (cell.isEmpty()) {
        continue;
      }
      if (named.containsKey(column)) {
        given.put(named.get(column), cell);
      } else {
        tags.addObject().put("key", column).put("value", cell);
      }
    }
    tags.addObject().put("key", "DeviceRecipe").set("value", recipe.path("name"));
    return keep(given, recipe, request);
  }

  private ObjectNode keep(ObjectNode given, ObjectNode recipe, ActionRequest request) {
    String id = state.ids().next();
    String now = state.time().nowText();
    ObjectNode device = JsonTrees.object().put("id", id).put("deviceId", id);
    device.set("applicationId", recipe.path("applicationId"));
    device.put("creationDate", now).put("lastUpdated", now);
    device.setAll(given);
    device.removeIf(JsonNode::isNull);
    rules.complete(device, null, given);
    ApplicationDevices.of(state, request).add(device);
    return device;
  }

  private static String csv(Set<String> columns, List<Map<String, String>> rows) {
    CsvSchema.Builder schema = CsvSchema.builder();
    columns.forEach(schema::addColumn);
    return CSV.writer(schema.build().withHeader()).writeValueAsString(rows);
  }
}

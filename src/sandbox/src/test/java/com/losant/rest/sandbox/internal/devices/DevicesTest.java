package com.losant.rest.sandbox.internal.devices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.sandbox.internal.actions.JsonTrees;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What devices have besides what all items of collections have, and what is done to many. */
class DevicesTest extends DevicesTestBase {
  @Test
  void aNewDeviceIsStandalone() {
    JsonNode device = ok(get(device("'name': 'Pump'")));

    assertEquals("standalone", JsonTrees.text(device, "deviceClass"));
    assertEquals(tree("[]"), device.path("tags"));
    assertEquals(tree("[]"), device.path("attributes"));
    assertEquals(device.path("id"), device.path("deviceId"));
  }

  @Test
  void systemsAreInSystems() {
    String house = device("'name': 'House', 'deviceClass': 'system'");
    String floor =
        device("'name': 'Floor', 'deviceClass': 'system', 'parentId': '" + id(house) + "'");
    String pump = device("'name': 'Pump', 'parentId': '" + id(floor) + "'");

    assertEquals(
        tree("['" + id(floor) + "', '" + id(house) + "']"), ok(get(pump)).path("ancestorIds"));
    assertEquals(
        List.of("Floor", "Pump"),
        get(devices + "?query=" + encode(json("{'ancestorId': '" + id(house) + "'}"))).all("name"));
    assertEquals(List.of("Pump"), get(devices + "?parentId=" + id(floor)).all("name"));
    assertEquals(
        "body.parentId: is below the device",
        patch(house, json("{'parentId': '" + id(floor) + "'}")).message());
    assertEquals(tree("[]"), patch(pump, json("{'parentId': null}")).body().path("ancestorIds"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'gatewayId': '575ecf887ae143cd83dc4aa2' | body.gatewayId: is no gateway of this application
          'parentId': '575ecf887ae143cd83dc4aa2' | body.parentId: is no system of this application
          'attributes': [{'name': 'a', 'dataType': 'number'}, {'name': 'a', 'dataType': 'string'}] | body.attributes: two of them are called 'a'
          """)
  void whatDoesNotFitTogetherIsRefused(String properties, String message) {
    Reply reply = post(devices, json("{'name': 'Pump', " + properties + "}"));

    assertEquals(400, reply.status());
    assertEquals(message, reply.message());
  }

  @Test
  void aSystemStaysASystem() {
    String house = device("'name': 'House', 'deviceClass': 'system'");

    assertEquals(400, patch(house, json("{'deviceClass': 'standalone'}")).status());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          deviceClass=gateway | Gate
          deviceClass[0]=gateway&deviceClass[1]=floating | Balloon, Gate
          tagFilter[0][key]=floor&tagFilter[0][value]=8 | Pump
          tagFilter[0][key]=floor | Gate, Pump
          query={"tags":{"floor":"8"}} | Pump
          query={"tags":{"floor":{"$in":["8","9"]}}} | Gate, Pump
          query={"tags":{"$ne":{"$tagKey":"floor"}}} | Balloon
          query={"tags":{"$tagValue":"9"}} | Gate
          query={"tags":null} | Balloon
          query={"tags":{"$eq":{"floor":null}}} | Balloon
          query={"attributeName":"rpm"} | Pump
          query={"$or":[{"deviceClass":"floating"},{"name":{"$endsWith":"mp"}}]} | Balloon, Pump
          query={"connectionStatus":null} | Balloon, Gate, Pump
          """)
  void devicesAreFoundByWhatTheyHave(String query, String names) {
    pump("Pump", ", 'tags': [{'key': 'floor', 'value': '8'}]");
    device("'name': 'Gate', 'deviceClass': 'gateway', 'tags': [{'key': 'floor', 'value': '9'}]");
    device("'name': 'Balloon', 'deviceClass': 'floating'");

    int equals = query.indexOf('=');
    String encoded =
        query.startsWith("query=")
            ? "query=" + encode(query.substring(equals + 1))
            : query.replace("[", "%5B").replace("]", "%5D");
    assertEquals(names, String.join(", ", get(devices + "?" + encoded).all("name")));
  }

  @Test
  void deletedDevicesAreRestored() {
    String pump = pump("Pump", "");
    report(pump, "{'data': {'rpm': 1}}");
    device("'name': 'Fan'");

    assertEquals(
        tree("{'removed': 1, 'failed': 0}"),
        ok(post(devices + "/delete", json("{'query': {'name': 'Pump'}}"))));
    assertEquals(404, get(pump).status());
    assertEquals(List.of("Pump"), get(devices + "?queryDeleted=true").all("name"));
    assertEquals(
        tree("{'restored': 1, 'failed': 0}"),
        ok(post(devices + "/restore", json("{'query': {}}"))));
    assertEquals(1, ok(get(pump + "/compositeState")).at("/rpm/value").intValue());
    assertTrue(ok(get(pump)).path("deletedAt").isMissingNode());
    Reply job = post(devices + "/delete", json("{'query': {'name': 'Fan'}, 'forceJob': true}"));
    assertEquals(202, job.status());
    assertEquals(List.of("Pump"), get(devices).all("name"));
  }

  @Test
  void manyDevicesAreChangedByWhatTheyHave() {
    String pump = pump("Pump", ", 'tags': [{'key': 'floor', 'value': '8'}]");
    String fan = pump("Fan", "");

    JsonNode result =
        ok(
            patch(
                devices,
                json(
                    "{'query': {'attributeName': 'rpm'}, 'updateOperations': [{'operation': 'set',"
                        + " 'target': 'tag', 'value': {'key': 'floor', 'value': '9'}},"
                        + " {'operation': 'remove', 'target': 'attribute', 'attributeName': 'mode'},"
                        + " {'operation': 'set', 'target': 'attributeTag', 'attributeName': 'rpm',"
                        + " 'value': {'key': 'unit', 'value': '1/min'}},"
                        + " {'operation': 'set', 'target': 'attributeName', 'attributeName':"
                        + " 'running', 'value': 'on'}]}")));

    assertEquals(tree("{'updated': 2, 'failed': 0, 'skipped': 0}"), result);
    for (String device : List.of(pump, fan)) {
      JsonNode changed = ok(get(device));
      assertEquals(tree("[{'key': 'floor', 'value': '9'}]"), changed.path("tags"));
      assertEquals(
          tree(
              "[{'name': 'rpm', 'dataType': 'number', 'attributeTags': {'unit': '1/min'}},"
                  + " {'name': 'on', 'dataType': 'boolean'}]"),
          changed.path("attributes"));
    }
    assertEquals(
        tree("{'updated': 1, 'failed': 0, 'skipped': 1}"),
        ok(
            patch(
                devices,
                json(
                    "{'deviceIds': ['"
                        + id(pump)
                        + "', '"
                        + id(fan)
                        + "'], 'updateFields': {'name': 'Fan'}}"))));
  }

  @Test
  void namesToChooseFrom() {
    pump("Pump", ", 'tags': [{'key': 'floor', 'value': '8'}, {'key': 'Kind', 'value': 'water'}]");
    pump("Fan", ", 'tags': [{'key': 'floor', 'value': '9'}]");

    assertEquals(
        tree("{'attributeNames': ['mode', 'rpm', 'running']}"),
        ok(get(devices + "/attributeNames")));
    assertEquals(
        tree("{'attributeNames': ['rpm']}"),
        ok(get(devices + "/attributeNames?dataType%5B0%5D=number&startsWith=R")));
    assertEquals(tree("{'tagKeys': ['floor', 'Kind']}"), ok(get(devices + "/tagKeys")));
    assertEquals(
        tree("{'tagKey': 'floor', 'tagValues': ['8', '9']}"),
        ok(get(devices + "/tagValues?key=floor")));
    assertEquals(
        "Fan",
        ok(get(devices + "/deviceNames?startsWith=f")).at("/deviceSummary/0/name").asString());
  }

  @Test
  void aRecipeMakesDevicesOfATable() {
    String recipes = "/applications/" + sandbox.applicationId() + "/device-recipes";
    Reply recipe =
        post(
            recipes,
            json(
                "{'name': 'Pump', 'deviceName': 'Pump', 'tags': [{'key': 'kind', 'value': 'water'}],"
                    + " 'attributes': [{'name': 'rpm', 'dataType': 'number'}]}"));
    assertEquals(201, recipe.status(), recipe.message());
    String bulk = recipes + "/" + JsonTrees.text(recipe.body(), "id") + "/bulkCreate";

    Reply table =
        post(
            bulk,
            json(
                "{'csv': 'pump,floor,parent\\n\\\"Pump, 7\\\",8,\\nPump 8,9,575ecf887ae143cd83dc4aa2\\n',"
                    + " 'nameColumn': 'pump', 'parentIdColumn': 'parent'}"));
    Reply copies = post(bulk, json("{'count': 2}"));

    assertEquals(201, table.status(), table.message());
    assertEquals(1, table.body().path("created").intValue());
    assertEquals(1, table.body().path("failed").intValue());
    String csv = JsonTrees.text(table.body(), "csvResult");
    assertTrue(csv.startsWith("pump,floor,parent,losantDeviceId,creationErrors\n"), csv);
    assertTrue(csv.contains("is no system of this application"), csv);
    assertEquals(2, copies.body().path("created").intValue());
    assertEquals(List.of("Pump 1", "Pump 2", "Pump, 7"), get(devices).all("name"));
    JsonNode made =
        get(devices + "?query=" + encode(json("{'name': 'Pump, 7'}"))).body().at("/items/0");
    assertEquals(
        tree(
            "[{'key': 'kind', 'value': 'water'}, {'key': 'floor', 'value': '8'},"
                + " {'key': 'DeviceRecipe', 'value': 'Pump'}]"),
        made.path("tags"));
  }

  @Test
  void anAttributeIsAPartOfItsDevice() {
    String pump = pump("Pump", "");
    report(pump, "{'data': {'rpm': 1, 'mode': 'eco'}}");

    post(pump + "/attributes", json("{'name': 'flow', 'dataType': 'number'}"));
    delete(pump + "/attributes/rpm");

    assertEquals(
        List.of("running", "mode", "flow"),
        ok(get(pump))
            .path("attributes")
            .valueStream()
            .map(a -> JsonTrees.text(a, "name"))
            .toList());
    assertEquals(tree("{'mode': 'eco'}"), ok(get(pump + "/state")).get(0).path("data"));
  }

  @Test
  void exportsAreJobs() {
    String pump = pump("Pump", "");

    for (String path : List.of(pump + "/export", devices + "/export", devices + "/payloadCounts")) {
      Reply reply = post(path, "{}");
      assertEquals(202, reply.status(), reply.message());
      assertTrue(reply.body().path("jobQueued").booleanValue());
    }
  }
}

package com.losant.rest.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.resources.DescribedResource;
import com.losant.rest.sandbox.internal.resources.DescribedResource.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Every collection of the description that can be filled is played, whoever plays it. */
class DescribedResourcesTest extends SandboxTestBase {
  private static final ApiDescription DESCRIPTION = ApiDescription.shared();

  /** What no change leaves as it was. */
  private static final Set<String> CHANGING = Set.of("_etag", "_links", "lastUpdated", "updates");

  /** All but applications, which hold the others, and of which the sandbox begins with one. */
  static List<DescribedResource> resources() {
    return DescribedResources.in(DESCRIPTION).stream()
        .filter(resource -> !resource.item().equals("application"))
        .filter(resource -> resource.actions().containsKey(Kind.CREATE))
        .toList();
  }

  /** The path of a collection, everything above it made first. */
  private String collection(DescribedResource resource) {
    Map<String, String> keys = new HashMap<>(Map.of("{applicationId}", sandbox.applicationId()));
    StringBuilder path = new StringBuilder();
    List<String> template = new ArrayList<>();
    for (String segment : resource.path()) {
      template.add(segment);
      if (segment.startsWith("{") && !keys.containsKey(segment)) {
        String above = path.toString();
        // What is not described yet is never missing.
        keys.put(
            segment,
            resources().stream()
                .filter(parent -> template.equals(itemPath(parent)))
                .findFirst()
                .map(parent -> key(parent, created(parent, above, "Parent")))
                .orElse(NOWHERE));
      }
      path.append('/').append(keys.getOrDefault(segment, segment));
    }
    return path.toString();
  }

  private static List<String> itemPath(DescribedResource resource) {
    List<String> path = new ArrayList<>(resource.path());
    path.add("{" + resource.key() + "}");
    return path;
  }

  private JsonNode created(DescribedResource resource, String collection, String name) {
    Reply reply = post(collection, body(resource, name).toString());
    assertEquals(
        resource.actions().get(Kind.CREATE).status(), reply.status(), () -> reply.message());
    return ((ObjectNode) reply.body()).remove(secrets(resource));
  }

  /** What only the response to the creation has. */
  private static Set<String> secrets(DescribedResource resource) {
    Operation create = operation(resource, Kind.CREATE);
    Set<String> secrets = new HashSet<>();
    DESCRIPTION
        .at(create.responses().get("201"))
        .path("properties")
        .forEachEntry(
            (name, property) -> {
              if (JsonTrees.text(property, "format").equals("password")) {
                secrets.add(name);
              }
            });
    return secrets;
  }

  /** The first example of a body that has a name, under another name. */
  private static ObjectNode body(DescribedResource resource, String name) {
    ObjectNode body = JsonTrees.copy(bodies(resource, Kind.CREATE).get(0));
    body.put(nameOf(resource), name);
    return body;
  }

  private static List<JsonNode> bodies(DescribedResource resource, Kind kind) {
    return DescribedRequests.bodies(operation(resource, kind));
  }

  private static Operation operation(DescribedResource resource, Kind kind) {
    String id = resource.actions().get(kind).id();
    return DESCRIPTION.operations().stream()
        .filter(operation -> operation.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String nameOf(DescribedResource resource) {
    List<String> texts = List.of("name", "subject", "version", "key");
    return texts.stream()
        .filter(bodies(resource, Kind.CREATE).get(0)::has)
        .findFirst()
        .orElseThrow();
  }

  private static String key(DescribedResource resource, JsonNode item) {
    return JsonTrees.text(item, item.has("id") ? "id" : resource.key());
  }

  @ParameterizedTest
  @MethodSource("resources")
  void whatIsMadeIsReadAndListedAndWhatIsRemovedIsGone(DescribedResource resource) {
    String collection = collection(resource);
    JsonNode made = created(resource, collection, "one");
    String item = collection + "/" + key(resource, made);

    ObjectNode sent = body(resource, "one");
    for (String property : sent.propertyNames()) {
      assertEquals(sent.get(property), made.get(property), property);
    }
    assertEquals(made, get(item).body());
    assertEquals(List.of("one"), get(collection).all(nameOf(resource)));
    if (resource.actions().containsKey(Kind.REMOVE)) {
      assertEquals(200, delete(item).status());
      assertEquals(404, get(item).status());
      assertEquals(0, get(collection).body().path("items").size());
    }
  }

  @ParameterizedTest
  @MethodSource("resources")
  void aChangeKeepsEverythingElse(DescribedResource resource) {
    if (!resource.actions().containsKey(Kind.CHANGE)) {
      return;
    }
    String collection = collection(resource);
    for (JsonNode change : bodies(resource, Kind.CHANGE)) {
      JsonNode before = created(resource, collection, "changing");
      Reply reply = patch(collection + "/" + key(resource, before), change.toString());
      assertEquals(200, reply.status(), reply.message());
      JsonNode after = reply.body();
      change.forEachEntry(
          (name, value) -> {
            if (resource.properties().contains(name)) {
              assertEquals(value.isNull() ? null : value, after.get(name), name);
            }
          });
      before.forEachEntry(
          (name, value) -> {
            if (!change.has(name) && !CHANGING.contains(name)) {
              assertEquals(value, after.get(name), name);
            }
          });
      if (before.has("lastUpdated")) {
        assertNotEquals(before.get("lastUpdated"), after.get("lastUpdated"));
      }
      delete(collection + "/" + key(resource, after));
    }
  }

  @ParameterizedTest
  @MethodSource("resources")
  void listsAreSortedFilteredAndCut(DescribedResource resource) {
    String collection = collection(resource);
    String name = nameOf(resource);
    for (String each : List.of("beta", "Alpha", "gamma-1", "gamma-2")) {
      created(resource, collection, each);
    }

    assertEquals(
        List.of("Alpha", "beta", "gamma-1", "gamma-2"),
        get(collection + "?sortField=" + name + "&sortDirection=asc").all(name));
    assertEquals(
        List.of("gamma-2", "gamma-1", "beta", "Alpha"),
        get(collection + "?sortField=" + name + "&sortDirection=desc").all(name));
    assertEquals(
        List.of("gamma-1", "gamma-2"),
        get(collection
                + "?sortField="
                + name
                + "&sortDirection=asc&filterField="
                + name
                + "&filter=gamma*")
            .all(name));
    if (resource.listed().contains("page")) {
      Reply page = get(collection + "?sortField=" + name + "&sortDirection=asc&perPage=3&page=1");
      assertEquals(List.of("gamma-2"), page.all(name));
      assertEquals(4, page.body().path("totalCount").intValue());
    }
  }

  @ParameterizedTest
  @MethodSource("resources")
  void whatIsNotThereIsNotFound(DescribedResource resource) {
    String collection = collection(resource);

    Reply item = get(collection + "/" + NOWHERE);
    assertEquals(404, item.status());
    assertTrue(item.message().endsWith(" was not found"), item.message());
    assertEquals(404, get(collection.replace(sandbox.applicationId(), NOWHERE)).status());
  }

  @ParameterizedTest
  @MethodSource("resources")
  void everyItemHasItsIdDatesAndPlace(DescribedResource resource) {
    JsonNode made = created(resource, collection(resource), "one");

    for (String property : List.of("creationDate", "lastUpdated")) {
      if (resource.properties().contains(property)) {
        assertEquals("2026-01-01T00:00:00.000Z", JsonTrees.text(made, property));
      }
    }
    String place = resource.properties().contains("applicationId") ? "applicationId" : "ownerId";
    assertEquals(sandbox.applicationId(), JsonTrees.text(made, place));
    if (resource.properties().contains(resource.key()) && made.has("id")) {
      assertEquals(made.get("id"), made.get(resource.key()));
    }
    for (String property : resource.fallbacks().keySet()) {
      assertTrue(made.has(property), property);
    }
  }

  @Test
  void aNameIsTakenOnce() {
    String attributes = attributesOfADevice();
    post(attributes, json("{'name': 'rpm', 'dataType': 'number'}"));
    post(attributes, json("{'name': 'running', 'dataType': 'boolean'}"));

    Reply again = post(attributes, json("{'name': 'rpm', 'dataType': 'string'}"));
    Reply renamed = patch(attributes + "/running", json("{'name': 'rpm'}"));

    assertEquals(400, again.status());
    assertEquals("body.name: there is a device attribute 'rpm' already", again.message());
    assertEquals(again.message(), renamed.message());
    assertEquals(200, patch(attributes + "/running", json("{'name': 'on'}")).status());
    assertEquals(List.of("on", "rpm"), get(attributes).all("name"));
    assertEquals(404, get(attributes + "/running").status());
  }

  private String attributesOfADevice() {
    return resources().stream()
        .filter(resource -> resource.item().equals("deviceAttribute"))
        .findFirst()
        .map(this::collection)
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("resources")
  void aResetForgetsWhatWasMade(DescribedResource resource) {
    created(resource, collection(resource), "before");

    sandbox.reset();

    assertEquals(List.of(), get(collection(resource)).all(nameOf(resource)));
  }
}

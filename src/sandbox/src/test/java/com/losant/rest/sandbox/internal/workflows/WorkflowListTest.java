package com.losant.rest.sandbox.internal.workflows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.losant.rest.sandbox.SandboxTestBase;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The list of workflows: filters, order, pages. */
class WorkflowListTest extends SandboxTestBase {
  private List<String> names(String query) {
    Reply reply = get(flows + "?" + query);
    assertEquals(200, reply.status(), reply.message());
    return reply.all("name");
  }

  @Test
  void anEmptyListSaysWhatWasAskedFor() {
    JsonNode page = get(flows + "?_links=false").body();
    JsonNode expected =
        tree(
            "{'items': [], 'count': 0, 'totalCount': 0, 'perPage': 100, 'page': 0,"
                + "'sortField': 'name', 'sortDirection': 'asc', 'flowClass': 'cloud',"
                + "'applicationId': '"
                + sandbox.applicationId()
                + "', '_type': 'flows'}");
    assertEquals(expected, ((ObjectNode) page).without("_etag"));
  }

  @Test
  void sortsByEachFieldInBothDirections() {
    JsonNode b = create("B");
    clock.advance(Duration.ofSeconds(1));
    create("c");
    clock.advance(Duration.ofSeconds(1));
    create("a");
    clock.advance(Duration.ofSeconds(1));
    patch(path(b), "{}");
    assertEquals(List.of("a", "B", "c"), names(""), "by name in any case");
    assertEquals(List.of("c", "B", "a"), names("sortDirection=desc"));
    assertEquals(List.of("B", "c", "a"), names("sortField=creationDate"));
    assertEquals(List.of("a", "c", "B"), names("sortField=creationDate&sortDirection=desc"));
    assertEquals(List.of("c", "a", "B"), names("sortField=lastUpdated"));
    assertEquals(List.of("B", "c", "a"), names("sortField=id"));
    JsonNode page = get(flows + "?sortField=id&sortDirection=desc").body();
    assertEquals("id", JsonTrees.text(page, "sortField"));
    assertEquals("desc", JsonTrees.text(page, "sortDirection"));
  }

  @Test
  void equalNamesComeInTheOrderOfTheirIds() {
    List<String> ids =
        List.of(JsonTrees.text(create("a"), "id"), JsonTrees.text(create("a"), "id"));
    assertEquals(ids, get(flows).all("id"));
  }

  @Test
  void comesInPages() {
    for (String name : List.of("a", "b", "c", "d", "e")) {
      create(name);
    }
    assertEquals(List.of("a", "b"), names("perPage=2"));
    assertEquals(List.of("c", "d"), names("perPage=2&page=1"));
    JsonNode last = get(flows + "?perPage=2&page=2").body();
    assertEquals(1, last.path("count").asInt());
    assertEquals(5, last.path("totalCount").asInt());
    assertEquals(2, last.path("perPage").asInt());
    assertEquals(2, last.path("page").asInt());
    assertEquals(List.of(), names("perPage=2&page=3"));
    assertEquals(List.of(), names("perPage=9007199254740991&page=9007199254740991"));
    assertEquals(5, names("perPage=9007199254740991").size());
  }

  @Test
  void filtersByNameWithAWildcard() {
    create("My first flow");
    create("my second flow");
    create("other");
    String filter = "filterField=name&filter=" + encode("MY*flow");
    assertEquals(List.of("My first flow", "my second flow"), names(filter));
    JsonNode page = get(flows + "?" + filter).body();
    assertEquals("MY*flow", JsonTrees.text(page, "filter"));
    assertEquals("name", JsonTrees.text(page, "filterField"));
    assertEquals(List.of(), names("filterField=name&filter=my"));
    assertEquals(3, names("filterField=name&filter=").size(), "an empty filter filters nothing");
    assertEquals(3, names("filter=other").size(), "nor does one without a field");
    assertEquals(3, names("filterField=&filter=other").size(), "or with an empty one");
    assertFalse(get(flows + "?filter=other").body().has("filter"));
  }

  @Test
  void filtersByClass() {
    create("c");
    create("e", "'flowClass': 'edge'");
    create("x", "'flowClass': 'experience'");
    assertEquals(List.of("c"), names(""));
    assertEquals(List.of("c"), names("flowClass=cloud"));
    assertEquals(List.of("e"), names("flowClass=edge"));
    assertEquals(List.of(), names("flowClass=embedded"));
    assertEquals("edge", JsonTrees.text(get(flows + "?flowClass=edge").body(), "flowClass"));
  }

  @Test
  void filtersByTriggers() {
    create("timer", "'triggers': [{'type': 'timer', 'key': 'k'}]");
    create(
        "hook", "'triggers': [{'type': 'webhook', 'key': 'k'}, {'type': 'mqttTopic', 'key': 'u'}]");
    create("none");
    assertEquals(List.of("timer"), names("triggerFilter%5B0%5D%5Btype%5D=timer"));
    assertEquals(List.of("hook", "timer"), names("triggerFilter%5B0%5D%5Bkey%5D=k"));
    assertEquals(
        List.of("hook"),
        names("triggerFilter%5B0%5D%5Bkey%5D=k&triggerFilter%5B0%5D%5Btype%5D=webhook"));
    assertEquals(
        List.of(),
        names("triggerFilter%5B0%5D%5Bkey%5D=k&triggerFilter%5B0%5D%5Btype%5D=mqttTopic"),
        "key and type are those of one trigger");
    assertEquals(
        List.of("hook", "timer"),
        names("triggerFilter%5B0%5D%5Btype%5D=timer&triggerFilter%5B1%5D%5Btype%5D=mqttTopic"),
        "any of several entries suffices");
    assertEquals(
        List.of("timer"), names("triggerFilter%5B1%5D%5Btype%5D=timer"), "a gap is ignored");
  }

  @Test
  void triggerFilterLooksAtTheDefaultVersion() {
    importVersioned();
    assertEquals(List.of("versioned"), names("triggerFilter%5B0%5D%5Btype%5D=mqttTopic"));
    assertEquals(List.of(), names("triggerFilter%5B0%5D%5Btype%5D=timer"));
  }

  @Test
  void aQueryTakesThePlaceOfTheFilters() {
    create("a", "'flowClass': 'edge'");
    create("b");
    String query = "query=" + encode(json("{'flowClass': 'edge'}"));
    String filters =
        "&filterField=name&filter=b&flowClass=cloud&triggerFilter%5B0%5D%5Btype%5D=mqttTopic";
    assertEquals(List.of("a"), names(query + filters));
    JsonNode page = get(flows + "?" + query + filters).body();
    assertFalse(page.has("filter") || page.has("filterField") || page.has("flowClass"));
  }

  @Test
  void aQueryLooksAtAllVersionsOnDemand() {
    importVersioned();
    String query = "query=" + encode(json("{'triggers': {'type': 'mqttTopic'}}"));
    assertEquals(List.of(), names(query), "the workflow as it is being edited has no such trigger");
    assertEquals(List.of("versioned"), names(query + "&allVersions=true"));
    String id = JsonTrees.text(get(flows).body().path("items").get(0), "id");
    String byId = encode(json("{'id': '" + id + "', 'triggers': {'type': 'mqttTopic'}}"));
    assertEquals(
        List.of("versioned"), names("allVersions=true&query=" + byId), "id is the workflow's");
    assertEquals(1, names("allVersions=true").size(), "without a query it says nothing");
  }

  private void importVersioned() {
    String flow = "1".repeat(24);
    String version = "2".repeat(24);
    Reply reply =
        post(
            flows + "/import",
            json(
                "{'flows': [{'name': 'versioned', 'id': '"
                    + flow
                    + "', 'defaultVersionId': '"
                    + version
                    + "', 'triggers': [{'type': 'timer'}]}], 'flowVersions': ["
                    + "{'version': 'v1', 'id': '"
                    + version
                    + "', 'flowId': '"
                    + flow
                    + "', 'triggers': [{'type': 'mqttTopic'}]}]}"));
    assertEquals(201, reply.status(), reply.message());
  }
}

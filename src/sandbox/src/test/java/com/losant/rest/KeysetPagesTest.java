package com.losant.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.api.Pages;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.sandbox.LosantSandbox;
import com.losant.rest.shared.FlowClass;
import com.losant.rest.workflows.AdvancedWorkflowQuery;
import com.losant.rest.workflows.FlowsApi.GetParams;
import com.losant.rest.workflows.Workflow;
import com.losant.rest.workflows.WorkflowPost;
import com.losant.rest.workflows.Workflows;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list by key stays complete, and free of repetitions, while others change it. */
class KeysetPagesTest {
  private final LosantSandbox sandbox = LosantSandbox.start();
  private final String application = sandbox.applicationId();
  private final LosantClient losant =
      LosantClient.builder().accessToken(sandbox.token()).baseUrl(sandbox.url()).build();

  @AfterEach
  void stop() {
    losant.close();
    sandbox.close();
  }

  private Workflow create(String name, FlowClass flowClass) {
    WorkflowPost post = WorkflowPost.builder().name(name).flowClass(flowClass).build();
    return losant.flows().post(application, post);
  }

  private List<String> create(int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> create("w" + number, FlowClass.CLOUD).id())
        .toList();
  }

  private Pages<Workflows, Workflow> each(Consumer<GetParams> params) {
    return losant.flows().getAllById(application, params);
  }

  private static List<String> names(Iterable<Workflow> workflows) {
    List<String> names = new ArrayList<>();
    workflows.forEach(workflow -> names.add(workflow.name()));
    return names;
  }

  /** The requests for the list, in their order. */
  private List<HttpUrl> asked() {
    return sandbox.requests().stream()
        .filter(request -> request.method().equals("GET"))
        .map(request -> HttpUrl.get(sandbox.url() + request.path() + "?" + request.query()))
        .toList();
  }

  @Test
  void allWorkflowsOfAllClassesComeInTheOrderOfTheirIds() {
    create("b", FlowClass.CLOUD);
    create("a", FlowClass.EDGE);
    create("d", FlowClass.EXPERIENCE);
    create("c", FlowClass.CLOUD);
    create("e", FlowClass.CUSTOM_NODE);
    assertEquals(List.of("b", "a", "d", "c", "e"), names(each(p -> p.perPage(2))));
    assertEquals(List.of("b", "a", "d", "c", "e"), names(each(p -> {})));
  }

  @Test
  void byNumberTheClassIsTheDefaultOneUnlessItIsSet() {
    create("b", FlowClass.CLOUD);
    create("a", FlowClass.EDGE);
    create("c", FlowClass.CLOUD);
    assertEquals(List.of("b", "c"), names(losant.flows().getAll(application)));
    assertEquals(
        List.of("a"),
        names(losant.flows().getAll(application, p -> p.flowClass(FlowClass.EDGE).perPage(1))));
    assertEquals(List.of("b", "a", "c"), names(losant.flows().getAllById(application)));
    AdvancedWorkflowQuery query = AdvancedWorkflowQuery.builder().flowClass("edge").build();
    assertEquals(List.of("a"), names(losant.flows().getAllById(application, p -> p.query(query))));
  }

  @Test
  void aPageIsAskedForWhenItsFirstItemIsWanted() {
    create(4);
    Iterator<Workflow> iterator = each(p -> p.perPage(2)).iterator();
    List<Integer> requestsAfterEach = new ArrayList<>();
    requestsAfterEach.add(asked().size());
    for (int i = 0; i < 4; i++) {
      iterator.next();
      requestsAfterEach.add(asked().size());
    }
    assertEquals(List.of(0, 1, 1, 2, 2), requestsAfterEach);
    assertFalse(iterator.hasNext());
    assertEquals(3, asked().size());
  }

  @Test
  void eachPageAsksForWhatComesAfterTheLastItem() {
    List<String> ids = create(3);
    names(each(p -> p.perPage(2).allVersions(true)));
    List<HttpUrl> asked = asked();
    assertEquals(3, asked.size());
    assertEquals("{}", asked.get(0).queryParameter("query"));
    assertEquals("{\"id\":{\"$gt\":\"" + ids.get(1) + "\"}}", asked.get(1).queryParameter("query"));
    assertEquals("{\"id\":{\"$gt\":\"" + ids.get(2) + "\"}}", asked.get(2).queryParameter("query"));
    for (HttpUrl url : asked) {
      assertEquals("id", url.queryParameter("sortField"));
      assertEquals("asc", url.queryParameter("sortDirection"));
      assertEquals("2", url.queryParameter("perPage"));
      assertEquals("true", url.queryParameter("allVersions"));
      assertNull(url.queryParameter("page"));
      assertEquals(1, url.queryParameterValues("query").size());
    }
  }

  @Test
  void theQueryOfTheCallerHoldsOnEveryPage() {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      ids.add(create("w" + i, i % 2 == 0 ? FlowClass.EDGE : FlowClass.CLOUD).id());
    }
    AdvancedWorkflowQuery edge = AdvancedWorkflowQuery.builder().flowClass("edge").build();
    AdvancedWorkflowQuery query =
        AdvancedWorkflowQuery.builder()
            .or(List.of(edge, AdvancedWorkflowQuery.builder().id("f".repeat(24)).build()))
            .build();

    assertEquals(List.of("w0", "w2", "w4", "w6"), names(each(p -> p.perPage(3).query(query))));

    HttpUrl second = asked().get(1);
    assertEquals(
        JsonCodec.ANY.fromJson(
            "{\"$and\": [" + query.toJson() + ", {\"id\": {\"$gt\": \"" + ids.get(4) + "\"}}]}"),
        JsonCodec.ANY.fromJson(Objects.requireNonNull(second.queryParameter("query"))));
    assertEquals(query.toJson(), asked().get(0).queryParameter("query"));
  }

  @Test
  void anIteratorBeginsAnewAndHasItsOwnPlace() {
    create(3);
    Pages<Workflows, Workflow> each = each(p -> p.perPage(1));
    Iterator<Workflow> one = each.iterator();
    one.next();
    one.next();
    assertEquals(List.of("w0", "w1", "w2"), names(each));
    assertEquals("w2", one.next().name());
  }

  @Test
  void whatIsDeletedBetweenPagesMakesNumberedPagesSkipAndKeyedPagesNot() {
    List<String> ids = create(6);
    Iterator<Workflow> numbered = losant.flows().getAll(application, p -> p.perPage(2)).iterator();
    Iterator<Workflow> keyed = each(p -> p.perPage(2)).iterator();
    List<String> byNumber = new ArrayList<>(List.of(numbered.next().id(), numbered.next().id()));
    List<String> byKey = new ArrayList<>(List.of(keyed.next().id(), keyed.next().id()));

    losant.flow().delete(application, ids.get(0));

    numbered.forEachRemaining(workflow -> byNumber.add(workflow.id()));
    keyed.forEachRemaining(workflow -> byKey.add(workflow.id()));
    assertEquals(ids, byKey);
    assertEquals(
        List.of(ids.get(0), ids.get(1), ids.get(3), ids.get(4), ids.get(5)),
        byNumber,
        "skips the third");
  }

  @Test
  void whatIsCreatedBetweenPagesMakesNumberedPagesRepeatAndKeyedPagesNot() {
    List<String> ids = create(4);
    Iterator<Workflow> numbered = losant.flows().getAll(application, p -> p.perPage(2)).iterator();
    Iterator<Workflow> keyed = each(p -> p.perPage(2)).iterator();
    List<String> byNumber = new ArrayList<>(List.of(numbered.next().id(), numbered.next().id()));
    List<String> byKey = new ArrayList<>(List.of(keyed.next().id(), keyed.next().id()));

    String created = create("a first name", FlowClass.CLOUD).id();

    numbered.forEachRemaining(workflow -> byNumber.add(workflow.id()));
    keyed.forEachRemaining(workflow -> byKey.add(workflow.id()));
    assertEquals(List.of(ids.get(0), ids.get(1), ids.get(2), ids.get(3), created), byKey);
    assertEquals(
        List.of(ids.get(0), ids.get(1), ids.get(1), ids.get(2), ids.get(3)),
        byNumber,
        "repeats the second");
  }

  @Test
  void theLastItemOfAPageMayBeDeletedBeforeTheNextIsAskedFor() {
    List<String> ids = create(5);
    List<String> found = new ArrayList<>();
    for (Workflow workflow : each(p -> p.perPage(2))) {
      found.add(workflow.id());
      losant.flow().delete(application, Objects.requireNonNull(workflow.id()));
    }
    assertEquals(ids, found);
    assertEquals(0, losant.flows().get(application).totalCount());
  }

  /** Whatever happens between pages, what is there from beginning to end comes exactly once. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void neitherSkipsNorRepeatsWhileOthersCreateAndDelete(long seed) {
    Random random = new Random(seed);
    Set<String> untouched = new HashSet<>(create(12));
    List<String> present = new ArrayList<>(untouched);
    List<String> found = new ArrayList<>();
    int pageSize = 1 + random.nextInt(4);
    Iterator<Workflows> pages = each(p -> p.perPage(pageSize)).pages().iterator();
    int created = 0;
    while (pages.hasNext()) {
      pages.next().items().forEach(workflow -> found.add(workflow.id()));
      if (random.nextBoolean()) {
        String gone = present.remove(random.nextInt(present.size()));
        losant.flow().delete(application, gone);
        untouched.remove(gone);
      }
      if (created < 5 && random.nextBoolean()) {
        present.add(create("a" + created++, FlowClass.EDGE).id());
      }
    }
    assertEquals(found.stream().distinct().sorted().toList(), found);
    assertTrue(found.containsAll(untouched), () -> found + " of " + untouched);
    assertNotEquals(12, untouched.size(), "something was deleted meanwhile");
  }
}

package com.losant.rest.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.LoopbackTestBase;
import com.losant.rest.LosantClient;
import com.losant.rest.errors.NotFoundException;
import com.losant.rest.errors.ServerErrorException;
import com.losant.rest.shared.FlowClass;
import com.losant.rest.shared.SortDirection;
import com.losant.rest.workflows.Workflow;
import com.losant.rest.workflows.WorkflowFilterField;
import com.losant.rest.workflows.WorkflowSortField;
import com.losant.rest.workflows.WorkflowVersion;
import com.losant.rest.workflows.WorkflowVersions;
import com.losant.rest.workflows.Workflows;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists in pages by number: what is asked for, when, and how often. */
class PagesTest extends LoopbackTestBase {
  private PagedResponses list;
  private LosantClient losant;

  @BeforeEach
  void serveFiveItems() {
    losant = clientBuilder().retryPolicy(RetryPolicy.NONE).build();
    serve(5);
  }

  @AfterEach
  void closeClient() {
    losant.close();
  }

  private void serve(int size) {
    list = new PagedResponses(size);
    server.setDispatcher(list);
  }

  private Pages<Workflows, Workflow> workflows() {
    return losant.flows().getAll(APPLICATION, p -> {});
  }

  private static List<String> ids(Stream<Workflow> workflows) {
    return workflows.map(Workflow::id).toList();
  }

  private static List<String> ids(Iterator<Workflow> workflows) {
    List<String> ids = new ArrayList<>();
    workflows.forEachRemaining(workflow -> ids.add(workflow.id()));
    return ids;
  }

  @Test
  void aPageIsAskedForWhenItsFirstItemIsWanted() {
    Iterator<Workflow> iterator = workflows().iterator();
    assertEquals(0, server.getRequestCount());
    List<Integer> requestsAfterEach = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      assertEquals(list.ids.get(i), iterator.next().id());
      requestsAfterEach.add(server.getRequestCount());
    }
    assertEquals(List.of(1, 1, 2, 2, 3), requestsAfterEach);
    assertFalse(iterator.hasNext());
    assertEquals(3, server.getRequestCount());
  }

  @Test
  void askingForMoreTwiceAsksTheServerOnce() {
    Iterator<Workflow> iterator = workflows().iterator();
    assertTrue(iterator.hasNext());
    assertTrue(iterator.hasNext());
    assertEquals(1, server.getRequestCount());
    Iterator<Workflows> pages = workflows().pages().iterator();
    assertTrue(pages.hasNext());
    assertTrue(pages.hasNext());
    assertEquals(2, server.getRequestCount());
  }

  @Test
  void aStreamAsksForNoMoreThanItTakes() {
    workflows().stream().map(Workflow::id);
    assertEquals(0, server.getRequestCount());
    assertEquals(list.ids.get(0), workflows().stream().findFirst().orElseThrow().id());
    assertEquals(1, server.getRequestCount());
    assertEquals(list.ids.subList(0, 2), ids(workflows().stream().limit(2)));
    assertEquals(2, server.getRequestCount());
    assertEquals(list.ids.subList(0, 3), ids(workflows().stream().limit(3)));
    assertEquals(4, server.getRequestCount());
  }

  @Test
  void eachIteratorAndEachStreamBeginsAnew() {
    Pages<Workflows, Workflow> pages = workflows();
    Iterator<Workflow> one = pages.iterator();
    Iterator<Workflow> other = pages.iterator();
    List<String> interleaved = new ArrayList<>();
    while (one.hasNext()) {
      interleaved.add(one.next().id());
      assertEquals(interleaved.get(interleaved.size() - 1), other.next().id());
    }
    assertFalse(other.hasNext());
    assertEquals(list.ids, interleaved);
    assertEquals(list.ids, ids(pages.stream()));
    assertEquals(9, server.getRequestCount());
  }

  @Test
  void pagesComeAsTheApiReturnsThem() {
    Iterator<Workflows> pages = workflows().pages().iterator();
    assertEquals(0, server.getRequestCount());
    for (int number = 0; number < 3; number++) {
      Workflows page = pages.next();
      assertEquals(number, page.page());
      assertEquals(5, page.totalCount());
      assertEquals(number + 1, server.getRequestCount());
    }
    assertFalse(pages.hasNext());
    assertThrows(NoSuchElementException.class, pages::next);
    assertEquals(3, server.getRequestCount());
  }

  @Test
  void thereIsNoItemAfterTheLast() {
    Iterator<Workflow> iterator = workflows().iterator();
    assertEquals(list.ids, ids(iterator));
    assertThrows(NoSuchElementException.class, iterator::next);
    assertEquals(3, server.getRequestCount());
  }

  @Test
  void threadsCanShareOneList() throws Exception {
    serve(101);
    Pages<Workflows, Workflow> pages = workflows();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<List<String>> all = () -> ids(pages.iterator());
      for (Future<List<String>> read : threads.invokeAll(List.of(all, all, all, all))) {
        assertEquals(list.ids, read.get());
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void theParametersSayWhichPageIsFirstAndHowLongPagesAre() {
    assertEquals(
        list.ids.subList(2, 5),
        ids(losant.flows().getAll(APPLICATION, p -> p.page(1).perPage(2)).stream()));
    assertEquals(List.of("1/2", "2/2"), list.asked);
  }

  @Test
  void theFirstPageIsNotAskedForByNumberUnlessToldSo() {
    assertEquals(list.ids, ids(workflows().stream()));
    assertEquals(List.of("null/null", "1/null", "2/null"), list.asked);
  }

  @Test
  void theSizeThatTheServerSendsCounts() {
    list.about = "\"totalCount\": 5, \"perPage\": 1000";
    ids(losant.flows().getAll(APPLICATION, p -> p.perPage(5000)).stream());
    assertEquals(List.of("null/5000"), list.asked);
  }

  @Test
  void allOtherParametersGoWithEachPage() {
    Pages<Workflows, Workflow> pages =
        losant
            .flows()
            .getAll(
                APPLICATION,
                p ->
                    p.filterField(WorkflowFilterField.NAME)
                        .filter("a&b*")
                        .flowClass(FlowClass.EDGE)
                        .sortField(WorkflowSortField.LAST_UPDATED)
                        .sortDirection(SortDirection.DESC)
                        .includeCustomNodes(true)
                        .allVersions(true));
    assertEquals(list.ids, ids(pages.stream()));
    HttpUrl first = list.urls.get(0);
    assertEquals("a&b*", first.queryParameter("filter"));
    assertEquals("lastUpdated", first.queryParameter("sortField"));
    assertEquals("true", first.queryParameter("allVersions"));
    for (int number = 1; number < 3; number++) {
      HttpUrl later = list.urls.get(number);
      assertEquals(Integer.toString(number), later.queryParameter("page"));
      assertEquals(first, later.newBuilder().removeAllQueryParameters("page").build());
    }
  }

  @Test
  void whatTheClientAlwaysSendsGoesWithEachPage() {
    try (LosantClient quiet = clientBuilder().commonParams(p -> p.links(false)).build()) {
      quiet.flows().getAll(APPLICATION, p -> {}).stream().count();
    }
    assertEquals(3, list.urls.size());
    list.urls.forEach(url -> assertEquals("false", url.queryParameter("_links")));
  }

  @Test
  void aLastPageThatIsFullIsTheLast() {
    serve(4);
    assertEquals(list.ids, ids(workflows().stream()));
    assertEquals(2, server.getRequestCount());
  }

  @Test
  void anEmptyListIsOneEmptyPage() {
    serve(0);
    Iterator<Workflow> iterator = workflows().iterator();
    assertFalse(iterator.hasNext());
    assertThrows(NoSuchElementException.class, iterator::next);
    assertEquals(1, server.getRequestCount());
    assertEquals(0, workflows().stream().count());
    Iterator<Workflows> pages = workflows().pages().iterator();
    assertEquals(List.of(), pages.next().items());
    assertFalse(pages.hasNext());
    assertEquals(3, server.getRequestCount());
  }

  @Test
  void versionsComeInPagesAsWell() {
    Pages<WorkflowVersions, WorkflowVersion> pages =
        losant.flows().getAllByVersion(APPLICATION, "v1", p -> p.perPage(2));
    Iterator<WorkflowVersion> iterator = pages.iterator();
    List<String> found = new ArrayList<>();
    List<Integer> requestsAfterEach = new ArrayList<>();
    while (iterator.hasNext()) {
      found.add(iterator.next().id());
      requestsAfterEach.add(server.getRequestCount());
    }
    assertEquals(list.ids, found);
    assertEquals(List.of(1, 1, 2, 2, 3), requestsAfterEach);
    assertEquals(List.of("null/2", "1/2", "2/2"), list.asked);
    list.urls.forEach(url -> assertEquals("v1", url.queryParameter("version")));
  }

  @Test
  void anErrorInTheMiddleComesWhenItsPageIsWantedAndThePageCanBeAskedForAgain() {
    list.insteadOfPage(1, json(404, "{\"type\": \"NotFound\"}").build());
    Iterator<Workflow> iterator = workflows().iterator();
    iterator.next();
    iterator.next();
    assertThrows(NotFoundException.class, iterator::next);
    assertEquals(list.ids.subList(2, 5), ids(iterator));
    assertEquals(List.of("null/null", "1/null", "1/null", "2/null"), list.asked);
  }

  @Test
  void anErrorInTheMiddleOfAStreamEndsIt() {
    list.insteadOfPage(1, json(500, "{}").build());
    List<String> seen = new ArrayList<>();
    assertThrows(
        ServerErrorException.class,
        () -> workflows().stream().forEach(workflow -> seen.add(workflow.id())));
    assertEquals(list.ids.subList(0, 2), seen);
  }

  @Test
  void anErrorInTheMiddleOfThePagesLeavesThePageToBeAskedForAgain() {
    list.insteadOfPage(1, json(500, "{}").build());
    Iterator<Workflows> pages = workflows().pages().iterator();
    pages.next();
    assertThrows(ServerErrorException.class, pages::hasNext);
    assertEquals(1, pages.next().page());
    assertEquals(2, pages.next().page());
    assertFalse(pages.hasNext());
  }

  @Test
  void aPageIsRetriedAsItsActionIs() {
    list.insteadOfPage(1, json(503, "{}").build());
    RetryPolicy atOnce = RetryPolicy.NONE.withMaxRetries(1);
    try (LosantClient patient = clientBuilder().retryPolicy(atOnce).build()) {
      assertEquals(list.ids, ids(patient.flows().getAll(APPLICATION, p -> {}).stream()));
    }
    assertEquals(List.of("null/null", "1/null", "1/null", "2/null"), list.asked);
  }

  @Test
  void onlyOnePageIsInMemory() {
    Iterator<Workflow> iterator = workflows().iterator();
    List<WeakReference<Object>> first = taken(iterator, 2);
    List<WeakReference<Object>> second = taken(iterator, 1);
    assertForgotten(first);
    taken(iterator, 2);
    assertForgotten(second);
    assertFalse(iterator.hasNext());

    Iterator<Workflows> pages = workflows().pages().iterator();
    assertForgotten(taken(pages, 1));
    assertTrue(pages.hasNext());
  }

  private static List<WeakReference<Object>> taken(Iterator<?> iterator, int count) {
    List<WeakReference<Object>> references = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      references.add(new WeakReference<>(iterator.next()));
    }
    return references;
  }

  private static void assertForgotten(List<WeakReference<Object>> references) {
    for (int i = 0; i < 20 && references.stream().anyMatch(kept -> kept.get() != null); i++) {
      System.gc();
    }
    assertEquals(0, references.stream().filter(kept -> kept.get() != null).count());
  }
}

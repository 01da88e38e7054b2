package com.losant.rest.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.LoopbackTestBase;
import com.losant.rest.LosantClient;
import com.losant.rest.errors.LosantConnectionException;
import com.losant.rest.errors.NotFoundException;
import com.losant.rest.workflows.Workflow;
import com.losant.rest.workflows.Workflows;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists whose next page is under way while the one before is handed out. */
class ReadAheadPagesTest extends LoopbackTestBase {
  private static final long PATIENCE = 30;

  private final PagedResponses list = new PagedResponses(5);
  private LosantClient losant;

  @BeforeEach
  void serveFiveItems() {
    server.setDispatcher(list);
    losant = clientBuilder().retryPolicy(RetryPolicy.NONE).build();
  }

  @AfterEach
  void closeClient() {
    losant.close();
  }

  private Pages<Workflows, Workflow> workflows() {
    return losant.flows().getAll(APPLICATION, p -> {}).readAhead();
  }

  private static List<String> ids(Iterator<Workflow> workflows) {
    List<String> ids = new ArrayList<>();
    workflows.forEachRemaining(workflow -> ids.add(workflow.id()));
    return ids;
  }

  private void awaitRequest() throws InterruptedException {
    assertNotNull(server.takeRequest(PATIENCE, TimeUnit.SECONDS), "no request came");
  }

  @Test
  void theNextPageIsAskedForWhenOneIsHandedOut() throws Exception {
    Iterator<Workflow> iterator = workflows().iterator();
    assertEquals(0, server.getRequestCount());
    assertEquals(list.ids.get(0), iterator.next().id());
    awaitRequest();
    awaitRequest(); // although nobody has wanted the third item yet
    assertEquals(list.ids.get(1), iterator.next().id());
    assertEquals(list.ids.get(2), iterator.next().id());
    awaitRequest();
    assertEquals(list.ids.get(3), iterator.next().id());
    assertEquals(list.ids.get(4), iterator.next().id());
    assertFalse(iterator.hasNext());
    assertEquals(List.of("null/null", "1/null", "2/null"), list.asked);
  }

  @Test
  void itemsAndPagesAreTheSame() {
    assertEquals(list.ids, ids(workflows().iterator()));
    assertEquals(list.ids, workflows().stream().map(Workflow::id).toList());
    List<Integer> pages = new ArrayList<>();
    workflows().pages().forEach(page -> pages.add(page.page()));
    assertEquals(List.of(0, 1, 2), pages);
    assertEquals(9, server.getRequestCount());
  }

  @Test
  void theListItWasMadeOfStaysAsItIs() {
    Pages<Workflows, Workflow> pages = losant.flows().getAll(APPLICATION, p -> {});
    pages.readAhead();
    pages.iterator().next();
    assertEquals(1, server.getRequestCount());
  }

  @Test
  void anErrorComesWhenItsPageIsWantedAndThePageCanBeAskedForAgain() {
    list.insteadOfPage(1, json(404, "{\"type\": \"NotFound\"}").build());
    Iterator<Workflow> iterator = workflows().iterator();
    assertEquals(list.ids.get(0), iterator.next().id());
    assertEquals(list.ids.get(1), iterator.next().id());
    assertThrows(NotFoundException.class, iterator::next);
    assertEquals(list.ids.subList(2, 5), ids(iterator));
    assertEquals(List.of("null/null", "1/null", "1/null", "2/null"), list.asked);
  }

  @Test
  void anInterruptEndsTheWaitAndThePageCanBeAskedForAgain() throws Exception {
    list.insteadOfPage(
        1, new MockResponse.Builder().headersDelay(1, TimeUnit.HOURS).code(200).build());
    Iterator<Workflows> pages = workflows().pages().iterator();
    pages.next();
    awaitRequest();
    awaitRequest();
    Thread.currentThread().interrupt();
    LosantConnectionException e = assertThrows(LosantConnectionException.class, pages::hasNext);
    assertTrue(Thread.interrupted(), "the interrupt is passed on");
    assertTrue(
        e.getMessage().endsWith("/flows was cancelled: the thread was interrupted"),
        e.getMessage());
    assertTrue(e.mayHaveArrived());
    assertEquals(1, pages.next().page());
    assertEquals(2, pages.next().page());
    assertFalse(pages.hasNext());
  }
}

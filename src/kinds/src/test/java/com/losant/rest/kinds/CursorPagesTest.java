package com.losant.rest.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.api.Pages;
import com.losant.rest.errors.LosantDecodeException;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CursorPagesTest extends KindsTestBase {
  private Pages<Inspectors, Inspector> all() {
    return new InspectorsApi(transport).getAll(APPLICATION);
  }

  private static String page(String items, String about) {
    StringBuilder list = new StringBuilder();
    for (char id : items.toCharArray()) {
      list.append(list.isEmpty() ? "" : ",").append("{\"id\":\"").append(id).append("\"}");
    }
    return "{\"items\":[" + list + "]" + about + "}";
  }

  private static String ids(Iterable<Inspector> inspectors) {
    StringBuilder ids = new StringBuilder();
    inspectors.forEach(inspector -> ids.append(inspector.id()));
    return ids.toString();
  }

  @Test
  void aPageStartsAfterTheLastItemOfThePageBefore() throws Exception {
    respond(200, page("ab", ",\"hasMore\":true"));
    respond(200, page("c", ",\"hasMore\":true"));
    respond(200, page("d", ",\"hasMore\":false"));

    assertEquals("abcd", ids(all()));

    List<String> cursors = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      cursors.add(server.takeRequest().getUrl().queryParameter("startingAfterId") + "");
    }
    assertEquals(List.of("null", "b", "c"), cursors);
  }

  @Test
  void theCallerSetsTheSizeAndTheStart() throws Exception {
    respond(200, page("cd", ",\"hasMore\":true"));
    respond(200, page("", ",\"hasMore\":false"));

    assertEquals(
        "cd",
        ids(
            new InspectorsApi(transport)
                .getAll(APPLICATION, p -> p.startingAfterId("b").limit(2))));

    assertEquals("b", server.takeRequest().getUrl().queryParameter("startingAfterId"));
    var second = server.takeRequest().getUrl();
    assertEquals(List.of("d"), second.queryParameterValues("startingAfterId"));
    assertEquals("2", second.queryParameter("limit"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ",\"hasMore\":null"})
  void withoutAWordAnEmptyPageIsTheEnd(String about) {
    respond(200, page("ab", about));
    respond(200, page("", about));

    assertEquals("ab", ids(all()));
    assertEquals(2, server.getRequestCount());
  }

  @Test
  void aParameterThatEndsAPageIsRefused() {
    InspectorsApi inspectors = new InspectorsApi(transport);

    String message =
        assertThrows(
                IllegalArgumentException.class,
                () -> inspectors.getAll(APPLICATION, p -> p.endingBeforeId("x")))
            .getMessage();

    assertTrue(message.startsWith("endingBeforeId ends a page"), message);
    assertEquals(0, server.getRequestCount());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"items":[],"hasMore":true} | a page without items, and says that more come
          {"hasMore":true} | a page without items, and says that more come
          {"items":[{"name":"Ada"}],"hasMore":true} | an item without what the next page starts after
          {"items":[{"id":7}],"hasMore":true} | Inspector.id
          {"items":[{"id":"c"}],"hasMore":"no"} | Inspectors.hasMore
          """)
  void aPageThatLeadsNowhereIsAnError(String hostile, String complaint) {
    respond(200, page("ab", ",\"hasMore\":true"));
    respond(200, hostile);
    StringBuilder seen = new StringBuilder();

    LosantDecodeException e =
        assertThrows(
            LosantDecodeException.class,
            () -> all().forEach(inspector -> seen.append(inspector.id())));

    assertTrue(e.getMessage().contains(complaint), e.getMessage());
    assertEquals("ab", seen.toString());
  }

  /** Follows the cursors that it is given in a circle, from which no page says the way out. */
  private static final class Circle extends Dispatcher {
    private final int start;
    private final int length;
    private int requests;

    /** A circle of so many pages, which is entered after some others. */
    Circle(int start, int length) {
      this.start = start;
      this.length = length;
    }

    @Override
    public synchronized MockResponse dispatch(RecordedRequest request) {
      int page = requests < start ? requests : start + (requests - start) % length;
      requests++;
      return new MockResponse.Builder()
          .body("{\"items\":[{\"id\":\"" + page + "\"}],\"hasMore\":true}")
          .build();
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "0, 2", "3, 7", "20, 5"})
  void pagesInACircleEndWithAnError(int start, int length) {
    server.setDispatcher(new Circle(start, length));

    LosantDecodeException e = assertThrows(LosantDecodeException.class, () -> ids(all()));

    assertTrue(e.getMessage().contains("in a circle"), e.getMessage());
    assertTrue(
        server.getRequestCount() <= 4 * (start + length) + 4,
        () -> server.getRequestCount() + " requests");
  }

  @Test
  void pagesAreReadAheadAndAsAStream() {
    respond(200, page("ab", ",\"hasMore\":true"));
    respond(200, page("cd", ",\"hasMore\":false"));

    assertEquals(
        List.of("a", "b", "c"), all().readAhead().stream().map(Inspector::id).limit(3).toList());
    assertEquals(2, server.getRequestCount());
  }
}

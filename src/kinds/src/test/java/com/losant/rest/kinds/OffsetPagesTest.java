package com.losant.rest.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.losant.rest.api.Pages;
import com.losant.rest.errors.LosantDecodeException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OffsetPagesTest extends KindsTestBase {
  private Pages<Inspections, Inspection> all() {
    return new InspectionsApi(transport).getAll(APPLICATION);
  }

  private void respondWith(String items, String about) {
    StringBuilder list = new StringBuilder();
    for (char id : items.toCharArray()) {
      list.append(list.isEmpty() ? "" : ",").append("{\"id\":\"").append(id).append("\"}");
    }
    respond(200, "{\"items\":[" + list + "]" + about + "}");
  }

  private static String ids(Pages<Inspections, Inspection> inspections) {
    StringBuilder ids = new StringBuilder();
    inspections.forEach(inspection -> ids.append(inspection.id()));
    return ids.toString();
  }

  /** The offsets that were asked for, in their order. */
  private List<String> offsets() throws InterruptedException {
    List<String> offsets = new ArrayList<>();
    for (int i = server.getRequestCount(); i > 0; i--) {
      offsets.add(server.takeRequest().getUrl().queryParameter("offset"));
    }
    return offsets;
  }

  @Test
  void aPageStartsAfterAllItemsOfThePagesBefore() throws Exception {
    respondWith("abc", ",\"totalCount\":7");
    respondWith("def", ",\"totalCount\":7");
    respondWith("g", ",\"totalCount\":7");

    assertEquals("abcdefg", ids(all()));

    List<String> expected = new ArrayList<>(List.of("3", "6"));
    expected.add(0, null);
    assertEquals(expected, offsets());
  }

  @Test
  void theCallerSetsTheSizeAndTheStart() throws Exception {
    respondWith("ab", ",\"totalCount\":5");
    respondWith("c", ",\"totalCount\":5");

    assertEquals(
        "abc", ids(new InspectionsApi(transport).getAll(APPLICATION, p -> p.limit(2).offset(2))));

    assertEquals("2", server.takeRequest().getUrl().queryParameter("limit"));
    assertEquals("2", server.getRequestCount() + "");
    assertEquals("4", server.takeRequest().getUrl().queryParameter("offset"));
  }

  @Test
  void aServerThatReturnsFewerThanAskedForLosesNone() throws Exception {
    respondWith("a", ",\"totalCount\":3,\"limit\":1");
    respondWith("bc", ",\"totalCount\":3");

    assertEquals(
        "abc", ids(new InspectionsApi(transport).getAll(APPLICATION, p -> p.limit(9).offset(0))));

    assertEquals(List.of("0", "1"), offsets());
  }

  /** Without a number to rely on, an empty page is the end. */
  @ParameterizedTest
  @ValueSource(strings = {"", ",\"totalCount\":null", ",\"totalCount\":9223372036854775807"})
  void anEmptyPageIsTheEnd(String about) throws Exception {
    respondWith("ab", about);
    respondWith("", about);

    assertEquals("ab", ids(all()));
    assertEquals(2, server.getRequestCount());
  }

  @Test
  void aTotalOfAnotherTypeIsADecodeException() {
    respondWith("ab", ",\"totalCount\":\"many\"");

    assertThrows(LosantDecodeException.class, () -> ids(all()));
  }

  @Test
  void pagesAreReadAheadAndAsAStream() throws Exception {
    respondWith("ab", ",\"totalCount\":4");
    respondWith("cd", ",\"totalCount\":4");

    assertEquals(
        List.of("a", "b", "c"), all().readAhead().stream().map(Inspection::id).limit(3).toList());
    assertEquals(2, server.getRequestCount());
  }
}

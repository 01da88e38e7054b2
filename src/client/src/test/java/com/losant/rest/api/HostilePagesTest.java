package com.losant.rest.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.LoopbackTestBase;
import com.losant.rest.LosantClient;
import com.losant.rest.errors.LosantDecodeException;
import com.losant.rest.workflows.Workflow;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that say wrong things of the list that they are of. */
class HostilePagesTest extends LoopbackTestBase {
  private final PagedResponses list = new PagedResponses(5);
  private LosantClient losant;

  @BeforeEach
  void serve() {
    server.setDispatcher(list);
    losant = clientBuilder().retryPolicy(RetryPolicy.NONE).build();
  }

  @AfterEach
  void closeClient() {
    losant.close();
  }

  private List<String> read(int firstPage) {
    List<String> ids = new ArrayList<>();
    for (Workflow workflow : losant.flows().getAll(APPLICATION, p -> p.page(firstPage))) {
      ids.add(workflow.id());
    }
    return ids;
  }

  /** Without numbers to rely on, an empty page is the end. */
  @ParameterizedTest
  @CsvSource({
    "'\"totalCount\": 5', 4",
    "'\"perPage\": 2', 4",
    "'', 4",
    "'\"totalCount\": null, \"perPage\": null', 4",
    "'\"totalCount\": 5, \"perPage\": 0', 4",
    "'\"totalCount\": 5, \"perPage\": -2', 4",
    "'\"totalCount\": -5, \"perPage\": -2', 4",
    "'\"totalCount\": 2147483647, \"perPage\": 2', 4",
    "'\"totalCount\": 5.0, \"perPage\": 2.0', 3",
    "'\"totalCount\": 6, \"perPage\": 2', 3",
    "'\"totalCount\": 7, \"perPage\": 2', 4"
  })
  void itemsAreNotLostWhateverThePagesSay(String about, int requests) {
    list.about = about;
    assertEquals(list.ids, read(0));
    assertEquals(requests, server.getRequestCount());
  }

  /** What the server says is taken for true: there may be fewer items than a moment ago. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"totalCount\": 0, \"perPage\": 2",
        "\"totalCount\": -1, \"perPage\": 2",
        "\"totalCount\": -2147483648, \"perPage\": 2147483647",
        "\"totalCount\": 2147483647, \"perPage\": 2147483647",
        "\"totalCount\": 5, \"perPage\": 2147483647"
      })
  void aTotalThatIsReachedIsTheEnd(String about) {
    list.about = about;
    assertEquals(list.ids.subList(0, 2), read(0));
    assertEquals(1, server.getRequestCount());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"totalCount\": \"many\", \"perPage\": 2",
        "\"totalCount\": 9007199254740993, \"perPage\": 2",
        "\"totalCount\": 1e400, \"perPage\": 2",
        "\"totalCount\": 5, \"perPage\": []",
        "\"totalCount\": 5, \"perPage\": 2.5"
      })
  void numbersOfAnotherTypeAreADecodeException(String about) {
    list.about = about;
    LosantDecodeException e = assertThrows(LosantDecodeException.class, () -> read(0));
    assertTrue(e.getMessage().startsWith("Workflows."), e.getMessage());
    assertEquals(1, server.getRequestCount());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "5", "\"none\"", "[5]", "[null]", "[{}, []]"})
  void itemsOfAnotherTypeAreADecodeException(String items) {
    list.insteadOfPage(1, json(200, "{\"items\": " + items + "}").build());
    List<String> seen = new ArrayList<>();
    LosantDecodeException e =
        assertThrows(
            LosantDecodeException.class,
            () ->
                losant
                    .flows()
                    .getAll(APPLICATION, p -> {})
                    .forEach(workflow -> seen.add(workflow.id())));
    assertTrue(e.getMessage().startsWith("Workflows.items is of type"), e.getMessage());
    assertEquals(list.ids.subList(0, 2), seen);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"items\": null}", "{\"items\": [], \"totalCount\": 5}"})
  void aPageWithoutItemsIsTheLast(String page) {
    list.insteadOfPage(1, json(200, page).build());
    assertEquals(list.ids.subList(0, 2), read(0));
    assertEquals(2, server.getRequestCount());
  }

  @Test
  void thePageAfterTheGreatestNumberIsGreaterByOne() {
    list.about = "";
    list.insteadOfPage(Integer.MAX_VALUE, json(200, "{\"items\": [{\"id\": \"x\"}]}").build());
    assertEquals(List.of("x"), read(Integer.MAX_VALUE));
    assertEquals(List.of("2147483647/null", "2147483648/null"), list.asked);
  }
}

package com.losant.rest.sandbox.internal.datatables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Rows are searched for, sorted and cut to size by their columns. */
class RowSearchTest extends TablesTestBase {
  @BeforeEach
  void insertRows() {
    row("{'bed': 'a', 'plants': 10, 'note': 'Sown late'}");
    clock.advance(Duration.ofDays(1));
    row("{'bed': 'b', 'plants': -2, 'outdoors': true}");
    row("{'bed': 'C', 'plants': 9.5, 'note': 'sown early', 'outdoors': null}");
  }

  private static String beds(Reply reply) {
    ok(reply);
    return String.join(" ", reply.all("bed"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          {} | a b C
          {'plants': 10.0} | a
          {'plants': '10'} | ""
          {'plants': {'$eq': -2}} | b
          {'plants': {'$ne': -2}} | a C
          {'plants': {'$gt': 9.5}} | a
          {'plants': {'$gte': 9.5}} | a C
          {'plants': {'$gt': -3, '$lt': 10}} | b C
          {'plants': {'$lte': 9.5}} | b C
          {'plants': {'$in': [10, 9.5]}} | a C
          {'plants': {'$nin': [10, 9.5]}} | b
          {'note': {'$startsWith': 'sown'}} | C
          {'note': {'$startsWith': 'SOWN', '$ci': true}} | a C
          {'note': {'$endsWith': 'ly'}} | C
          {'note': {'$contains': 'own'}} | a C
          {'note': null} | b
          {'note': {'$ne': null}} | a C
          {'outdoors': true} | b
          {'outdoors': {'$ne': true}} | a C
          {'$or': [{'bed': 'a'}, {'outdoors': true}]} | a b
          {'$and': [{'plants': {'$gt': 0}}, {'note': {'$contains': 'early'}}]} | C
          {'$nor': [{'bed': 'a'}, {'$and': [{'bed': 'b'}]}]} | C
          {'createdAt': {'$lt': '2026-01-01T12:00:00Z'}} | a
          {'updatedAt': {'$gte': 1767312000000}} | b C
          {'plants': {'$lt': 10}, 'outdoors': true} | b
          """)
  void rowsAreFoundByTheirColumns(String query, String found) {
    assertEquals(found, beds(post(rows + "/query", json(query))));
  }

  @Test
  void aRowIsFoundByItsIdentifier() {
    String id = get(rows).all("id").get(1);

    assertEquals("b", beds(post(rows + "/query", json("{'id': '" + id.toUpperCase() + "'}"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          "" | a b C
          sortColumn=bed | a b C
          sortColumn=bed&sortDirection=desc | C b a
          sortColumn=plants | b C a
          sortColumn=plants&sortDirection=desc | a C b
          sortColumn=note | b C a
          sortColumn=outdoors | C a b
          sortColumn=createdAt&sortDirection=desc | C b a
          sortDirection=desc | C b a
          """)
  void rowsAreSortedByAColumn(String parameters, String sorted) {
    assertEquals(sorted, beds(get(rows + "?" + parameters)));
    assertEquals(sorted, beds(post(rows + "/query?" + parameters, "{}")));
  }

  @Test
  void aRowWithoutANumberComesBeforeAllNumbers() {
    rows = table("{'name': 'n', 'dataType': 'number', 'constraint': 'optional'}") + "/rows";
    for (String number : List.of("-1", "null", "1")) {
      row("{'n': " + number + "}");
    }

    JsonNode items = ok(get(rows + "?sortColumn=n")).path("items");
    assertEquals(
        List.of(tree("null"), tree("-1"), tree("1")),
        items.valueStream().map(row -> row.path("n")).toList());
  }

  @Test
  void whatHasNoSuchColumnIsRefused() {
    assertRefused(
        "body: the table has no column 'plant'", post(rows + "/query", json("{'plant': 1}")));
    assertRefused(
        "body.$or[1].$nor[0]: the table has no column 'plant'",
        post(rows + "/query", json("{'$or': [{'bed': 'a'}, {'$nor': [{'plant': 1}]}]}")));
    assertRefused(
        "body: the table has no column 'plant'", post(rows + "/delete", json("{'plant': 1}")));
    assertRefused(
        "query parameter sortColumn: the table has no column 'plant'",
        get(rows + "?sortColumn=plant"));
    assertRefused(
        "query parameter includeFields: the table has no column 'plant'",
        get(rows + "?includeFields=bed,plant"));
    assertEquals(3, ok(get(rows)).path("totalCount").intValue());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          limit=2 | a b | 2 | 0
          limit=2&offset=1 | b C | 2 | 1
          limit=2&offset=2 | C | 2 | 2
          offset=3 | "" | 1000 | 3
          limit=0 | "" | 0 | 0
          offset=9007199254740991&limit=9007199254740991 | "" | 9007199254740991 | 9007199254740991
          """)
  void aListIsCutByLimitAndOffset(String parameters, String shown, long limit, long offset) {
    Reply reply = get(rows + "?" + parameters);

    assertEquals(shown, beds(reply));
    JsonNode page = reply.body();
    assertEquals(page.path("items").size(), page.path("count").intValue());
    assertEquals(3, page.path("totalCount").intValue());
    assertEquals(limit, page.path("limit").longValue());
    assertEquals(offset, page.path("offset").longValue());
    assertEquals(shown, beds(post(rows + "/query?" + parameters, "{}")));
  }

  @ParameterizedTest
  @CsvSource({"limit=-1", "offset=-1", "limit=many", "offset=0.5"})
  void limitAndOffsetAreNumbersOfRows(String parameter) {
    assertEquals(400, get(rows + "?" + parameter).status());
  }

  @Test
  void theListTellsWhatItIs() {
    JsonNode all = ok(get(rows));
    assertFalse(all.has("sortColumn"));
    assertFalse(all.has("query"));
    assertFalse(all.has("page"));
    assertEquals(tree("'asc'"), all.path("sortDirection"));
    assertEquals(sandbox.applicationId(), all.path("applicationId").asString());
    assertEquals(table, tables + "/" + all.path("dataTableId").asString());

    JsonNode some =
        ok(post(rows + "/query?sortColumn=bed&sortDirection=desc&limit=1", json("{'plants': 10}")));
    assertEquals(tree("'bed'"), some.path("sortColumn"));
    assertEquals(tree("'desc'"), some.path("sortDirection"));
    assertEquals(tree("{'plants': 10}"), some.path("query"));
    assertEquals(1, some.path("totalCount").intValue());
  }

  @Test
  void onlyTheFieldsThatAreAskedForAreReturned() {
    JsonNode row = ok(get(rows + "?includeFields=plants,createdAt&limit=1")).at("/items/0");
    assertEquals(List.of("id", "createdAt", "plants"), new ArrayList<>(row.propertyNames()));
  }

  @Test
  void rowsAreDeletedByAQueryUpToALimit() {
    assertEquals(
        1,
        ok(post(rows + "/delete?limit=1", json("{'plants': {'$lt': 10}}")))
            .path("removed")
            .intValue());
    assertEquals("a C", beds(get(rows)));
    assertEquals(0, ok(post(rows + "/delete", json("{'bed': 'x'}"))).path("removed").intValue());
    assertEquals(2, ok(post(rows + "/delete", "{}")).path("removed").intValue());
  }
}

package com.losant.rest.sandbox.internal.datatables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.sandbox.internal.actions.JsonTrees;
import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The columns of a table, when it is made and later. */
class ColumnsTest extends TablesTestBase {
  private static final String NOTE =
      "{'name': 'more', 'dataType': 'string', 'constraint': 'optional'}";

  private Reply add(String column) {
    return post(table + "/column", json(column));
  }

  @Test
  void aTableIsMadeWithColumnsThatFitTogether() {
    String twice = "{'name': 'a', 'dataType': 'string', 'constraint': 'optional'}";
    String own = "{'name': 'updatedAt', 'dataType': 'string', 'constraint': 'optional'}";
    String number =
        "{'name': 'b', 'dataType': 'number', 'constraint': 'optional', 'defaultValue': '1'}";
    String columns = String.join(",", twice, twice, own, number);

    assertRefused(
        "body.columns[1].name: there is a column 'a' already;"
            + " body.columns[2].name: every row has 'updatedAt' already;"
            + " body.columns[3].defaultValue: string found, number expected",
        post(tables, json("{'name': 't', 'columns': [" + columns + "]}")));
    assertEquals(1, ok(get(tables)).path("totalCount").intValue());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          'bed', 'dataType': 'string' | body.name: there is a column 'bed' already
          'id', 'dataType': 'string' | body.name: every row has 'id' already
          'a', 'dataType': 'boolean', 'defaultValue': 0 | body.defaultValue: number found, boolean expected
          'a', 'dataType': 'string', 'defaultValue': true | body.defaultValue: boolean found, string expected
          """)
  void aColumnThatDoesNotFitIsNotAdded(String column, String message) {
    assertRefused(message, add("{'constraint': 'optional', 'name': " + column + "}"));
    assertEquals(4, ok(get(table)).path("columns").size());
  }

  @Test
  void aTableHasAtMostFiftyColumns() {
    String[] columns = Collections.nCopies(50, "").toArray(String[]::new);
    for (int i = 0; i < columns.length; i++) {
      columns[i] = "{'name': 'c" + i + "', 'dataType': 'string', 'constraint': 'optional'}";
    }
    table = table(columns);

    assertRefused("body: a table has at most 50 columns", add(NOTE));
  }

  @Test
  void anAddedColumnIsTheLastAndInAllRows() {
    String first = row("{'bed': 'N-1', 'plants': 1}");
    String before = JsonTrees.text(ok(get(table)), "lastUpdated");
    clock.advance(Duration.ofMinutes(1));

    JsonNode changed = ok(add(NOTE));
    ok(
        add(
            "{'name': 'litres', 'dataType': 'number', 'constraint': 'required', 'defaultValue': 2.50}"));

    assertEquals(tree(NOTE), changed.at("/columns/4"));
    assertEquals("2026-01-01T00:01:00.000Z", JsonTrees.text(changed, "lastUpdated"));
    assertFalse(before.equals(JsonTrees.text(changed, "lastUpdated")));
    JsonNode row = ok(get(first));
    assertTrue(row.path("more").isNull());
    assertEquals(tree("2.50"), row.path("litres"));
    assertEquals(
        tree("2.50"), created(post(rows, json("{'bed': 'N-2', 'plants': 1}"))).path("litres"));
  }

  @Test
  void rowsThatAreThereNeedAValueInAColumnThatDemandsOne() {
    String required = "{'name': 'a', 'dataType': 'string', 'constraint': 'required'";
    String unique = "{'name': 'b', 'dataType': 'string', 'constraint': 'unique'";
    ok(add(required.replace("'a'", "'early'") + "}"));
    row("{'bed': 'N-1', 'plants': 1, 'early': 'e'}");

    assertRefused(
        "body.defaultValue: is missing, and the rows of the table need a value in a column that is"
            + " required",
        add(required + "}"));
    assertRefused(
        "body.defaultValue: is missing, and the rows of the table need a value in a column that is"
            + " unique",
        add(unique + "}"));
    ok(add(required + ", 'defaultValue': 'x'}"));
    row("{'bed': 'N-2', 'plants': 1, 'early': 'e'}");
    assertRefused(
        "body.constraint: the rows of the table would all have the same value in a column that is"
            + " unique",
        add(unique + ", 'defaultValue': 'x'}"));
  }

  @Test
  void aRemovedColumnIsGoneFromAllRows() {
    String first = row("{'bed': 'N-1', 'plants': 1, 'note': 'n'}");

    JsonNode changed = ok(delete(table + "/column?columnName=note"));

    assertEquals(3, changed.path("columns").size());
    assertFalse(ok(get(first)).has("note"));
    assertRefused(
        "body: the table has no column 'note' that can be set",
        patch(first, json("{'note': 'again'}")));
    ok(add("{'name': 'note', 'dataType': 'number', 'constraint': 'optional'}"));
    assertTrue(ok(get(first)).path("note").isNull());
  }

  @ParameterizedTest
  @CsvSource({"other", "id"})
  void onlyAColumnOfTheTableIsRemoved(String name) {
    assertRefused(
        "query parameter columnName: the table has no column '" + name + "'",
        delete(table + "/column?columnName=" + name));
  }

  @Test
  void columnsOfATableThatIsNotThereAreNotFound() {
    for (Reply reply :
        new Reply[] {
          post(tables + "/" + NOWHERE + "/column", json(NOTE)),
          delete(tables + "/" + NOWHERE + "/column?columnName=a"),
          get(tables + "/" + NOWHERE + "/rows")
        }) {
      assertEquals(404, reply.status());
      assertEquals("Data table was not found", reply.message());
    }
  }
}

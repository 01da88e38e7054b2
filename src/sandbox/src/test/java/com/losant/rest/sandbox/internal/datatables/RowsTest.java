package com.losant.rest.sandbox.internal.datatables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.sandbox.internal.actions.JsonTrees;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Rows are inserted, changed and deleted as the columns of their table allow. */
class RowsTest extends TablesTestBase {
  @Test
  void aRowHasAValueInEachColumn() {
    JsonNode row = created(post(rows, json("{'plants': 2.50, 'bed': 'N-1'}")));

    assertEquals(
        List.of("id", "createdAt", "updatedAt", "bed", "plants", "note", "outdoors"),
        List.copyOf(row.propertyNames()));
    assertEquals("2026-01-01T00:00:00.000Z", JsonTrees.text(row, "createdAt"));
    assertEquals(row.path("createdAt"), row.path("updatedAt"));
    assertEquals("2.50", row.path("plants").toString());
    assertTrue(row.path("note").isNull());
    assertEquals(tree("false"), row.path("outdoors"));
    assertEquals(row, ok(get(rows + "/" + id(row))));
  }

  @Test
  void aNullIsNoDefault() {
    assertTrue(
        created(post(rows, json("{'bed': 'N-1', 'plants': 1, 'outdoors': null}")))
            .path("outdoors")
            .isNull());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          {'bed': 'a'} | body.plants: is missing, and the column is required
          {'bed': 'a', 'plants': null} | body.plants: is null, and the column is required
          {'plants': 1} | body.bed: is missing, and the column is unique
          {'bed': 'a', 'plants': '1'} | body.plants: string found, number expected
          {'bed': 1, 'plants': 1} | body.bed: number found, string expected
          {'bed': 'a', 'plants': 1, 'outdoors': 'false'} | body.outdoors: string found, boolean expected
          {'bed': 'a', 'plants': 1, 'plant': 1} | body: the table has no column 'plant' that can be set
          {'bed': 'a', 'plants': 1, 'id': 'i'} | body: the table has no column 'id' that can be set
          {'bed': 'N-1', 'plants': 1} | body.bed: another row has "N-1", and the column is unique
          [{'bed': 'a', 'plants': 1}, {'bed': 'b'}] | body[1].plants: is missing, and the column is required
          [{'bed': 'a', 'plants': 1}, {'bed': 'a', 'plants': 1}] | body[1].bed: another row has "a", and the column is unique
          [{}] | body[0].bed: is missing, and the column is unique; body[0].plants: is missing, and the column is required
          """)
  void whatTheColumnsDoNotAllowIsRefusedAsAWhole(String body, String message) {
    row("{'bed': 'N-1', 'plants': 1}");

    assertRefused(message, post(rows, json(body)));

    assertEquals(1, ok(get(rows)).path("totalCount").intValue());
  }

  @Test
  void equalNumbersAreTheSameHoweverTheyAreWritten() {
    table = table("{'name': 'n', 'dataType': 'number', 'constraint': 'unique'}");
    rows = table + "/rows";
    row("{'n': 1.50}");

    assertRefused(
        "body.n: another row has 1.5, and the column is unique", post(rows, json("{'n': 1.5}")));
    row("{'n': 1.51}");
  }

  @Test
  void aListIsAnsweredWithTheIdentifiers() {
    JsonNode two =
        created(post(rows, json("[{'bed': 'a', 'plants': 1}, {'bed': 'b', 'plants': 2}]")));

    assertEquals(2, two.path("count").intValue());
    assertEquals("2026-01-01T00:00:00.000Z", JsonTrees.text(two, "createdAt"));
    assertEquals("b", JsonTrees.text(ok(get(rows + "/" + two.at("/rowIds/1").asString())), "bed"));
    assertEquals(
        1, created(post(rows, json("[{'bed': 'c', 'plants': 1}]"))).path("count").intValue());
    assertEquals(0, created(post(rows, "[]")).path("count").intValue());
  }

  @Test
  void aThousandRowsAreInsertedAtOnce() {
    rows = table("{'name': 'a', 'dataType': 'string', 'constraint': 'optional'}") + "/rows";
    String thousand = String.join(",", Collections.nCopies(1000, "{}"));

    assertEquals(1000, created(post(rows, "[" + thousand + "]")).path("rowIds").size());
    assertRefused("body: has more than 1000 rows", post(rows, "[" + thousand + ",{}]"));
  }

  @Test
  void aChangeLeavesOtherColumnsAsTheyAre() {
    String row = row("{'bed': 'N-1', 'plants': 1, 'note': 'n', 'outdoors': true}");
    clock.advance(Duration.ofMinutes(1));

    JsonNode changed = ok(patch(row, json("{'plants': 2, 'note': null}")));

    assertEquals("N-1", JsonTrees.text(changed, "bed"));
    assertEquals(tree("2"), changed.path("plants"));
    assertTrue(changed.path("note").isNull());
    assertEquals(tree("true"), changed.path("outdoors"));
    assertEquals("2026-01-01T00:00:00.000Z", JsonTrees.text(changed, "createdAt"));
    assertEquals("2026-01-01T00:01:00.000Z", JsonTrees.text(changed, "updatedAt"));
    assertEquals(changed, ok(get(row)));
  }

  @Test
  void aChangeIsCheckedLikeANewRow() {
    String row = row("{'bed': 'N-1', 'plants': 1}");
    row("{'bed': 'N-2', 'plants': 1}");

    assertRefused(
        "body.plants: is null, and the column is required", patch(row, json("{'plants': null}")));
    assertRefused(
        "body.bed: another row has \"N-2\", and the column is unique",
        patch(row, json("{'bed': 'N-2'}")));
    assertRefused(
        "body: the table has no column 'createdAt' that can be set",
        patch(row, json("{'createdAt': '2026-01-01T00:00:00.000Z'}")));
    assertEquals(200, patch(row, json("{'bed': 'N-1'}")).status());
    assertEquals(tree("1"), ok(get(row)).path("plants"));
  }

  @Test
  void aDeletedRowLeavesItsValuesToOthers() {
    String row = row("{'bed': 'N-1', 'plants': 1}");

    ok(delete(row));

    assertEquals(404, get(row).status());
    assertEquals("Data table row was not found", delete(row).message());
    row("{'bed': 'N-1', 'plants': 1}");
  }

  @Test
  void rowsGoWithTheirTable() {
    row("{'bed': 'N-1', 'plants': 1}");
    String other = table("{'name': 'a', 'dataType': 'string', 'constraint': 'optional'}");

    ok(delete(table));

    assertEquals(404, get(rows).status());
    assertEquals(0, ok(get(other + "/rows")).path("totalCount").intValue());
  }

  @Test
  void aTruncatedTableKeepsItsColumns() {
    row("{'bed': 'N-1', 'plants': 1}");

    ok(post(rows + "/truncate", "{}"));
    ok(post(rows + "/truncate", "{}"));

    assertEquals(0, ok(get(rows)).path("totalCount").intValue());
    assertEquals(4, ok(get(table)).path("columns").size());
    row("{'bed': 'N-1', 'plants': 1}");
  }

  @Test
  void anExportIsAJob() {
    Reply queued = post(rows + "/export", json("{'query': {'plants': {'$gt': 1}}}"));

    assertEquals(202, queued.status());
    assertFalse(JsonTrees.text(queued.body(), "jobId").isEmpty());
    assertRefused(
        "body.query: the table has no column 'plant'",
        post(rows + "/export", json("{'query': {'plant': 1}}")));
    assertRefused(
        "body.queryOptions.sortColumn: the table has no column 'plant'",
        post(rows + "/export", json("{'queryOptions': {'sortColumn': 'plant'}}")));
    assertEquals(404, post(tables + "/" + NOWHERE + "/rows/export", "{}").status());
  }
}

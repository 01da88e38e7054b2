package com.losant.rest.sandbox.internal.datatables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.losant.rest.sandbox.LosantSandbox;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables and rows in a sandbox with a data file. */
class KeptTablesTest extends TablesTestBase {
  @TempDir Path folder;

  @Override
  @BeforeEach
  protected void createTable() {
    restart();
    super.createTable();
  }

  private void restart() {
    sandbox.close();
    sandbox = LosantSandbox.builder().clock(clock).data(folder.resolve("data.jsonl")).start();
  }

  @Test
  void afterARestartTablesAndRowsAreTheSame() {
    String first = row("{'bed': 'N-1', 'plants': 1.50}");
    String second = row("{'bed': 'N-2', 'plants': 2, 'outdoors': true}");
    created(post(rows, json("[{'bed': 'N-3', 'plants': 3}, {'bed': 'N-4', 'plants': 4}]")));
    assertEquals(400, post(rows, json("[{'bed': 'N-5', 'plants': 5}, {}]")).status());
    clock.advance(Duration.ofMinutes(1));
    ok(patch(first, json("{'note': 'sown'}")));
    ok(delete(second));
    ok(delete(table + "/column?columnName=outdoors"));
    ok(post(rows + "/delete", json("{'plants': {'$gte': 4}}")));
    String other = table("{'name': 'a', 'dataType': 'string', 'constraint': 'optional'}");
    ok(delete(other));
    List<Reply> before = List.of(get(tables), get(rows));
    assertEquals(List.of("N-1", "N-3"), before.get(1).all("bed"));

    restart();

    assertEquals(before, List.of(get(tables), get(rows)));
    row("{'bed': 'N-2', 'plants': 2}");
    assertEquals(3, get(rows).all("id").stream().distinct().count());
  }
}

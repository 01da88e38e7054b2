package com.losant.rest.datatables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.losant.rest.EveryActionTestBase;
import com.losant.rest.shared.AppliedSortDirection;
import com.losant.rest.shared.QueryOperators;
import com.losant.rest.shared.QueuedJob;
import com.losant.rest.shared.SortDirection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every action on data tables: what grows in the beds of a greenhouse. */
class EveryDatatablesActionTest extends EveryActionTestBase {
  /** What this program knows of a planting. */
  record Planting(String bed, String species, @Nullable Double moisture) {}

  private String tableId = "";
  private String rowId = "";

  @Override
  protected void begin() {
    DataTablePost post =
        DataTablePost.builder()
            .name("Plantings")
            .description("What grows in which bed.")
            .columns(
                List.of(
                    column("bed", DataTableColumnType.STRING, DataTableColumnConstraint.UNIQUE),
                    column(
                        "species", DataTableColumnType.STRING, DataTableColumnConstraint.REQUIRED),
                    column(
                        "moisture",
                        DataTableColumnType.NUMBER,
                        DataTableColumnConstraint.OPTIONAL)))
            .build();
    tableId = losant.dataTables().post(applicationId, post).id();
    List<DataTableRowValues> rows =
        List.of(
            DataTableRowValues.of(new Planting("N-1", "Tomato", 62.5)),
            DataTableRowValues.of(new Planting("N-2", "Sage", 18.0)),
            DataTableRowValues.of(new Planting("S-1", "Basil", null)));
    rowId =
        losant
            .dataTableRows()
            .post(applicationId, tableId, rows)
            .asDataTableRowsInserted()
            .rowIds()
            .get(0);
  }

  private static DataTableColumn column(
      String name, DataTableColumnType type, DataTableColumnConstraint constraint) {
    return DataTableColumn.builder().name(name).dataType(type).constraint(constraint).build();
  }

  @Test
  void dataTablesGet() {
    DataTables page =
        losant
            .dataTables()
            .get(
                applicationId,
                p ->
                    p.sortField(DataTableSortField.LAST_UPDATED)
                        .sortDirection(SortDirection.DESC)
                        .page(0)
                        .perPage(10)
                        .filterField("name")
                        .filter("Plant*"));

    assertEquals("Plantings", page.items().get(0).name());
    assertEquals(1, page.totalCount());
  }

  @Test
  void dataTablesPost() {
    DataTable table =
        losant.dataTables().post(applicationId, DataTablePost.builder().name("Harvest").build());

    assertEquals(List.of(), table.columns());
  }

  @Test
  void dataTableGet() {
    DataTable table = losant.dataTable().get(applicationId, tableId);

    DataTableColumn bed = table.columns().get(0);
    assertEquals("bed", bed.name());
    assertEquals(DataTableColumnType.STRING, bed.dataType());
    assertEquals(DataTableColumnConstraint.UNIQUE, bed.constraint());
  }

  @Test
  void dataTablePatch() {
    DataTablePatch patch =
        DataTablePatch.builder().name("Plantings of 2026").description("Sown this year.").build();

    DataTable table = losant.dataTable().patch(applicationId, tableId, patch);

    assertEquals("Plantings of 2026", table.name());
    assertEquals(3, table.columns().size());
  }

  @Test
  void dataTableDelete() {
    assertEquals(true, losant.dataTable().delete(applicationId, tableId).success());
  }

  @Test
  void dataTableAddColumn() {
    DataTableColumn outdoors =
        DataTableColumn.builder()
            .name("outdoors")
            .dataType(DataTableColumnType.BOOLEAN)
            .constraint(DataTableColumnConstraint.REQUIRED)
            .defaultValue(false)
            .build();

    DataTable table = losant.dataTable().addColumn(applicationId, tableId, outdoors);

    assertEquals(outdoors, table.columns().get(3));
    DataTableRow row = losant.dataTableRow().get(applicationId, tableId, rowId);
    assertEquals(false, row.get("outdoors", Boolean.class));
  }

  @Test
  void dataTableRemoveColumn() {
    DataTable table = losant.dataTable().removeColumn(applicationId, tableId, "moisture");

    assertEquals(List.of("bed", "species"), table.columns().stream().map(c -> c.name()).toList());
  }

  @Test
  void dataTableRowGet() {
    DataTableRow row = losant.dataTableRow().get(applicationId, tableId, rowId);

    assertEquals(new Planting("N-1", "Tomato", 62.5), row.as(Planting.class));
    assertEquals(62.5, row.get("moisture", Double.class));
    assertEquals(List.of("bed", "species", "moisture"), List.copyOf(row.keys()));
    assertEquals(row.createdAt(), row.updatedAt());
  }

  @Test
  void dataTableRowPatch() {
    DataTableRowValues watered = DataTableRowValues.builder().put("moisture", 80).build();
    DataTableRow row = losant.dataTableRow().patch(applicationId, tableId, rowId, watered);
    assertEquals(new Planting("N-1", "Tomato", 80.0), row.as(Planting.class));

    DataTableRowValues unknown = DataTableRowValues.builder().put("moisture", null).build();
    DataTableRow cleared = losant.dataTableRow().patch(applicationId, tableId, rowId, unknown);
    assertNull(cleared.get("moisture", Double.class));
  }

  @Test
  void dataTableRowDelete() {
    assertEquals(true, losant.dataTableRow().delete(applicationId, tableId, rowId).success());
  }

  @Test
  void dataTableRowsGet() {
    DataTableRows rows =
        losant
            .dataTableRows()
            .get(
                applicationId,
                tableId,
                p ->
                    p.sortColumn("moisture")
                        .sortDirection(SortDirection.DESC)
                        .limit(2)
                        .offset(1)
                        .includeFields(List.of("species")));

    assertEquals(3, rows.totalCount());
    assertEquals(
        List.of("Sage", "Basil"),
        rows.items().stream().map(row -> row.get("species", String.class)).toList());
    assertNull(rows.items().get(0).createdAt());

    List<String> beds =
        losant.dataTableRows().getAll(applicationId, tableId, p -> p.limit(2)).stream()
            .map(row -> row.as(Planting.class).bed())
            .toList();
    assertEquals(List.of("N-1", "N-2", "S-1"), beds);
  }

  @Test
  void dataTableRowsPost() {
    DataTableRow row =
        losant
            .dataTableRows()
            .post(
                applicationId,
                tableId,
                DataTableRowValues.of(Map.of("bed", "S-2", "species", "Cucumber")))
            .asDataTableRow();
    assertNotNull(row);
    assertNull(row.get("moisture", Double.class));

    DataTableRowsInserted several =
        losant
            .dataTableRows()
            .post(
                applicationId,
                tableId,
                List.of(
                    DataTableRowValues.of(new Planting("S-3", "Rosemary", 18.5)),
                    DataTableRowValues.of(new Planting("S-4", "Thyme", 20.0))))
            .asDataTableRowsInserted();
    assertNotNull(several);
    assertEquals(2, several.count());
  }

  @Test
  void dataTableRowsQuery() {
    AdvancedDataTableRowQuery thirsty =
        AdvancedDataTableRowQuery.builder()
            .put("species", "Tomato")
            .put("moisture", QueryOperators.builder().gte(50).lt(70.5).build())
            .build();
    DataTableRows found =
        losant
            .dataTableRows()
            .query(
                applicationId,
                tableId,
                thirsty,
                p ->
                    p.sortColumn("bed")
                        .sortDirection(SortDirection.ASC)
                        .limit(10)
                        .offset(0)
                        .includeFields(List.of("id", "bed")));
    assertEquals("N-1", found.items().get(0).get("bed", String.class));

    AdvancedDataTableRowQuery herbsOrUnknown =
        AdvancedDataTableRowQuery.builder()
            .or(
                List.of(
                    AdvancedDataTableRowQuery.builder()
                        .put("species", QueryOperators.builder().in(List.of("Sage")).build())
                        .build(),
                    AdvancedDataTableRowQuery.builder()
                        .put("moisture", QueryOperators.builder().eq(null).build())
                        .build()))
            .build();
    List<String> beds =
        losant.dataTableRows().queryAll(applicationId, tableId, herbsOrUnknown).stream()
            .map(row -> row.as(Planting.class).bed())
            .toList();
    assertEquals(List.of("N-2", "S-1"), beds);
    assertEquals(3, losant.dataTableRows().query(applicationId, tableId).count());
  }

  @Test
  void dataTableRowsDelete() {
    AdvancedDataTableRowQuery dry =
        AdvancedDataTableRowQuery.builder()
            .put("moisture", QueryOperators.builder().lt(50).build())
            .build();

    assertEquals(
        1, losant.dataTableRows().delete(applicationId, tableId, dry, p -> p.limit(10)).removed());
    assertEquals(2, losant.dataTableRows().delete(applicationId, tableId).removed());
  }

  @Test
  void dataTableRowsTruncate() {
    assertEquals(true, losant.dataTableRows().truncate(applicationId, tableId).success());

    assertEquals(0, losant.dataTableRows().get(applicationId, tableId).totalCount());
  }

  @Test
  void dataTableRowsExport() {
    DataTableRowsExport driest =
        DataTableRowsExport.builder()
            .email("gardener@example.com")
            .callbackUrl("https://example.com/rows-exported")
            .query(
                AdvancedDataTableRowQuery.builder()
                    .put("moisture", QueryOperators.builder().ne(null).build())
                    .build())
            .queryOptions(
                DataTableRowsExportOptions.builder()
                    .sortColumn("moisture")
                    .sortDirection(AppliedSortDirection.ASC)
                    .limit(10L)
                    .offset(0L)
                    .build())
            .build();

    QueuedJob job = losant.dataTableRows().export(applicationId, tableId, driest);

    assertEquals(true, job.jobQueued());
  }
}

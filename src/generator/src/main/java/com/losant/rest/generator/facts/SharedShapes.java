package com.losant.rest.generator.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes each shape once. The documents repeat a shape wherever it occurs, twenty kinds of triggers
 * in every schema that has triggers; here one is written out, and the others refer to its place. It
 * is the schema that consists of it, else the first place in which it occurs.
 */
final class SharedShapes {
  /** From how many lines on a reference is easier to read than the shape. */
  private static final int LINES = 2;

  private record Shape(String fact, List<Row> rows) {}

  private final Map<Shape, String> places = new HashMap<>();

  SharedShapes(Collection<Row> schemas) {
    schemas.forEach(row -> places.putIfAbsent(new Shape(row.fact(), row.rows()), row.name()));
  }

  /** One of the schemas, with references where a shape is written out elsewhere. */
  Row share(Row row) {
    return share(row, row.name());
  }

  private Row share(Row row, String place) {
    String itemsPlace = row.placeOfItems(place);
    if (row.size() >= LINES) {
      String wrappers = row.wrappers();
      String whole = places.putIfAbsent(new Shape(row.fact(), row.rows()), place);
      if (whole != null && !whole.equals(place)) {
        return Row.of(row.label(), "<" + whole + ">");
      }
      if (!wrappers.isEmpty()) {
        String items = places.putIfAbsent(new Shape(row.inner(), row.rows()), itemsPlace);
        if (items != null) {
          return Row.of(row.label(), wrappers + "<" + items + ">");
        }
      }
    }
    List<Row> rows = new ArrayList<>();
    row.rows().forEach(part -> rows.add(share(part, part.placeBelow(itemsPlace))));
    return new Row(row.label(), row.fact(), rows);
  }
}

package com.losant.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class EveryAreaTest {
  @Test
  void everyAreaHasAClassThatCallsItsActions() throws NoSuchMethodException {
    List<String> missing = new ArrayList<>();
    for (String area : Areas.actions().keySet()) {
      String name = area.substring(area.lastIndexOf('.') + 1);
      String test =
          "%s.Every%s%sActionTest"
              .formatted(area, name.substring(0, 1).toUpperCase(Locale.ROOT), name.substring(1));
      if (!isThere(test)) {
        missing.add("write " + test + ", as in the other areas");
      }
    }
    assertEquals(List.of(), missing);
  }

  private static boolean isThere(String test) {
    try {
      return EveryActionTestBase.class.isAssignableFrom(Class.forName(test));
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}

package com.losant.rest.contract;

import java.util.Collection;
import java.util.TreeSet;

/** Compares sets of names, of which nobody wants to read all to find the one that differs. */
public final class Sets {
  private Sets() {}

  /** Fails with what is missing and what is too much, and nothing else. */
  public static void assertSame(
      Collection<String> expected, Collection<String> actual, String what) {
    TreeSet<String> missing = new TreeSet<>(expected);
    actual.forEach(missing::remove);
    TreeSet<String> unexpected = new TreeSet<>(actual);
    expected.forEach(unexpected::remove);
    if (!missing.isEmpty() || !unexpected.isEmpty()) {
      throw new AssertionError(what + ": missing " + missing + ", not expected " + unexpected);
    }
  }
}

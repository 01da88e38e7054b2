package com.losant.rest.sandbox.internal.actions;

import java.util.Locale;

/** Matches text against a pattern in which {@code *} stands for any characters, in any case. */
public final class Glob {
  private Glob() {}

  public static boolean matches(String pattern, String text) {
    String p = pattern.toLowerCase(Locale.ROOT);
    String t = text.toLowerCase(Locale.ROOT);
    int at = 0;
    int star = -1;
    int resume = 0;
    int i = 0;
    // A mismatch only ever goes back to the last star, so the time is bounded by the product.
    while (i < t.length()) {
      if (at < p.length() && p.charAt(at) == '*') {
        star = at++;
        resume = i;
      } else if (at < p.length() && p.charAt(at) == t.charAt(i)) {
        at++;
        i++;
      } else if (star >= 0) {
        at = star + 1;
        i = ++resume;
      } else {
        return false;
      }
    }
    while (at < p.length() && p.charAt(at) == '*') {
      at++;
    }
    return at == p.length();
  }
}

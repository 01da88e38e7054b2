package com.losant.rest.sandbox.internal.actions;

/** Counts out identifiers, the same ones in every run. */
public final class Ids {
  private long count;

  /** Counts from the beginning again. */
  public void clear() {
    count = 0;
  }

  /** The next identifier, 24 hexadecimal digits. */
  public String next() {
    return "5a9db0c0" + String.format("%016x", ++count);
  }

  /** How many there were. */
  public long count() {
    return count;
  }

  /** Goes on behind as many as there were at another time. */
  public void resume(long earlier) {
    count = earlier;
  }

  /** The next key, eight letters and digits. */
  public String nextShort() {
    String digits = Long.toString(++count, 36);
    return "b" + "0".repeat(Math.max(0, 7 - digits.length())) + digits;
  }
}

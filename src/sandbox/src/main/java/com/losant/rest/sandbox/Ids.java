package com.losant.rest.sandbox;

/** Counts out identifiers, the same ones in every run. */
final class Ids {
  private long count;

  /** Counts from the beginning again. */
  void clear() {
    count = 0;
  }

  /** 24 hexadecimal digits. */
  String next() {
    return "5a9db0c0" + String.format("%016x", ++count);
  }

  /** How many there were. */
  long count() {
    return count;
  }

  /** Goes on behind as many as there were at another time. */
  void resume(long earlier) {
    count = earlier;
  }

  /** Eight letters and digits, for keys. */
  String nextShort() {
    String digits = Long.toString(++count, 36);
    return "b" + "0".repeat(Math.max(0, 7 - digits.length())) + digits;
  }
}

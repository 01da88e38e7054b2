package com.losant.rest.bench;

/** One call in a fresh JVM. */
final class FirstCall {
  private FirstCall() {}

  /** Takes a contestant and a URL; prints the milliseconds from here to the answer. */
  public static void main(String[] arguments) throws Exception {
    long start = System.nanoTime();
    Object answer = Contestant.named(arguments[0]).calls(arguments[1]).get();
    long end = System.nanoTime();
    if (answer == null) {
      throw new IllegalStateException("no answer");
    }
    System.out.println((end - start) / 1e6);
  }
}

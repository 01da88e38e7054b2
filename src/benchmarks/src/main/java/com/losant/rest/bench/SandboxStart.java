package com.losant.rest.bench;

import com.losant.rest.sandbox.LosantSandbox;

/** Starts sandboxes as a test suite does, one for each test. */
final class SandboxStart {
  private static final int STARTS = 50;

  private SandboxStart() {}

  /** Prints the milliseconds of the first start, and the mean of those that follow. */
  public static void main(String[] arguments) {
    double first = start();
    double following = 0;
    for (int number = 0; number < STARTS; number++) {
      following += start();
    }
    System.out.println(first + " " + following / STARTS);
  }

  private static double start() {
    long start = System.nanoTime();
    LosantSandbox sandbox = LosantSandbox.start();
    double millis = (System.nanoTime() - start) / 1e6;
    sandbox.close();
    return millis;
  }
}

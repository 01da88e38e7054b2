package com.losant.rest.http;

/** Threads of servers of tests, which do not keep the JVM from ending. */
final class Daemons {
  private Daemons() {}

  static void start(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }
}

package com.losant.rest.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Lets processes that run at the same time measure in turn, a second or two each, so that a machine
 * that is slow for a while is slow for all of them. Each connects, and then works whenever it gets
 * a byte, until it gives one back.
 */
final class Rounds {
  /** One of those who take turns. */
  interface Contest {
    /**
     * Measures in a process of its own.
     *
     * @return by the name of the figure, its value in each round
     */
    Map<String, double[]> measure(String contestant, int port) throws Exception;
  }

  private Rounds() {}

  /** What was measured of each contestant. */
  static Map<String, Map<String, double[]>> of(List<String> contestants, Contest contest)
      throws IOException, InterruptedException {
    ExecutorService threads = Executors.newCachedThreadPool(Rounds::daemon);
    try (ServerSocket door = new ServerSocket(0, 16, InetAddress.getLoopbackAddress())) {
      Map<String, Future<Map<String, double[]>>> running = new LinkedHashMap<>();
      for (String contestant : contestants) {
        running.put(
            contestant, threads.submit(() -> contest.measure(contestant, door.getLocalPort())));
      }
      takeTurns(arrived(door, running.values()));
      Map<String, Map<String, double[]>> measured = new LinkedHashMap<>();
      for (String contestant : contestants) {
        measured.put(contestant, running.get(contestant).get());
      }
      return measured;
    } catch (ExecutionException e) {
      throw new IOException("a contestant failed", e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  /** Should one contestant fail, nobody waits for the others. */
  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work);
    thread.setDaemon(true);
    return thread;
  }

  /** Waits until all are there. */
  private static List<Socket> arrived(ServerSocket door, Collection<? extends Future<?>> running)
      throws IOException, ExecutionException, InterruptedException {
    List<Socket> arrived = new ArrayList<>();
    door.setSoTimeout(500);
    while (arrived.size() < running.size()) {
      try {
        arrived.add(door.accept());
      } catch (SocketTimeoutException e) {
        for (Future<?> contestant : running) {
          if (contestant.isDone()) {
            contestant.get(); // throws, as nobody succeeds without a turn
          }
        }
      }
    }
    return arrived;
  }

  private static void takeTurns(List<Socket> contestants) {
    while (!contestants.isEmpty()) {
      contestants.removeIf(contestant -> !takesItsTurn(contestant));
      Collections.rotate(contestants, 1);
    }
  }

  private static boolean takesItsTurn(Socket contestant) {
    try {
      contestant.getOutputStream().write(1);
      if (contestant.getInputStream().read() >= 0) {
        return true;
      }
      contestant.close();
    } catch (IOException e) {
      // It has ended, as all do in the end.
    }
    return false;
  }
}

package com.losant.rest.bench;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A way for a Java program to talk to Losant, as far as it is measured. */
interface Contestant {
  String OURS = "losant-rest";
  String FLOOR = "floor";
  List<String> STOCK = List.of("okhttp-gson", "native");
  List<String> NAMES = List.of(OURS, FLOOR, STOCK.get(0), STOCK.get(1));

  /** The floor with the bound on a whole call that losant-rest has; only its calls are measured. */
  String BOUNDED_FLOOR = "bounded-floor";

  /** Reads a page of workflows as the contestant reads an answer. */
  Object decode(InputStream json) throws Exception;

  /** Writes what was decoded as the contestant writes a request. */
  byte[] encode(Object page) throws Exception;

  /** How many workflows, triggers and nodes a page has. */
  int size(Object page);

  /** Connects to a server. */
  Calls calls(String url) throws Exception;

  /** The calls that are measured; each gives what the contestant made of the answer. */
  interface Calls {
    Object get() throws Exception;

    Object list() throws Exception;

    Object patch() throws Exception;
  }

  /** The folder of its jars. */
  static Path classPath(Path bench, String name) {
    return STOCK.contains(name)
        ? bench.resolve("peers").resolve(name).resolve("target")
        : bench.resolve("lib").resolve(name.equals(BOUNDED_FLOOR) ? FLOOR : name);
  }

  /** By the name of its class path, which is all that may be there. */
  static Contestant named(String name) {
    return switch (name) {
      case OURS -> new LosantRest();
      case FLOOR -> new Floor(Duration.ZERO);
      case BOUNDED_FLOOR -> new Floor(Duration.ofMinutes(2));
      case "okhttp-gson" -> new OkHttpGson();
      case "native" -> new Native();
      default -> throw new IllegalArgumentException("no contestant is named " + name);
    };
  }
}

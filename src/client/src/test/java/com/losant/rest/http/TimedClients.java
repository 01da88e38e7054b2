package com.losant.rest.http;

import com.losant.rest.LosantClient;
import com.losant.rest.TestClients;
import java.util.function.DoubleSupplier;

/** Builds clients with the clock of a test. */
public final class TimedClients {
  private TimedClients() {}

  /** A client that waits half of the longest delay between attempts. */
  public static LosantClient build(LosantClient.Builder builder, Time time) {
    return build(builder, time, () -> 0.5);
  }

  static LosantClient build(LosantClient.Builder builder, Time time, DoubleSupplier random) {
    return TestClients.build(builder, options -> new HttpTransport(options, time, random));
  }
}

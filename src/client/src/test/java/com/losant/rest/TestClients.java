package com.losant.rest;

import com.losant.rest.http.ClientOptions;
import com.losant.rest.http.HttpTransport;
import java.util.function.Function;

/** Builds clients with the transport of a test. */
public final class TestClients {
  private TestClients() {}

  public static LosantClient build(
      LosantClient.Builder builder, Function<ClientOptions, HttpTransport> transport) {
    return builder.build(transport);
  }
}

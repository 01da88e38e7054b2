package com.losant.rest.sandbox;

import com.losant.rest.http.ClientOptions;
import com.losant.rest.http.HttpTransport;
import com.losant.rest.kinds.Picture;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.json.JsonMapper;

/** A sandbox of the description of the tests, and what a client sends its requests with. */
abstract class KindsSandboxTestBase {
  LosantSandbox sandbox;
  HttpTransport transport;

  @BeforeEach
  void start() throws IOException {
    sandbox = describedSandbox().start();
    transport = transport(sandbox);
  }

  static LosantSandbox.Builder describedSandbox() throws IOException {
    try (InputStream description = Picture.class.getResourceAsStream("openapi.json")) {
      return LosantSandbox.builder()
          .description(ApiDescription.of(JsonMapper.shared().readTree(description)));
    }
  }

  static HttpTransport transport(LosantSandbox sandbox) {
    ClientOptions.Builder options = ClientOptions.builder();
    options.baseUrl(sandbox.url());
    options.accessToken(sandbox.token());
    return new HttpTransport(options.build());
  }

  @AfterEach
  void close() {
    transport.close();
    sandbox.close();
  }
}

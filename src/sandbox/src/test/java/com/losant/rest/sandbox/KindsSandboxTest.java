package com.losant.rest.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.losant.rest.http.ClientOptions;
import com.losant.rest.http.HttpTransport;
import com.losant.rest.kinds.Picture;
import com.losant.rest.kinds.PictureApi;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * Kinds of actions that no described resource has, in a sandbox of the description of the tests.
 */
class KindsSandboxTest {
  private LosantSandbox sandbox;
  private HttpTransport transport;

  @BeforeEach
  void start() throws IOException {
    try (InputStream description = Picture.class.getResourceAsStream("openapi.json")) {
      sandbox =
          LosantSandbox.builder()
              .description(ApiDescription.of(JsonMapper.shared().readTree(description)))
              .start();
    }
    ClientOptions.Builder options = ClientOptions.builder();
    options.baseUrl(sandbox.url());
    options.accessToken(sandbox.token());
    transport = new HttpTransport(options.build());
  }

  @AfterEach
  void close() {
    transport.close();
    sandbox.close();
  }

  @Test
  void whatNobodyPlaysReturnsItsExample() {
    Picture picture =
        new PictureApi(transport).get(sandbox.applicationId(), "5a9db0c00000000000000011");

    assertEquals("north-wall.jpg", picture.name());
  }
}

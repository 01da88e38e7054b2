package greenhouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.LosantClient;
import com.losant.rest.sandbox.LosantSandbox;
import com.losant.rest.sandbox.junit.LosantSandboxTest;
import com.losant.rest.workflows.Workflow;
import com.losant.rest.workflows.WorkflowPost;
import com.losant.rest.workflows.Workflows;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Spring Boot 3, whose mapper is one of Jackson 2, over real HTTP. */
@LosantSandboxTest
class GreenhouseTest {
  // A null that the application's mapper leaves out, and numbers that it would bend.
  private static final String POST =
      """
      {"name":"Wässern","flowClass":"cloud",\
      "nodes":[{"id":"pump","type":"http","config":{"body":null}}],\
      "triggers":[{"type":"virtualButton","key":"water","config":{},\
      "meta":{"x":1.50,"y":12345678901234567890.1}}]}""";

  private final HttpClient http = HttpClient.newHttpClient();
  private final LosantClient losant;
  private final String applicationId;
  private final ConfigurableApplicationContext application;

  GreenhouseTest(LosantSandbox sandbox, LosantClient losant) {
    this.losant = losant;
    this.applicationId = sandbox.applicationId();
    this.application =
        SpringApplication.run(
            Greenhouse.class,
            "--server.port=0",
            "--server.error.include-message=always",
            "--spring.main.banner-mode=off",
            "--spring.jackson.default-property-inclusion=non_null",
            "--losant.url=" + sandbox.url(),
            "--losant.token=" + sandbox.token(),
            "--losant.application=" + applicationId);
  }

  @BeforeEach
  void createsAWorkflow() {
    losant.flows().post(applicationId, WorkflowPost.CODEC.fromJson(POST));
  }

  @AfterEach
  void stops() {
    application.close();
  }

  @Test
  void whatIsReturnedIsWhatTheClientRead() throws Exception {
    Workflows page = losant.flows().get(applicationId);
    Workflow first = page.items().get(0);
    assertTrue(first.toJson().contains("\"x\":1.50"), first.toJson());
    assertTrue(first.toJson().contains("\"body\":null"), first.toJson());
    assertEquals(page.toJson(), get("/page"));
    assertEquals("[" + first.toJson() + "]", get("/list"));
    assertEquals(first.toJson(), get("/first"));
    assertEquals("\"cloud\"", get("/class"));
    assertEquals("{\"cloud\":[" + first.toJson() + "]}", get("/by-class"));
  }

  @Test
  void aBodyIsReadByTheCodec() throws Exception {
    HttpResponse<String> response = post("/by-codec");
    assertEquals(200, response.statusCode(), response.body());
    Workflow created = Workflow.CODEC.fromJson(response.body());
    assertEquals(losant.flow().get(applicationId, created.id()), created);
  }

  @Test
  void aBodyThatTheMapperWouldReadIsRefusedWithTheWayOut() throws Exception {
    HttpResponse<String> response = post("/by-mapper");
    assertEquals(400, response.statusCode(), response.body());
    assertTrue(
        response.body().contains("take the JSON as a text, and use WorkflowPost.CODEC.fromJson"),
        response.body());
    assertEquals(1, losant.flows().get(applicationId).count());
  }

  private String get(String path) throws Exception {
    return http.send(request(path).build(), BodyHandlers.ofString()).body();
  }

  private HttpResponse<String> post(String path) throws Exception {
    return http.send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(POST))
            .build(),
        BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    String port = application.getEnvironment().getProperty("local.server.port");
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
  }
}

package com.losant.rest.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.sandbox.internal.actions.ActionResponse;
import com.losant.rest.sandbox.internal.actions.Ids;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.RefusedException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class DurabilityTest extends SandboxTestBase {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void keepData() {
    sandbox.close();
    file = folder.resolve("data.jsonl");
    sandbox = LosantSandbox.builder().clock(clock).data(file).start();
  }

  private void restart() {
    sandbox.close();
    sandbox = LosantSandbox.builder().clock(clock).data(file).start();
  }

  @Test
  void theLogsOfJobsAreKept() {
    String application = "/applications/" + sandbox.applicationId();
    post(application + "/devices/export", "{}");
    clock.advance(Duration.ofMinutes(1));
    assertEquals(202, get(application + "/fullEventsArchive").status());
    Reply before = get(application + "/jobLogs");

    restart();

    assertEquals(List.of("DevicesExport", "ApplicationFullEventsArchive"), before.all("name"));
    assertEquals(before, get(application + "/jobLogs"));
  }

  @Test
  void afterARestartEveryResponseIsTheSame() {
    String second = sandbox.createApplication();
    JsonNode workflow =
        create(
            "Greenhouse",
            "'nodes': [{'id': 'n', 'type': 'X'}, {'type': 'Y'}],"
                + "'triggers': [{'type': 'virtualButton', 'outputIds': [['n']]}]");
    String key = workflow.at("/triggers/0/key").asString();
    clock.advance(Duration.ofMinutes(1));
    patch(path(workflow), json("{'description': 'wärmer', 'name': 'House'}"));
    patch(path(workflow) + "/storage", json("{'key': 'a', 'value': [1.50, null, 1e2]}"));
    post(path(workflow) + "/virtualButton", json("{'key': '" + key + "', 'payload': {}}"));
    clock.advance(Duration.ofMinutes(1));
    post(
        path(workflow) + "/virtualButton",
        json("{'key': '" + key + "', 'payload': {'error': 'dry'}}"));
    delete(path(create("gone")));
    // It fails, and uses up identifiers.
    assertEquals(
        400,
        post(
                flows + "/import",
                json(
                    "{'flows': [{'id': '"
                        + NOWHERE
                        + "', 'name': 'x', 'defaultVersionId': '"
                        + NOWHERE
                        + "'}]}"))
            .status());
    create("last");
    post("/applications/" + second + "/flows", json("{'name': 'elsewhere'}"));

    List<String> paths = new ArrayList<>();
    paths.add(flows + "?_links=true");
    paths.add(flows + "/palette");
    paths.add("/applications/" + second + "/flows");
    for (String part :
        List.of("", "/logs?limit=10", "/errors", "/stats", "/storage", "/storage-metadata")) {
      paths.add(path(workflow) + part);
    }
    List<Reply> before = paths.stream().map(this::get).toList();
    assertEquals(2, before.get(0).body().path("count").asInt());
    assertEquals("elsewhere", before.get(2).body().at("/items/0/name").asString());
    assertEquals(Set.of("a"), Set.copyOf(before.get(7).body().propertyNames()));
    assertEquals(2, before.get(4).body().size(), "two runs are logged");

    restart();
    for (int i = 0; i < paths.size(); i++) {
      assertEquals(before.get(i), get(paths.get(i)), paths.get(i));
    }
    restart();
    assertEquals(before.get(0), get(paths.get(0)));
    String created = JsonTrees.text(create("new"), "id");
    assertTrue(before.stream().noneMatch(reply -> reply.toString().contains(created)));
  }

  @Test
  void aSeedIsForANewFileOnly() {
    sandbox.close();
    Path seeded = folder.resolve("seeded");
    LosantSandbox.Builder builder =
        LosantSandbox.builder().data(seeded).seed(json("{'flows': [{'name': 'seed'}]}"));
    for (int start = 0; start < 2; start++) {
      sandbox = builder.start();
      assertEquals(List.of("seed"), get(flows).all("name"));
      sandbox.close();
    }
  }

  @Test
  void aResetIsKeptWithWhatComesAfterIt() {
    create("before");
    sandbox.reset();
    create("after");
    restart();
    assertEquals(List.of("after"), get(flows).all("name"));
    sandbox.reset();
    restart();
    assertEquals(List.of(), get(flows).all("name"));
  }

  /** The limit of the buttons does not stand against what was done. */
  @Test
  void anotherSandboxMayBeStricterThanTheOneThatWroteTheFile() {
    JsonNode workflow = create("w", "'triggers': [{'type': 'virtualButton', 'key': 'k'}]");
    sandbox.close();
    sandbox = LosantSandbox.builder().clock(clock).data(file).withoutRateLimits().start();
    for (int i = 0; i < 101; i++) {
      assertEquals(200, post(path(workflow) + "/virtualButton", json("{'key': 'k'}")).status());
    }
    post(flows + "?unknown=1", json("{'name': 'x'}"));
    sandbox.close();
    sandbox = LosantSandbox.builder().clock(clock).data(file).strict().start();
    assertEquals(101, get(path(workflow)).body().at("/stats/runCount").asInt());
    assertEquals(List.of("w", "x"), get(flows).all("name"));
  }

  @Test
  void theBasePathIsNoPartOfTheData() {
    create("w");
    sandbox.close();
    sandbox = LosantSandbox.builder().basePath("/v1").data(file).start();
    assertEquals(List.of("w"), get(flows).all("name"));
    create("x");
    restart();
    assertEquals(List.of("w", "x"), get(flows).all("name"));
  }

  @Test
  void aResetBringsTheSeedBack() {
    sandbox.close();
    sandbox = LosantSandbox.builder().seed(json("{'flows': [{'name': 'seed'}]}")).start();
    create("more");
    sandbox.reset();
    assertEquals(List.of("seed"), get(flows).all("name"));
  }

  @Test
  void refusedRequestsAndReadingsAreNotKept() throws Exception {
    long before = Files.size(file);
    get(flows);
    post(flows, json("{'name': 5}"));
    delete(flows + "/" + NOWHERE);
    assertEquals(before, Files.size(file));
    create("a");
    assertTrue(Files.size(file) > before);
    assertEquals(0, Files.readString(file).split("sandbox-token", -1).length - 1, "no token");
  }

  @Test
  void aFileIsNotSharedBySandboxes() {
    UncheckedIOException e =
        assertThrows(UncheckedIOException.class, () -> LosantSandbox.builder().data(file).start());
    assertEquals(file + " is in use by another sandbox", e.getCause().getMessage());
    create("goes on");
  }

  @Test
  void aChangeThatIsNotTakenAnyMoreStopsTheStartAndIsNamed() throws Exception {
    create("Greenhouse");
    sandbox.close();
    Files.writeString(file, Files.readString(file).replace("Greenhouse", ""));
    UncheckedIOException e =
        assertThrows(UncheckedIOException.class, () -> LosantSandbox.builder().data(file).start());
    assertTrue(
        e.getCause().getMessage().startsWith(file + ", line 2: this sandbox does not take"),
        e.getCause().getMessage());
  }

  @Test
  void aChangeThatCannotBeWrittenIsNotAcknowledged() {
    Ids ids = new Ids();
    ChangeLog changes = new ChangeLog(ids, new HeldClock(clock));
    changes.keepIn(folder.resolve("other"), given -> ActionResponse.success());
    changes.close();
    SandboxRequest request = ChangeLog.request("DELETE", "/x", "", "");
    RefusedException problem =
        assertThrows(
            RefusedException.class, () -> changes.perform(request, ActionResponse::success));
    assertEquals(500, problem.response().status());
    assertTrue(problem.getMessage().startsWith("The sandbox cannot write its data file"));
  }
}

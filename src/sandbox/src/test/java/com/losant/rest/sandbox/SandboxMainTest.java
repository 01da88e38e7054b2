package com.losant.rest.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.sandbox.internal.actions.JsonTrees;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class SandboxMainTest {
  /** How a start that fails ended. */
  private record Ended(int exitCode, String out, String err) {}

  private static Ended run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode =
        SandboxMain.commandLine()
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(arguments);
    return new Ended(exitCode, out.toString(), err.toString());
  }

  @Test
  void canBeStrictAndWithoutRateLimits() throws Exception {
    try (SandboxProcess strict = SandboxProcess.ofClasses("--port", "0", "--strict")) {
      assertEquals(400, strict.get(strict.flows() + "?unknown=1").statusCode());
    }
    try (SandboxProcess free = SandboxProcess.ofClasses("--port", "0", "--no-rate-limits")) {
      assertEquals(200, free.get(free.flows() + "?unknown=1").statusCode());
      String body =
          "{\"name\": \"B\", \"triggers\": [{\"type\": \"virtualButton\", \"key\": \"k\"}]}";
      JsonNode workflow = JsonTrees.parse(free.post(free.flows(), body).body());
      String button = free.flows() + "/" + workflow.path("id").asString() + "/virtualButton";
      for (int press = 0; press < 101; press++) {
        assertEquals(200, free.post(button, "{\"key\": \"k\"}").statusCode());
      }
    }
  }

  @Test
  void runsUntilItIsToldToStop() throws Exception {
    try (SandboxProcess sandbox = SandboxProcess.ofClasses("--port", "0", "--token", "t0ken")) {
      assertEquals("t0ken", sandbox.shown("access token"));
      assertEquals("127.0.0.1", URI.create(sandbox.shown("API")).getHost());
      assertEquals(201, sandbox.post(sandbox.flows(), "{\"name\": \"Greenhouse\"}").statusCode());
      HttpResponse<String> listed = sandbox.get(sandbox.flows());
      assertEquals(200, listed.statusCode());
      assertEquals(1, JsonTrees.parse(listed.body()).path("count").asInt());
      assertTrue(
          sandbox
              .welcome()
              .contains(
                  "curl -H 'Authorization: Bearer t0ken' "
                      + sandbox.shown("API")
                      + sandbox.flows()),
          sandbox.welcome());

      assertEquals(List.of("Stopped."), sandbox.terminate());
      assertEquals(143, sandbox.exitCode());
      assertThrows(ConnectException.class, () -> sandbox.get(sandbox.flows()));
    }
  }

  @Test
  void startsWithTheWorkflowsOfTheSeed(@TempDir Path folder) throws Exception {
    Path seed = folder.resolve("seed.json");
    Files.writeString(
        seed, "{\"flows\": [{\"id\": \"575ec8687ae143cd83dc4a97\", \"name\": \"ö\"}]}");
    try (SandboxProcess sandbox =
        SandboxProcess.ofClasses("--port=0", "--seed=" + seed, "--latency=5")) {
      HttpResponse<String> listed = sandbox.get(sandbox.flows());
      assertEquals("ö", JsonTrees.parse(listed.body()).at("/items/0/name").asString());
    }
  }

  /** The command of a container sets options that its user may set again. */
  @Test
  void ofAnOptionThatComesTwiceTheLastOneHolds() {
    Ended ended = run("--port", "70000", "--port", "-5");
    assertEquals(2, ended.exitCode());
    assertTrue(ended.err().contains("--port takes 0 to 65535, not -5"), ended.err());
  }

  @Test
  void listensOnAllAddressesWhenAsked() throws Exception {
    try (LosantSandbox sandbox = LosantSandbox.builder().host("0.0.0.0").start()) {
      assertEquals("127.0.0.1", URI.create(sandbox.url()).getHost());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "--port, abc, Invalid value for option '--port'",
    "--port, 65536, '--port takes 0 to 65535, not 65536'",
    "--port, -1, '--port takes 0 to 65535, not -1'",
    "--latency, -1, '--latency takes 0 or more, not -1'",
    "--token, a b, --token takes visible ASCII characters only",
    "--prot, 1, Unknown options: '--prot'",
  })
  void aWrongOptionEndsWithTwoAndTheUsage(String option, String value, String message) {
    Ended ended = run(option, value);
    assertEquals(2, ended.exitCode());
    assertTrue(ended.err().contains(message), ended.err());
    assertTrue(ended.err().contains("Usage: java -jar losant-sandbox.jar"), ended.err());
    assertEquals("", ended.out());
  }

  @Test
  void aPortInUseEndsWithOneAndTheWayOut() {
    try (LosantSandbox first = LosantSandbox.start()) {
      int port = URI.create(first.url()).getPort();
      Ended ended = run("--port", Integer.toString(port));
      assertEquals(1, ended.exitCode());
      assertTrue(ended.err().startsWith("Cannot listen on 127.0.0.1:" + port + ": "), ended.err());
      assertTrue(ended.err().contains("--port 0"), ended.err());
    }
  }

  @Test
  void anAddressOfAnotherMachineEndsWithOne() {
    Ended ended = run("--port", "0", "--host", "192.0.2.1");
    assertEquals(1, ended.exitCode());
    assertTrue(ended.err().startsWith("Cannot listen on 192.0.2.1:0: "), ended.err());
  }

  @Test
  void aSeedThatCannotBeImportedEndsWithOneAndSaysWhy(@TempDir Path folder) throws IOException {
    Path seed = folder.resolve("seed.json");
    Ended missing = run("--port", "0", "--seed", seed.toString());
    assertEquals(1, missing.exitCode());
    assertEquals("There is no file " + seed, missing.err().trim());

    Files.writeString(seed, "{\"flows\": [{\"name\": 5}]}");
    Ended wrong = run("--port", "0", "--seed", seed.toString());
    assertEquals(1, wrong.exitCode());
    assertTrue(wrong.err().contains("body.flows[0].name"), wrong.err());

    Files.write(seed, "\"ö\"".getBytes(StandardCharsets.ISO_8859_1));
    Ended garbled = run("--port", "0", "--seed", seed.toString());
    assertEquals(1, garbled.exitCode());
    assertEquals(seed + " is not UTF-8", garbled.err().trim());
  }

  @Test
  void aDataFileThatIsNoneEndsWithOneAndStaysAsItIs(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("letter.txt"), "Dear Sir");
    Ended ended = run("--port", "0", "--data", file.toString());
    assertEquals(1, ended.exitCode());
    assertEquals(
        "Cannot use the data file: " + file + " is not a data file of this version of the sandbox",
        ended.err().trim());
    assertEquals("Dear Sir", Files.readString(file));
  }

  @Test
  void helpNamesEachOptionWithItsDefault() {
    Ended help = run("--help");
    assertEquals(0, help.exitCode());
    for (String option :
        List.of(
            "--port", "--host", "--token", "--data", "--seed", "--latency", "--no-rate-limits")) {
      assertTrue(help.out().contains(option), option);
    }
    assertTrue(help.out().contains("default: 8080"), help.out());
    assertFalse(help.out().contains("${"), help.out());
  }
}

package com.losant.rest.sandbox;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import mockwebserver3.MockWebServer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The sandbox as a program. */
@Command(
    name = "java -jar losant-sandbox.jar",
    description = "A stand-in for the Losant REST API on this machine.",
    mixinStandardHelpOptions = true,
    versionProvider = SandboxMain.Version.class,
    sortOptions = false,
    usageHelpAutoWidth = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:help or version was shown",
      "1:it could not start",
      "2:an option is wrong",
      "130, 143:it was stopped by Ctrl+C or SIGTERM"
    })
final class SandboxMain implements Callable<Integer> {
  private static final int CANNOT_START = 1;

  @Spec private CommandSpec command;

  @Option(
      names = "--port",
      defaultValue = "8080",
      paramLabel = "PORT",
      description = "Port to listen on, 0 for a free one (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--host",
      defaultValue = "127.0.0.1",
      paramLabel = "ADDRESS",
      description =
          "Address to listen on; 0.0.0.0 lets other machines in (default: ${DEFAULT-VALUE}).")
  private String host;

  @Option(
      names = "--token",
      defaultValue = "sandbox-token",
      paramLabel = "TOKEN",
      description =
          "The access token that is taken (default: ${DEFAULT-VALUE}). It is shown, not kept secret.")
  private String token;

  @Option(
      names = "--data",
      paramLabel = "FILE",
      description =
          "Keep every change in this file, and go on from there at the next start; without it"
              + " everything is forgotten in the end.")
  private Path data;

  @Option(
      names = "--seed",
      paramLabel = "FILE",
      description =
          "Workflows to start with: JSON as flows.import takes it. Not read when the data file has"
              + " something already.")
  private Path seed;

  @Option(
      names = "--strict",
      description = "Also refuse query parameters that the description does not know.")
  private boolean strict;

  @Option(names = "--no-rate-limits", description = "Do not enforce the documented rate limits.")
  private boolean withoutRateLimits;

  @Option(
      names = "--latency",
      defaultValue = "0",
      paramLabel = "MS",
      description = "Milliseconds that each response waits (default: ${DEFAULT-VALUE}).")
  private long latency;

  /** Runs the sandbox until it is stopped. */
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    // A container sets some options, and its user others.
    return new CommandLine(new SandboxMain()).setOverwrittenOptionsAllowed(true);
  }

  @Override
  public Integer call() throws InterruptedException {
    check(port >= 0 && port <= 65_535, "--port takes 0 to 65535, not " + port);
    check(latency >= 0, "--latency takes 0 or more, not " + latency);
    check(token.matches("[!-~]+"), "--token takes visible ASCII characters only");
    // The server tells of each connection that it takes, which is of no use to anyone, nor is that
    // nothing came on one of them: what came and was refused is in the log of the sandbox.
    Logger.getLogger(MockWebServer.class.getName()).setLevel(Level.SEVERE);
    PrintWriter out = command.commandLine().getOut();
    CountDownLatch stopped = new CountDownLatch(1);
    try {
      LosantSandbox sandbox = start();
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(
                  () -> {
                    sandbox.close();
                    out.println("Stopped.");
                    out.flush();
                    stopped.countDown();
                  }));
      welcome(sandbox, out);
    } catch (CannotStart e) {
      PrintWriter err = command.commandLine().getErr();
      err.println(e.getMessage());
      err.flush();
      return CANNOT_START;
    }
    stopped.await();
    return 0;
  }

  private void check(boolean good, String otherwise) {
    if (!good) {
      throw new ParameterException(command.commandLine(), otherwise);
    }
  }

  private LosantSandbox start() {
    LosantSandbox.Builder builder =
        LosantSandbox.builder()
            .examples()
            .host(host)
            .port(port)
            .token(token)
            .latency(Duration.ofMillis(latency));
    if (strict) {
      builder.strict();
    }
    if (withoutRateLimits) {
      builder.withoutRateLimits();
    }
    if (data != null) {
      builder.data(data);
    }
    if (seed != null) {
      builder.seed(read(seed));
    }
    try {
      return builder.start();
    } catch (IllegalArgumentException e) {
      throw new CannotStart("The workflows in " + seed + " cannot be imported: " + e.getMessage());
    } catch (UncheckedIOException e) {
      throw new CannotStart(e.getMessage() + ": " + reason(e.getCause()));
    }
  }

  private static String reason(IOException cause) {
    if (cause instanceof BindException) {
      return cause.getMessage()
          + ". If another program has the port, take another one with --port, or a free one with"
          + " --port 0.";
    }
    return Objects.requireNonNullElse(cause.getMessage(), cause.toString());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      throw new CannotStart("There is no file " + file);
    } catch (CharacterCodingException e) {
      throw new CannotStart(file + " is not UTF-8");
    } catch (IOException e) {
      throw new CannotStart("Cannot read " + file + ": " + e.getMessage());
    }
  }

  private void welcome(LosantSandbox sandbox, PrintWriter out) {
    String url = sandbox.url();
    String flows = url + "/applications/" + sandbox.applicationId() + "/flows";
    out.println("Losant sandbox " + Version.text() + ", a stand-in for api.losant.com");
    out.println("  API           " + url);
    out.println("  reference     " + url + "/");
    out.println("  description   " + url + "/openapi.yaml and /openapi.json");
    out.println("  access token  " + sandbox.token());
    out.println("  application   " + sandbox.applicationId());
    out.println("  examples      application " + sandbox.exampleApplicationId());
    if (data != null) {
      out.println("  data          " + data + ", with " + sandbox.changesRead() + " changes");
    }
    out.println("Try it:");
    out.println("  curl -H 'Authorization: Bearer " + sandbox.token() + "' " + flows);
    out.println("Ready. Ctrl+C stops it.");
    out.flush();
  }

  /** Why the sandbox does not run, with what to do about it. */
  private static final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private CannotStart(String message) {
      super(message);
    }
  }

  /** The version that the jar carries. */
  static final class Version implements CommandLine.IVersionProvider {
    static String text() {
      String version = SandboxMain.class.getPackage().getImplementationVersion();
      return version == null ? "(not from a jar)" : version;
    }

    @Override
    public String[] getVersion() {
      return new String[] {"Losant sandbox " + text()};
    }
  }
}

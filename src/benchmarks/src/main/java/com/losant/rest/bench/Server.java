package com.losant.rest.bench;

import com.losant.rest.LosantClient;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A server that runs in a process of its own until it is closed. */
record Server(Process process, String url) implements AutoCloseable {
  private static final String TOKEN = "token";

  static Server fixed(Path bench, Path workflow, Path list) throws IOException {
    Process process =
        Jvm.of(bench, "floor").start("FixedServer", workflow.toString(), list.toString());
    return started(process, "http");
  }

  static Server sandbox(Path jar) throws IOException {
    Process process =
        new ProcessBuilder(Jvm.java(), "-jar", jar.toString(), "--port", "0", "--token", TOKEN)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    return started(process, "API ");
  }

  /** The server tells its URL in a line that begins like this. */
  private static Server started(Process process, String beginning) throws IOException {
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.strip().startsWith(beginning)) {
        return new Server(process, line.substring(line.indexOf("http")));
      }
    }
    throw new IOException("the server ended before it was ready");
  }

  LosantClient client() {
    return LosantClient.builder().accessToken(TOKEN).baseUrl(url).build();
  }

  @Override
  public void close() {
    process.destroy();
  }
}

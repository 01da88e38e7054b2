package com.losant.rest.http;

import com.losant.rest.LosantClient;
import com.losant.rest.api.RetryPolicy;
import com.losant.rest.errors.BadRequestException;
import com.losant.rest.workflows.AdvancedWorkflowQuery;
import com.losant.rest.workflows.Workflow;
import com.losant.rest.workflows.WorkflowPatch;
import com.losant.rest.workflows.WorkflowStorageEntry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Calls with text that is not ASCII in every place; a program of its own, for another JVM. */
final class NonAsciiCalls {
  /**
   * Latin, Greek, an astral character, and what other languages than English change the case of.
   */
  static final String TEXT = "\u00fc\u00df \u03a9 \ud83d\ude00 iI\u0130\u0131";

  private NonAsciiCalls() {}

  /** Prints what came back, in ASCII so that no encoding of the console matters. */
  public static void main(String[] args) {
    System.out.writeBytes(ascii(results(args[0])).getBytes(StandardCharsets.US_ASCII));
  }

  static String results(String url) {
    try (LosantClient losant =
        LosantClient.builder()
            .baseUrl(url)
            .accessToken("t")
            .retryPolicy(RetryPolicy.NONE)
            .commonParams(p -> p.losantdomain("example.com"))
            .build()) {
      WorkflowPatch patch = WorkflowPatch.builder().name(TEXT).description("d" + TEXT).build();
      Workflow patched = losant.flow().patch("app" + TEXT, "flow" + TEXT, patch);
      WorkflowStorageEntry entry =
          WorkflowStorageEntry.builder().key(TEXT).value(Map.of(TEXT, List.of(TEXT, 1.5))).build();
      Object stored = losant.flow().setStorageEntry("a", "f", entry);
      AdvancedWorkflowQuery query = AdvancedWorkflowQuery.builder().name(TEXT).build();
      Object listed = losant.flows().get("a", p -> p.filter(TEXT).query(query));
      return String.join(
          "\n",
          Objects.requireNonNull(patched.name()),
          patched.toString(),
          patched.toJson(),
          stored.toString(),
          listed.toString(),
          refused(losant),
          System.getProperty("java.version"));
    }
  }

  private static String refused(LosantClient losant) {
    try {
      losant.flow().delete("a", "refused");
      return "not refused";
    } catch (BadRequestException e) {
      return e.getMessage() + e.response().body();
    }
  }

  static String ascii(String text) {
    return text.chars()
        .mapToObj(c -> c < 128 ? Character.toString(c) : String.format("\\u%04x", c))
        .collect(Collectors.joining());
  }
}

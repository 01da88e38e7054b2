package com.losant.rest.bench;

import com.losant.rest.LosantClient;
import com.losant.rest.api.Pages;
import com.losant.rest.workflows.Workflow;
import com.losant.rest.workflows.Workflows;

/** Reads all workflows of a long list, page after page. */
final class Paging {
  private Paging() {}

  /** Takes how to read and a URL; prints how many workflows there were, and in how many seconds. */
  public static void main(String[] arguments) {
    boolean ahead = arguments[0].equals("readAhead");
    long start = System.nanoTime();
    long workflows = 0;
    try (LosantClient losant =
        LosantClient.builder().baseUrl(arguments[1]).accessToken("token").build()) {
      Pages<Workflows, Workflow> all =
          losant.flows().getAll(Documents.APPLICATION_ID, p -> p.perPage(100));
      for (Workflow workflow : ahead ? all.readAhead() : all) {
        workflows += workflow.name() == null ? 0 : 1;
      }
    }
    System.out.println(workflows + " " + (System.nanoTime() - start) / 1e9);
  }
}

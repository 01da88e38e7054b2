package com.losant.rest.bench;

import com.losant.rest.LosantClient;
import com.losant.rest.model.Workflow;

/** Reads all workflows of a long list, page after page. */
final class Paging {
  private Paging() {}

  /** Takes a URL; prints how many workflows there were, and in how many seconds. */
  public static void main(String[] arguments) {
    long start = System.nanoTime();
    long workflows = 0;
    try (LosantClient losant = LosantClient.builder().baseUrl(arguments[0]).build()) {
      for (Workflow workflow :
          losant.flows().getAll(Documents.APPLICATION_ID, p -> p.perPage(100))) {
        workflows += workflow.name() == null ? 0 : 1;
      }
    }
    System.out.println(workflows + " " + (System.nanoTime() - start) / 1e9);
  }
}

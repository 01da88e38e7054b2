package com.losant.rest.sandbox.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.launcher.EngineFilter.includeEngines;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request;

import java.io.PrintWriter;
import java.util.Map;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs a class of tests as a build tool does; as a program of its own, too. */
public final class JUnitRun {
  private JUnitRun() {}

  static TestExecutionSummary of(String testClass, Map<String, String> settings) {
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherFactory.create()
        .execute(
            request()
                .selectors(selectClass(testClass))
                .filters(includeEngines("junit-jupiter"))
                .configurationParameters(settings)
                .build(),
            listener);
    return listener.getSummary();
  }

  /** Runs the class with the given name, and prints how that went. */
  public static void main(String[] arguments) {
    TestExecutionSummary summary = of(arguments[0], Map.of());
    PrintWriter out = new PrintWriter(System.out, true);
    summary.printTo(out);
    summary.printFailuresTo(out);
  }
}

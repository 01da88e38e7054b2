package com.losant.rest.sandbox.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.launcher.EngineFilter.includeEngines;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request;

import com.losant.rest.LosantClient;
import com.losant.rest.sandbox.LosantSandbox;
import com.losant.rest.sandbox.SandboxRequest;
import com.losant.rest.workflows.Workflow;
import com.losant.rest.workflows.WorkflowPost;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Tests that run at the same time, as JUnit does it where a project asks for it. */
class ParallelTestsTest {
  private static final int TESTS = 4;

  @Test
  void eachTestSeesItsOwnRequestsOnly() {
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherFactory.create()
        .execute(
            request()
                .selectors(selectClass(AtTheSameTime.class))
                .filters(includeEngines("junit-jupiter"))
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
                .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
                // A few threads more than tests, since some of them wait for the others.
                .configurationParameter(
                    "junit.jupiter.execution.parallel.config.fixed.parallelism", "" + 2 * TESTS)
                .build(),
            listener);
    TestExecutionSummary summary = listener.getSummary();
    StringWriter failures = new StringWriter();
    summary.printFailuresTo(new PrintWriter(failures));
    assertEquals(TESTS, summary.getTestsSucceededCount(), failures::toString);
  }

  @LosantSandboxTest
  @Execution(ExecutionMode.CONCURRENT)
  static class AtTheSameTime {
    private static final CyclicBarrier ALL = new CyclicBarrier(TESTS);

    /** None goes on before all have come as far, so that they do run at the same time. */
    private static void meet() throws Exception {
      ALL.await(1, TimeUnit.MINUTES);
    }

    @RepeatedTest(TESTS)
    void works(LosantSandbox sandbox, LosantClient losant, RepetitionInfo repetition)
        throws Exception {
      String name = "workflow of test " + repetition.getCurrentRepetition();
      meet();
      sandbox.faults().next(1).action("flows.get").status(503);
      losant.flows().post(sandbox.applicationId(), WorkflowPost.builder().name(name).build());
      meet();
      List<String> names =
          losant.flows().get(sandbox.applicationId()).items().stream().map(Workflow::name).toList();
      meet();
      assertEquals(List.of(name), names);
      assertEquals(
          List.of("flows.post", "flows.get", "flows.get"),
          sandbox.requests().stream().map(SandboxRequest::action).toList());
      assertEquals("{\"name\":\"" + name + "\"}", sandbox.requests().get(0).body());
    }
  }
}

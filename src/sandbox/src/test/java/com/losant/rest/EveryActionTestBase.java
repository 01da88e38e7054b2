package com.losant.rest;

import com.losant.rest.contract.Sets;
import com.losant.rest.sandbox.LosantSandbox;
import com.losant.rest.sandbox.SandboxRequest;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every action of an area with every parameter, through the real client over HTTP. The sandbox
 * answers only a request that is valid against the description, and only with an answer that is.
 *
 * <p>The class of an area is in the package of its resources, and reads as documentation of them.
 */
public abstract class EveryActionTestBase {
  protected final LosantSandbox sandbox = LosantSandbox.start();
  protected final LosantClient losant =
      LosantClient.builder().accessToken(sandbox.token()).baseUrl(sandbox.url()).build();

  /** An application of the test's own. */
  protected String applicationId = "";

  /** Creates what each test of the area begins with. */
  protected abstract void begin();

  @BeforeEach
  final void beginInAnEmptyApplication() {
    applicationId = sandbox.createApplication();
    begin();
  }

  @AfterEach
  final void stop() {
    losant.close();
    sandbox.close();
  }

  @Test
  final void theTestsOfThisClassCallAllActionsOfTheArea() throws ReflectiveOperationException {
    List<Method> tests =
        Arrays.stream(getClass().getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(Test.class))
            .toList();
    for (Method test : tests) {
      test.setAccessible(true);
      beginInAnEmptyApplication();
      test.invoke(this);
    }
    Set<String> called =
        sandbox.requests().stream()
            .map(SandboxRequest::action)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> ofTheArea = Areas.actions().get(getClass().getPackageName());
    called.retainAll(ofTheArea); // what a test begins with may be of another area
    Sets.assertSame(ofTheArea, called, "actions called in " + getClass().getSimpleName());
  }
}

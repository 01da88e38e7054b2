package com.losant.rest.sandbox.junit;

import com.losant.rest.LosantClient;
import com.losant.rest.sandbox.LosantSandbox;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Gives tests a sandbox and a client of it, both made for the one test. It is what {@link
 * LosantSandboxTest} stands for; registered by hand, it takes other settings.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final LosantSandboxExtension SANDBOX =
 *     new LosantSandboxExtension(builder -> builder.token("reader", "all.Application.read"));
 * }</pre>
 *
 * <p>What it makes is kept with the test, so that tests that run at the same time share nothing.
 * Only what {@code @BeforeAll} or the constructor of a {@code PER_CLASS} class asks for is kept
 * with the class, and given to all its tests.
 */
public final class LosantSandboxExtension implements ParameterResolver {
  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(LosantSandboxExtension.class);

  private final UnaryOperator<LosantSandbox.Builder> settings;

  /** Creates an extension whose sandboxes have the default settings. */
  public LosantSandboxExtension() {
    this(UnaryOperator.identity());
  }

  /**
   * Creates an extension with settings.
   *
   * @param settings changes the settings of each sandbox before it starts
   */
  public LosantSandboxExtension(UnaryOperator<LosantSandbox.Builder> settings) {
    this.settings = settings;
  }

  @Override
  public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
    return ExtensionContextScope.TEST_METHOD;
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == LosantSandbox.class || type == LosantClient.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    ExtensionContext.Store store = context.getStore(NAMESPACE);
    boolean strict = isStrict(Optional.of(context));
    LosantSandbox sandbox =
        store.getOrComputeIfAbsent(
            new Key(LosantSandbox.class, strict), key -> start(strict), LosantSandbox.class);
    if (parameter.getParameter().getType() == LosantSandbox.class) {
      return sandbox;
    }
    return store.getOrComputeIfAbsent(
        new Key(LosantClient.class, strict), key -> client(sandbox), LosantClient.class);
  }

  /** The stores of classes are seen by their tests, which may want another kind of sandbox. */
  private record Key(Class<?> type, boolean strict) {}

  private LosantSandbox start(boolean strict) {
    LosantSandbox.Builder builder = LosantSandbox.builder();
    if (strict) {
      builder.strict();
    }
    return settings.apply(builder).start();
  }

  /** What the nearest annotation says, of the method, its class or one around it. */
  private static boolean isStrict(Optional<ExtensionContext> context) {
    return context
        .flatMap(
            here -> AnnotationSupport.findAnnotation(here.getElement(), LosantSandboxTest.class))
        .map(LosantSandboxTest::strict)
        .orElseGet(
            () -> context.isPresent() && isStrict(context.flatMap(ExtensionContext::getParent)));
  }

  private static LosantClient client(LosantSandbox sandbox) {
    return LosantClient.builder().accessToken(sandbox.token()).baseUrl(sandbox.url()).build();
  }
}

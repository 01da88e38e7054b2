package com.losant.rest.sandbox.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives each test a fresh sandbox and a client of it, as parameters of the type {@link
 * com.losant.rest.sandbox.LosantSandbox} and {@link com.losant.rest.LosantClient}.
 *
 * <p>Constructors, {@code @BeforeEach}, {@code @AfterEach} and the test itself get the same ones.
 * Both are closed after the test. Where {@code @BeforeAll} or the constructor of a class with the
 * lifecycle {@code PER_CLASS} has such parameters, there is one sandbox for all tests of the class,
 * which is closed after the last of them.
 *
 * <p>For other settings of the sandbox register {@link LosantSandboxExtension}.
 */
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(LosantSandboxExtension.class)
public @interface LosantSandboxTest {
  /**
   * Whether the sandbox also refuses query parameters that the description does not have.
   *
   * @return {@code true} if it refuses them
   */
  boolean strict() default false;
}

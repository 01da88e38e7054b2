package com.losant.rest.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A build in which Jackson 2 brings annotations that are too old for Jackson 3. */
class OldAnnotationsTest {
  private static final String ADDED_IN_2_21 = "com.fasterxml.jackson.annotation.JsonSerializeAs";

  @Test
  void generatedClassesWork() throws Exception {
    try (URLClassLoader old = withOldAnnotations()) {
      Object type = old.loadClass(Workflow.class.getName()).getField("TYPE").get(null);
      Object workflow =
          type.getClass().getMethod("fromJson", String.class).invoke(type, "{\"name\":\"n\"}");
      assertEquals("Workflow{name=n}", workflow.toString());
    }
  }

  @Test
  void otherClassesFailWithTheWayOut() throws Exception {
    try (URLClassLoader old = withOldAnnotations()) {
      Class<?> entry = old.loadClass(WorkflowStorageEntry.class.getName());
      Object builder = entry.getMethod("builder").invoke(null);
      InvocationTargetException e =
          assertThrows(
              InvocationTargetException.class,
              () ->
                  builder.getClass().getMethod("value", Object.class).invoke(builder, List.of(1)));
      String message = assertInstanceOf(IllegalStateException.class, e.getCause()).getMessage();
      assertTrue(message.contains("jackson-annotations 2.21 or later"), message);
    }
  }

  /** Loads everything anew, except for what the old version does not have. */
  private static URLClassLoader withOldAnnotations() throws IOException {
    URL[] classPath =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(OldAnnotationsTest::url)
            .toArray(URL[]::new);
    return new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader()) {
      @Override
      protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (name.equals(ADDED_IN_2_21)) {
          throw new ClassNotFoundException(name);
        }
        return super.findClass(name);
      }
    };
  }

  private static URL url(String path) {
    try {
      return new File(path).toURI().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }
}

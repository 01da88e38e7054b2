package com.losant.rest.generator;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What other teams get, as a folder that a web server or a browser can show as it is: the
 * description in all its forms, its extensions and changes, and a reference page that needs no
 * server. The sandbox serves the same folder.
 */
final class Site {
  private static final String SCALAR = "/META-INF/resources/webjars/scalar/scalar.js";

  private final Path project;
  private final Path folder;

  private Site(Path project, Path target) {
    this.project = project;
    this.folder = target.resolve("site-api");
  }

  /** Writes the site of a project, with the description in files of these names. */
  static void write(Path project, Path target, Map<String, String> descriptions)
      throws IOException {
    new Site(project, target).write(descriptions);
  }

  private void write(Map<String, String> descriptions) throws IOException {
    for (Map.Entry<String, String> description : descriptions.entrySet()) {
      Bundle.writeIfChanged(folder.resolve(description.getKey()), description.getValue());
    }
    // A page that is opened as a file may load scripts, but not read JSON.
    Bundle.writeIfChanged(
        folder.resolve("reference/description.js"),
        "const description = " + descriptions.get("openapi.json").strip() + ";\n");
    copy("LICENSE", "LICENSE");
    for (String file : List.of("CHANGELOG.md", "extensions.md")) {
      copy("openapi/" + file, file);
    }
    copy("openapi/reference/index.html", "index.html");
    for (String file : List.of("page.css", "page.js", "LICENSE-scalar.txt")) {
      copy("openapi/reference/" + file, "reference/" + file);
    }
    try (InputStream scalar = Site.class.getResourceAsStream(SCALAR)) {
      if (scalar == null) {
        throw new IllegalStateException(SCALAR + " is not in the jar scalar-core any more");
      }
      Bundle.writeIfChanged(
          folder.resolve("reference/scalar.js"), new String(scalar.readAllBytes(), UTF_8));
    }
  }

  private void copy(String from, String to) throws IOException {
    Bundle.writeIfChanged(folder.resolve(to), Files.readString(project.resolve(from)));
  }
}

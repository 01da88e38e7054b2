package com.losant.rest.generator.java;

import com.losant.rest.generator.Tree;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Reads from {@code x-content-upload} how content is uploaded by a form in the response. */
final class ContentUploadBuilder {
  private static final Set<String> WORDS = new TreeSet<>(Set.of("id", "form", "url", "fields"));

  private final Map<String, Object> upload;
  private final Map<String, Object> response;
  private final JavaTypes types;
  private final Consumer<String> faults;

  /**
   * A builder for the content of one action.
   *
   * @param response the schema of what it returns
   * @param faults takes what is wrong
   */
  ContentUploadBuilder(
      Operation operation, Map<String, Object> response, JavaTypes types, Consumer<String> faults) {
    this.upload = Tree.map(operation.node(), "x-content-upload");
    this.response = response;
    this.types = types;
    this.faults = faults;
  }

  /**
   * How content is uploaded; null if that is not said, or said wrong.
   *
   * @param forms the ways to call the action
   * @param params its optional parameters
   */
  JavaResource.ContentUpload build(
      List<JavaResource.Form> forms, List<JavaResource.Argument> params) {
    if (upload.isEmpty()) {
      return null;
    }
    if (!WORDS.equals(upload.keySet())) {
      faults.accept("x-content-upload has other words than " + WORDS);
      return null;
    }
    if (forms.size() != 1 || !params.isEmpty()) {
      faults.accept("x-content-upload is for one form of a body, without optional parameters");
      return null;
    }
    Map<String, Object> form = property(response, "form");
    if (!isText(property(response, "id"))
        || !isText(property(form, "url"))
        || !"object".equals(types.resolve(property(form, "fields")).get("type"))) {
      faults.accept(
          "x-content-upload names properties that the response or its form does not have, in "
              + upload);
      return null;
    }
    return new JavaResource.ContentUpload(
        accessor("form"), accessor("url"), accessor("fields"), accessor("id"));
  }

  private Map<String, Object> property(Map<String, Object> schema, String word) {
    Map<String, Object> properties = Tree.map(types.resolve(schema), "properties");
    return Tree.map(properties.getOrDefault(upload.get(word), Map.of()));
  }

  private boolean isText(Map<String, Object> schema) {
    return "string".equals(types.resolve(schema).get("type"));
  }

  private String accessor(String word) {
    return JavaNames.property((String) upload.get(word));
  }
}

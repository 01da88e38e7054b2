package com.losant.rest.sandbox.internal.actions;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What every response carries besides its own properties. */
public final class Presentation {
  private Presentation() {}

  /**
   * Adds the links, if the request asks for them.
   *
   * @param self the path of what is shown
   * @param others the paths of what belongs to it, by name
   */
  public static void link(
      ObjectNode shown, ActionRequest request, String self, Map<String, String> others) {
    if (!request.flag("_links")) {
      return;
    }
    ObjectNode links = shown.putObject("_links");
    links.putObject("self").put("href", self);
    if (request.has("applicationId")) {
      links.putObject("application").put("href", "/applications/" + request.text("applicationId"));
    }
    others.forEach((name, path) -> links.putObject(name).put("href", path));
  }

  /** Adds the type, and a tag that changes with the content. */
  public static ObjectNode mark(ObjectNode shown, String type, JsonNode content) {
    CRC32 sum = new CRC32();
    sum.update(JsonTrees.compact(content).getBytes(StandardCharsets.UTF_8));
    String tag = Long.toHexString(sum.getValue());
    return shown.put("_type", type).put("_etag", "\"" + tag + "\"");
  }
}

package com.losant.rest.sandbox.internal.applications;

import com.losant.rest.sandbox.internal.actions.ActionHandler;
import com.losant.rest.sandbox.internal.actions.ActionRequest;
import com.losant.rest.sandbox.internal.actions.ActionResponse;
import com.losant.rest.sandbox.internal.actions.AdvancedQuery;
import com.losant.rest.sandbox.internal.actions.DescribedExamples;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.Listing;
import com.losant.rest.sandbox.internal.actions.Presentation;
import com.losant.rest.sandbox.internal.actions.RefusedException;
import com.losant.rest.sandbox.internal.resources.ResourceFamily;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The templates that applications can start from: those of the description's examples, always. */
public final class TemplateFamily implements ResourceFamily {
  private static final String TEMPLATES = "/applicationTemplates";

  private final DescribedExamples examples;

  /** The templates and their categories, as the examples of the lists have them. */
  public TemplateFamily(DescribedExamples examples) {
    this.examples = examples;
  }

  @Override
  public Map<String, ActionHandler> handlers() {
    return Map.of(
        "applicationTemplates.get", this::list,
        "applicationTemplate.get", this::read,
        "applicationTemplates.getCategories", this::categories,
        "applicationTemplates.getUniqueKeywords", request -> keywords());
  }

  private List<JsonNode> templates() {
    return items("applicationTemplates.get");
  }

  private List<JsonNode> items(String action) {
    return StreamSupport.stream(examples.response(action).path("items").spliterator(), false)
        .toList();
  }

  private ActionResponse list(ActionRequest request) {
    Set<String> keywords = request.texts("keywords");
    String category = request.text("categoryId");
    Listing listing = new Listing(request, AdvancedQuery.PLAIN);
    templates().stream()
        .filter(template -> texts(template, "keywords").containsAll(keywords))
        .filter(template -> category.isEmpty() || has(template, "categoryIds", category))
        .filter(listing::matches)
        .forEach(template -> listing.add(template, () -> shown(template, request)));
    ObjectNode page = listing.page();
    for (String filter : List.of("keywords", "categoryId")) {
      if (request.has(filter)) {
        page.set(filter, request.value(filter));
      }
    }
    Presentation.link(page, request, TEMPLATES, Map.of());
    return ActionResponse.ok(Presentation.mark(page, "applicationTemplates", page));
  }

  private static Set<String> texts(JsonNode template, String property) {
    Set<String> texts = new HashSet<>();
    template.path(property).forEach(text -> texts.add(text.asString()));
    return texts;
  }

  /** Whether an identifier is in a list, in upper or lower case. */
  private static boolean has(JsonNode template, String property, String id) {
    return texts(template, property).stream().anyMatch(id::equalsIgnoreCase);
  }

  private static ObjectNode shown(JsonNode template, ActionRequest request) {
    ObjectNode shown = JsonTrees.copy(template);
    String self = TEMPLATES + "/" + JsonTrees.text(template, "id");
    Presentation.link(shown, request, self, Map.of("applicationTemplates", TEMPLATES));
    return Presentation.mark(shown, "applicationTemplate", template);
  }

  private ActionResponse read(ActionRequest request) {
    JsonNode found =
        templates().stream()
            .filter(template -> isNamed(template, request.text("templateId")))
            .findFirst()
            .orElseThrow(() -> RefusedException.notFound("Application template was not found"));
    return ActionResponse.ok(shown(found, request));
  }

  private static boolean isNamed(JsonNode document, String id) {
    return JsonTrees.text(document, "id").equalsIgnoreCase(id);
  }

  private ActionResponse categories(ActionRequest request) {
    String base = request.text("baseId");
    List<JsonNode> all = items("applicationTemplates.getCategories");
    Set<String> wanted = new HashSet<>();
    ArrayNode shown = JsonTrees.array();
    // Each category stands behind that above it.
    for (JsonNode category : all) {
      boolean isBelow = wanted.contains(JsonTrees.text(category, "parentId"));
      if (base.isEmpty() || isBelow || isNamed(category, base)) {
        wanted.add(JsonTrees.text(category, "id"));
        shown.add(category.deepCopy());
      }
    }
    if (shown.isEmpty()) {
      throw RefusedException.invalid("query parameter baseId: there is no category '" + base + "'");
    }
    ObjectNode response = JsonTrees.object();
    response.set("items", shown);
    if (!base.isEmpty()) {
      response.put("baseId", base);
    }
    response.put("count", shown.size()).put("totalCount", shown.size());
    Presentation.link(response, request, TEMPLATES + "/categories", Map.of());
    return ActionResponse.ok(
        Presentation.mark(response, "applicationTemplateCategories", response));
  }

  private ActionResponse keywords() {
    Set<String> keywords = new TreeSet<>();
    templates().forEach(template -> keywords.addAll(texts(template, "keywords")));
    ArrayNode all = JsonTrees.array();
    keywords.forEach(all::add);
    ObjectNode response = JsonTrees.object();
    response.set("keywords", all);
    return ActionResponse.ok(response);
  }
}

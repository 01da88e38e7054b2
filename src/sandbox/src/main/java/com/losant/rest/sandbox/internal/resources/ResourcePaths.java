package com.losant.rest.sandbox.internal.resources;

import com.losant.rest.sandbox.internal.actions.ActionRequest;
import com.losant.rest.sandbox.internal.actions.RefusedException;
import com.losant.rest.sandbox.internal.actions.SandboxState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Which collection and which item a request means, and whether what they are in exists. */
public final class ResourcePaths {
  private static final String APPLICATION = "{applicationId}";

  private final SandboxState state;
  private final List<DescribedResource> played;

  ResourcePaths(SandboxState state, List<DescribedResource> played) {
    this.state = state;
    this.played = List.copyOf(played);
  }

  /** The path of the collection that a request means, with a slash at its beginning. */
  String collection(DescribedResource resource, ActionRequest request) {
    return path(resource.path(), request);
  }

  /** The id or name of the item that a request means. */
  String key(DescribedResource resource, ActionRequest request) {
    return value(resource.key(), request);
  }

  /** The item that a request means. */
  ObjectNode find(DescribedResource resource, ActionRequest request) {
    return find(resource, path(resource.path(), request), request);
  }

  private ObjectNode find(DescribedResource resource, String collection, ActionRequest request) {
    return store()
        .find(collection, key(resource, request))
        .orElseThrow(() -> RefusedException.notFound(sentence(resource) + " was not found"));
  }

  private static String sentence(DescribedResource resource) {
    String words = resource.words();
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** Fills a template step by step, so that what does not exist is named where it comes first. */
  private String path(List<String> template, ActionRequest request) {
    String path = "";
    List<String> taken = new ArrayList<>();
    for (String segment : template) {
      String collection = path;
      taken.add(segment);
      if (!segment.startsWith("{")) {
        path += "/" + segment;
        continue;
      }
      path += "/" + value(segment.substring(1, segment.length() - 1), request);
      if (segment.equals(APPLICATION)) {
        state.application(request);
      } else {
        played.stream()
            .filter(parent -> parent.itemPath().equals(taken))
            .forEach(parent -> find(parent, collection, request));
      }
    }
    return path;
  }

  private static String value(String parameter, ActionRequest request) {
    String value = request.text(parameter);
    return parameter.endsWith("Id") ? value.toLowerCase(Locale.ROOT) : value;
  }

  /** Sets the identifiers of a path in what is in it, where they are documented. */
  void setIds(ObjectNode document, Set<String> documented, ActionRequest request) {
    for (String property : documented) {
      if (property.endsWith("Id") && !document.has(property) && request.has(property)) {
        document.put(property, value(property, request));
      }
    }
  }

  private ResourceStore store() {
    return ResourceStore.of(state);
  }
}

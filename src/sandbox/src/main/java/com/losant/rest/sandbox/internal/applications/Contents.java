package com.losant.rest.sandbox.internal.applications;

import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.SandboxState;
import com.losant.rest.sandbox.internal.resources.ResourceStore;
import java.util.Collection;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One kind of what an application contains.
 *
 * @param path the path of its collection below the application
 * @param count the number in the summary
 * @param type what a search calls it, empty for what is not searched
 */
record Contents(String path, String count, String type) {
  static final List<Contents> ALL =
      List.of(
          new Contents("tokens", "apiTokenCount", "applicationApiToken"),
          new Contents("certificates", "certificateCount", ""),
          new Contents("certificate-authorities", "certificateAuthorityCount", ""),
          new Contents("credentials", "credentialCount", "credential"),
          new Contents("dashboards", "dashCount", "dashboard"),
          new Contents("data-tables", "dataTableCount", "dataTable"),
          new Contents("devices", "deviceCount", "device"),
          new Contents("device-recipes", "deviceRecipeCount", "deviceRecipe"),
          new Contents("events", "eventCount", "event"),
          new Contents("experience/domains", "experienceDomainCount", "experienceDomain"),
          new Contents("experience/endpoints", "experienceEndpointCount", "experienceEndpoint"),
          new Contents("experience/groups", "experienceGroupCount", "experienceGroup"),
          new Contents("experience/slugs", "experienceSlugCount", "experienceSlug"),
          new Contents("experience/users", "experienceUserCount", "experienceUser"),
          new Contents("experience/versions", "experienceVersionCount", "experienceVersion"),
          new Contents("experience/views", "experienceViewCount", "experienceView"),
          new Contents("files", "fileCount", "file"),
          new Contents("integrations", "integrationCount", "integration"),
          new Contents("keys", "keyCount", ""),
          new Contents("notebooks", "notebookCount", "notebook"),
          new Contents("private-files", "privateFileCount", ""),
          new Contents("resource-jobs", "resourceJobCount", "resourceJob"),
          new Contents("webhooks", "webhookCount", "webhook"));

  /** What there is of it in an application. */
  Collection<ObjectNode> in(SandboxState state, String applicationId) {
    return ResourceStore.of(state).all(ResourceStore.path(applicationId, path));
  }

  /** What people call one of it. */
  static String name(JsonNode document) {
    return JsonTrees.text(document, document.has("name") ? "name" : "subject");
  }
}

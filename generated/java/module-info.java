// Generated from openapi/. Change the description or a template, not this file.
/**
 * A client of the Losant REST API: devices and what they report, events and workflows, with a
 * package for each.
 *
 * <p>{@link com.losant.rest.LosantClient} is where to start:
 *
 * <pre>{@code
 * try (LosantClient losant = LosantClient.fromEnv()) {
 *   Workflow workflow = losant.flow().get(applicationId, flowId);
 * }
 * }</pre>
 */
module com.losant.rest {
  requires transitive okhttp3;
  requires static transitive org.jspecify;
  requires transitive tools.jackson.databind;

  exports com.losant.rest;
  exports com.losant.rest.api;
  exports com.losant.rest.errors;
  exports com.losant.rest.json;
  exports com.losant.rest.resources;
  exports com.losant.rest.shared;
  exports com.losant.rest.access;
  exports com.losant.rest.applications;
  exports com.losant.rest.data;
  exports com.losant.rest.datatables;
  exports com.losant.rest.devices;
  exports com.losant.rest.events;
  exports com.losant.rest.files;
  exports com.losant.rest.workflows;
}

// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.api;

/** The API, resource by resource. */
public abstract class Resources {

  private final FlowApi flow;

  private final FlowsApi flows;

  /**
   * Makes all resources send their requests the same way.
   *
   * @param transport what carries the requests out
   */
  protected Resources(Transport transport) {

    this.flow = new FlowApi(transport);

    this.flows = new FlowsApi(transport);
  }

  /**
   * One workflow with its storage, logs, errors, statistics and virtual buttons.
   *
   * @return the actions of this resource
   */
  public final FlowApi flow() {
    return flow;
  }

  /**
   * The workflows of an application as a collection, to list, create and import them.
   *
   * @return the actions of this resource
   */
  public final FlowsApi flows() {
    return flows;
  }
}

package com.losant.rest.sandbox.internal.workflows;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/**
 * One run of a workflow.
 *
 * @param version the version that ran, or {@code develop}
 * @param versionId its identifier, or {@code develop}
 * @param deviceId the device that it ran on, empty in the cloud
 * @param nodeId the node that failed, empty where none is known
 * @param error the name and message of the failure, a missing node when all went well
 */
record WorkflowRun(
    Instant time,
    String version,
    String versionId,
    String deviceId,
    String nodeId,
    JsonNode error) {

  boolean failed() {
    return !error.isMissingNode();
  }

  boolean isOf(String versionOrId) {
    return versionOrId.isEmpty() || version.equals(versionOrId) || versionId.equals(versionOrId);
  }

  boolean isOn(String device) {
    return device.isEmpty() || deviceId.equalsIgnoreCase(device);
  }
}

package com.losant.rest.sandbox.internal.applications;

import com.losant.rest.sandbox.internal.actions.ActionHandler;
import com.losant.rest.sandbox.internal.actions.ActionRequest;
import com.losant.rest.sandbox.internal.actions.ActionResponse;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.RefusedException;
import com.losant.rest.sandbox.internal.actions.SandboxState;
import java.util.Map;

/** MQTT messages that are published and subscribed to over HTTP. */
final class MqttActions {
  private static final String STREAM = "application.mqttSubscriptionStream";

  private final SandboxState state;

  MqttActions(SandboxState state) {
    this.state = state;
  }

  Map<String, ActionHandler> handlers() {
    return Map.of("application.mqttPublishMessage", this::publish, STREAM, this::subscribe);
  }

  /** The broker of Losant takes no topics of its own, and none with wildcards. */
  private ActionResponse publish(ActionRequest request) {
    String id = state.application(request).id();
    String topic = JsonTrees.text(request.body(), "topic");
    if (topic.matches(".*[+#].*|[$].*|losant(/.*)?")) {
      throw RefusedException.invalid(
          "body.topic: has a wildcard, or is a topic of MQTT or Losant itself");
    }
    ApplicationPayloads.publish(state, id);
    state
        .streams()
        .publish(
            STREAM,
            stream ->
                stream.text("applicationId").equalsIgnoreCase(id)
                    && MqttTopics.fits(stream.text("topic"), topic),
            request.body());
    return ActionResponse.success();
  }

  /** A stream begins with nothing: it tells what happens from now on. */
  private ActionResponse subscribe(ActionRequest request) {
    state.application(request);
    if (!MqttTopics.isFilter(request.text("topic"))) {
      throw RefusedException.invalid(
          "query parameter topic: + stands for a whole level, and # for all levels at the end");
    }
    return ActionResponse.ok(JsonTrees.array());
  }
}

package com.losant.rest.sandbox.internal.applications;

import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.Period;
import com.losant.rest.sandbox.internal.actions.SandboxActor;
import com.losant.rest.sandbox.internal.actions.SandboxState;
import com.losant.rest.sandbox.internal.devices.ApplicationDevices;
import com.losant.rest.sandbox.internal.devices.Payload;
import com.losant.rest.sandbox.internal.resources.ResourceStore;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** What an application caused that Losant would count: devices, events and MQTT messages. */
final class ApplicationPayloads {
  /** The caller is an API token, and everything comes over HTTP. */
  private static final String SOURCE = SandboxActor.TYPE + ".rest";

  private final SandboxState state;

  /** When messages were published in an application. */
  private static final class Published {
    private final List<String> times = new ArrayList<>();
  }

  ApplicationPayloads(SandboxState state) {
    this.state = state;
  }

  static void publish(SandboxState state, String applicationId) {
    published(state, applicationId).add(state.time().nowText());
  }

  private static List<String> published(SandboxState state, String applicationId) {
    return state.application(applicationId).part(Published.class, Published::new).times;
  }

  Stream<Payload> in(String applicationId, Period period) {
    ApplicationDevices devices = ApplicationDevices.of(state, applicationId);
    String events = ResourceStore.path(applicationId, "events");
    return Stream.of(
            devices.all().stream().flatMap(device -> devices.records(device).payloads(Period.ALL)),
            devices.all().stream().map(device -> created("deviceCreate", device)),
            ResourceStore.of(state).all(events).stream().map(event -> created("event", event)),
            published(state, applicationId).stream().map(time -> new Payload("mqttIn", time)))
        .flatMap(payloads -> payloads)
        .filter(payload -> period.contains(payload.time()));
  }

  private static Payload created(String kind, ObjectNode document) {
    return new Payload(kind, JsonTrees.text(document, "creationDate"));
  }

  /** Their numbers by kind and source. */
  ObjectNode counts(String applicationId, Period period) {
    ObjectNode counts = JsonTrees.object();
    in(applicationId, period)
        .map(payload -> counts.withObjectProperty(payload.kind()))
        .forEach(of -> of.put(SOURCE, of.path(SOURCE).asInt(0) + 1));
    return counts;
  }
}

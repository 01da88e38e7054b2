package com.losant.rest.sandbox.internal.devices;

import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is on record of a device: its state, the commands to it, its connections. */
public final class DeviceRecords {
  /** The values of each time, by the name of the attribute. */
  private final NavigableMap<String, ObjectNode> states = new TreeMap<>();

  private final List<ObjectNode> commands = new ArrayList<>();
  private final List<ObjectNode> connections = new ArrayList<>();

  /** Adds values; those of the same millisecond and attribute are replaced. */
  void addState(String time, ObjectNode values) {
    states.computeIfAbsent(time, t -> JsonTrees.object()).setAll(values);
  }

  /** The reports of a period, the oldest first: {@code {"time": …, "data": …}}. */
  public List<ObjectNode> states(Period period) {
    return states.entrySet().stream()
        .filter(state -> period.contains(state.getKey()))
        .map(
            state -> {
              ObjectNode report = JsonTrees.object().put("time", state.getKey());
              report.set("data", state.getValue().deepCopy());
              return report;
            })
        .toList();
  }

  List<ObjectNode> commands() {
    return commands;
  }

  List<ObjectNode> connections() {
    return connections;
  }

  /** Adds an entry to a list that is sorted by time. */
  static void add(List<ObjectNode> entries, ObjectNode entry) {
    int place = entries.size();
    String time = JsonTrees.text(entry, "time");
    while (place > 0 && JsonTrees.text(entries.get(place - 1), "time").compareTo(time) > 0) {
      place--;
    }
    entries.add(place, entry);
  }

  /** Removes values of a period, of some attributes or, if none is named, of all. */
  void removeStates(Period period, JsonNode attributes) {
    states.entrySet().stream()
        .filter(state -> period.contains(state.getKey()))
        .forEach(
            state -> {
              if (attributes.isEmpty()) {
                state.getValue().removeAll();
              }
              attributes.forEach(name -> state.getValue().remove(name.asString()));
            });
    states.values().removeIf(ObjectNode::isEmpty);
  }

  /** Forgets all values of an attribute. */
  void removeAttribute(String name) {
    states.values().forEach(values -> values.remove(name));
    states.values().removeIf(ObjectNode::isEmpty);
  }

  static Predicate<ObjectNode> in(Period period) {
    return entry -> period.contains(JsonTrees.text(entry, "time"));
  }

  /** When something happened in a period that counts as a payload, by its kind. */
  public Stream<Payload> payloads(Period period) {
    return Stream.of(
            states.keySet().stream().map(time -> new Payload("deviceState", time)),
            commands.stream().map(entry -> new Payload("deviceCommand", text(entry))),
            connections.stream()
                .map(
                    entry ->
                        new Payload(
                            isConnect(entry) ? "deviceConnect" : "deviceDisconnect", text(entry))))
        .flatMap(payloads -> payloads)
        .filter(payload -> period.contains(payload.time()));
  }

  private static boolean isConnect(ObjectNode entry) {
    return entry.path("connected").intValue() == 1;
  }

  private static String text(ObjectNode entry) {
    return JsonTrees.text(entry, "time");
  }
}

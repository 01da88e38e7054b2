package com.losant.rest.sandbox.internal.applications;

/** Topics of MQTT, and the filters that subscriptions are made with. */
final class MqttTopics {
  private static final String ONE = "+";
  private static final String REST = "#";

  private MqttTopics() {}

  /** Whether a text is a filter: wildcards stand alone in their level, and # is the last one. */
  static boolean isFilter(String filter) {
    String[] levels = filter.split("/", -1);
    for (int i = 0; i < levels.length; i++) {
      String level = levels[i];
      boolean hasWildcard = level.contains(ONE) || level.contains(REST);
      boolean isWildcard = level.equals(ONE) || level.equals(REST) && i == levels.length - 1;
      if (hasWildcard && !isWildcard) {
        return false;
      }
    }
    return !filter.isEmpty();
  }

  /** Whether a topic fits a filter. Of {@code a/#}, {@code a} itself does. */
  static boolean fits(String filter, String topic) {
    String[] wanted = filter.split("/", -1);
    String[] levels = topic.split("/", -1);
    for (int i = 0; i < wanted.length; i++) {
      if (wanted[i].equals(REST)) {
        return true;
      }
      if (i == levels.length || !wanted[i].equals(ONE) && !wanted[i].equals(levels[i])) {
        return false;
      }
    }
    return wanted.length == levels.length;
  }
}

package com.losant.rest.api;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The query parameter that says how often a server of events gives a sign of life, in seconds. */
record KeepAlive(String parameter, Duration byDefault) {
  /** The interval that a value of the parameter asks for. */
  Duration interval(@Nullable String value) {
    try {
      long seconds = value == null ? 0 : Long.parseLong(value);
      return seconds > 0 ? Duration.ofSeconds(seconds) : byDefault;
    } catch (NumberFormatException e) {
      return byDefault; // the server refuses it, or does what it always does
    }
  }
}

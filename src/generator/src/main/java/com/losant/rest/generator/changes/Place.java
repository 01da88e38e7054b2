package com.losant.rest.generator.changes;

/**
 * Where a comparison of two descriptions stands.
 *
 * @param name what the report calls it
 * @param action the action on whose way it was reached
 * @param answer whether the server writes what stands there; otherwise callers do
 */
record Place(String name, String action, boolean answer) {
  static Place of(String action) {
    return new Place(action, action, false);
  }

  Place answers() {
    return new Place(name, action, true);
  }

  Place in(String part) {
    return new Place(name + ", " + part, action, answer);
  }

  /** A place that several actions share. */
  Place at(String component) {
    return new Place(component, action, answer);
  }
}

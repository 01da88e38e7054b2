package com.losant.rest.sandbox;

/**
 * A part of a body that is a form, as the description has it.
 *
 * @param file whether it is a file
 * @param pointer where its schema stands
 * @param shape what that schema says; only text is not sent as JSON
 */
record FormPart(String name, boolean required, boolean file, String pointer, QueryShape shape) {
  /** How sentences call it. */
  String label() {
    return "part " + name;
  }
}

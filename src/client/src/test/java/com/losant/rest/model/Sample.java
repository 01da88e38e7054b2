package com.losant.rest.model;

/** A JSON document and the schema that it is of, which is also the name of its class. */
record Sample(String name, String schema, String json) {
  JsonType<Object> type() {
    return Models.type(schema);
  }

  @Override
  public String toString() {
    return name + " (" + schema + ")";
  }
}

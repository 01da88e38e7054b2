package com.losant.rest.json;

/** A JSON document and the schema that it is of, which is also the name of its class. */
record Sample(String name, String schema, String json) {
  JsonCodec<Object> type() {
    return Models.type(schema);
  }

  @Override
  public String toString() {
    return name + " (" + schema + ")";
  }
}

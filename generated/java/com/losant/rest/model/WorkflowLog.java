// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Recent log entries of a workflow, the newest first. */
@JsonDeserialize(using = WorkflowLog.Codec.class)
public final class WorkflowLog extends JsonModel implements Iterable<WorkflowLogEntry> {

  /** How this is read from JSON and written to it. */
  public static final JsonType<WorkflowLog> TYPE = new Codec();

  private static final List<String> NAMES = List.of("entries");
  private static final JsonType<List<WorkflowLogEntry>> ENTRIES_TYPE =
      JsonType.listOf(WorkflowLogEntry.TYPE);

  private final @Nullable List<WorkflowLogEntry> entries;

  private WorkflowLog(Builder builder) {
    super(builder);
    this.entries = builder.entries;
  }

  /**
   * Starts with nothing set.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder(false);
  }

  /**
   * Starts with everything that is set here, what is not documented included.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * Recent log entries of a workflow, the newest first.
   *
   * @return the value
   * @throws LosantDecodeException if an answer has none, or one of another type
   */
  public List<WorkflowLogEntry> entries() {
    return required("entries", entries);
  }

  @Override
  public Iterator<WorkflowLogEntry> iterator() {
    return entries().iterator();
  }

  @Override
  void write(JsonGenerator out) {
    if (originals.containsKey("entries")) {
      Json.write(originals.get("entries"), out);
    } else {
      ENTRIES_TYPE.write(entries(), out);
    }
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(entries);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("entries", this.entries, ENTRIES_TYPE, out);
  }

  /** Builds a {@link WorkflowLog}. */
  public static final class Builder extends JsonModel.Builder<WorkflowLog> {
    private @Nullable List<WorkflowLogEntry> entries;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(WorkflowLog from) {
      super(from);
      this.entries = from.entries;
    }

    /**
     * Recent log entries of a workflow, the newest first.
     *
     * @param entries the values; copied
     * @return this builder
     */
    public Builder entries(List<WorkflowLogEntry> entries) {
      this.entries = setList("entries", entries);
      return this;
    }

    /**
     * Builds; the builder can be used further.
     *
     * @return an immutable {@link WorkflowLog}
     * @throws IllegalStateException if a required property is missing
     */
    public WorkflowLog build() {
      require("entries", entries);
      return create();
    }

    @Override
    WorkflowLog create() {
      return new WorkflowLog(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "entries" -> this.entries = read(name, in, ENTRIES_TYPE);
        default -> keep(name, in);
      }
    }

    private void readEntries(JsonSource in) {
      entries = read("entries", in, ENTRIES_TYPE);
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<WorkflowLog> {
    /** For Jackson. */
    public Codec() {
      super("WorkflowLog");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }

    @Override
    @Nullable WorkflowLog read(JsonSource in) {
      if (in.parser.currentToken() != JsonToken.START_ARRAY) {
        return in.mismatch();
      }
      Builder builder = builder();
      builder.readEntries(in);
      return builder.create();
    }
  }
}

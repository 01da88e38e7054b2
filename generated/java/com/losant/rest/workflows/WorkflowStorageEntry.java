// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A value to keep in the storage of a workflow. */
@JsonDeserialize(using = WorkflowStorageEntry.Codec.class)
public final class WorkflowStorageEntry extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<WorkflowStorageEntry> CODEC = new Codec();

  private WorkflowStorageEntry(Builder builder) {
    super(builder);
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder(false);
  }

  /** Starts with everything that is set here, undocumented properties included. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** Key of the entry, 1 to 255 characters. A value already stored there is replaced. */
  public String key() {
    return required(0);
  }

  /** Value to store, of any JSON type including {@code null}. */
  public @Nullable JsonNode value() {
    return any(1);
  }

  /** Returns {@link #value()} as an object of a class that Jackson can read. */
  public <T> @Nullable T value(Class<T> type) {
    return any(1, type);
  }

  /** Builds a {@link WorkflowStorageEntry}. */
  public static final class Builder extends JsonModel.Builder<WorkflowStorageEntry, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(WorkflowStorageEntry from) {
      super(from);
    }

    /** Sets {@link WorkflowStorageEntry#key()}. */
    public Builder key(String key) {
      return set(0, key);
    }

    /**
     * Sets {@link WorkflowStorageEntry#value()} to anything that Jackson can write; null is sent as
     * a JSON null.
     */
    public Builder value(@Nullable Object value) {
      return setAny(1, value);
    }

    @Override
    protected WorkflowStorageEntry create() {
      return new WorkflowStorageEntry(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static WorkflowStorageEntry ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a WorkflowStorageEntry; take the JSON as a text, and use"
            + " WorkflowStorageEntry.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<WorkflowStorageEntry> {
    /** Called by Jackson. */
    public Codec() {
      super("WorkflowStorageEntry", List.of("key", "value"));
      require(0);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.ANY, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> JsonCodec.STRING;
        case 1 -> JsonCodec.ANY;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}

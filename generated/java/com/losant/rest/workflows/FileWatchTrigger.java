// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Starts an edge workflow when files or directories change on the edge device. */
@JsonDeserialize(using = FileWatchTrigger.Codec.class)
public final class FileWatchTrigger extends JsonModel implements WorkflowTrigger {
  /** Reads and writes this class. */
  public static final JsonCodec<FileWatchTrigger> CODEC = new Codec();

  private static final JsonCodec<List<List<String>>> OUTPUT_IDS =
      JsonCodec.listOf(JsonCodec.listOf(JsonCodec.STRING));

  private FileWatchTrigger(Builder builder) {
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

  /**
   * Key of the trigger. Its meaning depends on the type. If the type needs no key from the caller,
   * the server generates one. At most 1024 characters.
   */
  @Override
  public @Nullable String key() {
    return optional(0);
  }

  /** Marks a trigger on changes in the file system. The only value is {@code fileWatch}. */
  @Override
  public WorkflowTriggerType type() {
    return required(1);
  }

  /**
   * The path to watch and the changes that start the workflow. At least one kind of change should
   * be selected.
   */
  public @Nullable FileWatchTriggerConfig config() {
    return optional(2);
  }

  /** Data of the workflow editor about a trigger, such as its label and position. */
  public @Nullable TriggerMeta meta() {
    return optional(3);
  }

  /**
   * Nodes that run next. The outer list has one entry for each output port, and each inner list
   * contains the nodes that the port leads to. An empty inner list is a port that leads nowhere. A
   * node cannot lead to itself, nor back to itself by way of others in an embedded workflow, and
   * the nodes of a loop lead to nodes of that loop only. At most 100 items.
   */
  @Override
  public List<List<String>> outputIds() {
    return list(4);
  }

  /** Whether {@link #outputIds()} is there at all, be it as a JSON null. */
  public boolean hasOutputIds() {
    return has(4);
  }

  /** Builds a {@link FileWatchTrigger}. */
  public static final class Builder extends JsonModel.Builder<FileWatchTrigger, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
      if (!received) {
        set(1, WorkflowTriggerType.of("fileWatch"));
      }
    }

    private Builder(FileWatchTrigger from) {
      super(from);
    }

    /** Sets {@link FileWatchTrigger#key()}. */
    public Builder key(String key) {
      return set(0, key);
    }

    /** Sets {@link FileWatchTrigger#config()}. */
    public Builder config(FileWatchTriggerConfig config) {
      return set(2, config);
    }

    /** Sets {@link FileWatchTrigger#meta()}. */
    public Builder meta(TriggerMeta meta) {
      return set(3, meta);
    }

    /** Sets {@link FileWatchTrigger#outputIds()}. */
    public Builder outputIds(List<List<String>> outputIds) {
      return setList(4, outputIds);
    }

    @Override
    protected FileWatchTrigger create() {
      return new FileWatchTrigger(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static FileWatchTrigger ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a FileWatchTrigger; take the JSON as a text, and use"
            + " FileWatchTrigger.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<FileWatchTrigger> {
    /** Called by Jackson. */
    public Codec() {
      super("FileWatchTrigger", List.of("key", "type", "config", "meta", "outputIds"));
      require(1);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, WorkflowTriggerType.CODEC, out);
      write(values, 2, FileWatchTriggerConfig.CODEC, out);
      write(values, 3, TriggerMeta.CODEC, out);
      write(values, 4, OUTPUT_IDS, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> JsonCodec.STRING;
        case 1 -> WorkflowTriggerType.CODEC;
        case 2 -> FileWatchTriggerConfig.CODEC;
        case 3 -> TriggerMeta.CODEC;
        case 4 -> OUTPUT_IDS;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}

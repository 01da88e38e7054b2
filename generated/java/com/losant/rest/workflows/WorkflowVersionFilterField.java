// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Field by which workflow versions can be filtered. The only value is {@code version}. */
@JsonDeserialize(using = WorkflowVersionFilterField.Codec.class)
public final class WorkflowVersionFilterField extends OpenEnum {
  /** {@code "version"}. */
  public static final WorkflowVersionFilterField VERSION =
      new WorkflowVersionFilterField("version", Known.VERSION);

  /** Reads and writes this class. */
  public static final JsonCodec<WorkflowVersionFilterField> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "version"}. */
    VERSION,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private WorkflowVersionFilterField(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static WorkflowVersionFilterField of(String value) {
    return switch (value) {
      case "version" -> VERSION;
      default -> new WorkflowVersionFilterField(value, Known.UNKNOWN);
    };
  }

  /**
   * The value to switch over; {@link Known#UNKNOWN} if this version of the library does not know
   * it.
   */
  public Known known() {
    return known;
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static WorkflowVersionFilterField ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a WorkflowVersionFilterField; take the JSON as a text, and use"
            + " WorkflowVersionFilterField.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<WorkflowVersionFilterField> {
    /** Called by Jackson. */
    public Codec() {
      super("WorkflowVersionFilterField");
    }

    @Override
    protected WorkflowVersionFilterField of(String value) {
      return WorkflowVersionFilterField.of(value);
    }
  }
}

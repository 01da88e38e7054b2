// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Field by which workflow versions can be sorted. */
@JsonDeserialize(using = WorkflowVersionSortField.Codec.class)
public final class WorkflowVersionSortField extends OpenEnum {
  /** {@code "version"}. */
  public static final WorkflowVersionSortField VERSION =
      new WorkflowVersionSortField("version", Known.VERSION);

  /** {@code "id"}. */
  public static final WorkflowVersionSortField ID = new WorkflowVersionSortField("id", Known.ID);

  /** {@code "creationDate"}. */
  public static final WorkflowVersionSortField CREATION_DATE =
      new WorkflowVersionSortField("creationDate", Known.CREATION_DATE);

  /** {@code "lastUpdated"}. */
  public static final WorkflowVersionSortField LAST_UPDATED =
      new WorkflowVersionSortField("lastUpdated", Known.LAST_UPDATED);

  /** Reads and writes this class. */
  public static final JsonCodec<WorkflowVersionSortField> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "version"}. */
    VERSION,
    /** {@code "id"}. */
    ID,
    /** {@code "creationDate"}. */
    CREATION_DATE,
    /** {@code "lastUpdated"}. */
    LAST_UPDATED,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private WorkflowVersionSortField(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static WorkflowVersionSortField of(String value) {
    return switch (value) {
      case "version" -> VERSION;
      case "id" -> ID;
      case "creationDate" -> CREATION_DATE;
      case "lastUpdated" -> LAST_UPDATED;
      default -> new WorkflowVersionSortField(value, Known.UNKNOWN);
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
  private static WorkflowVersionSortField ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a WorkflowVersionSortField; take the JSON as a text, and use"
            + " WorkflowVersionSortField.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<WorkflowVersionSortField> {
    /** Called by Jackson. */
    public Codec() {
      super("WorkflowVersionSortField");
    }

    @Override
    protected WorkflowVersionSortField of(String value) {
      return WorkflowVersionSortField.of(value);
    }
  }
}

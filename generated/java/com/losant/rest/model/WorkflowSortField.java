// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import tools.jackson.databind.annotation.JsonDeserialize;

/** Field by which workflows can be sorted. */
@JsonDeserialize(using = WorkflowSortField.Codec.class)
public final class WorkflowSortField extends OpenEnum {
  /** {@code "name"}. */
  public static final WorkflowSortField NAME = new WorkflowSortField("name", Known.NAME);

  /** {@code "id"}. */
  public static final WorkflowSortField ID = new WorkflowSortField("id", Known.ID);

  /** {@code "creationDate"}. */
  public static final WorkflowSortField CREATION_DATE =
      new WorkflowSortField("creationDate", Known.CREATION_DATE);

  /** {@code "lastUpdated"}. */
  public static final WorkflowSortField LAST_UPDATED =
      new WorkflowSortField("lastUpdated", Known.LAST_UPDATED);

  /** How this is read from JSON and written to it. */
  public static final JsonType<WorkflowSortField> TYPE = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "name"}. */
    NAME,
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

  private WorkflowSortField(String value, Known known) {
    super(value);
    this.known = known;
  }

  /**
   * The constant of a value, or a new one for a value that is unknown here.
   *
   * @param value the value as the API writes it
   * @return never null
   */
  public static WorkflowSortField of(String value) {
    return switch (value) {
      case "name" -> NAME;
      case "id" -> ID;
      case "creationDate" -> CREATION_DATE;
      case "lastUpdated" -> LAST_UPDATED;
      default -> new WorkflowSortField(value, Known.UNKNOWN);
    };
  }

  /**
   * The value to switch over.
   *
   * @return {@link Known#UNKNOWN} for a value that this version of the library does not know
   */
  public Known known() {
    return known;
  }

  /** For Jackson. */
  public static final class Codec extends OpenEnum.EnumType<WorkflowSortField> {
    /** For Jackson. */
    public Codec() {
      super("WorkflowSortField");
    }

    @Override
    WorkflowSortField of(String value) {
      return WorkflowSortField.of(value);
    }
  }
}

// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** What a node reported when it failed. */
@JsonDeserialize(using = WorkflowErrorDetail.Codec.class)
public final class WorkflowErrorDetail extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<WorkflowErrorDetail> TYPE = new Codec();

  private static final List<String> NAMES = List.of("name", "message");

  private final @Nullable String name;
  private final @Nullable String message;

  private WorkflowErrorDetail(Builder builder) {
    super(builder);
    this.name = builder.name;
    this.message = builder.message;
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
   * Short name of the kind of error, such as {@code Validation}.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String name() {
    return optional("name", name);
  }

  /**
   * What went wrong, meant for people.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String message() {
    return optional("message", message);
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(name, message);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("name", this.name, JsonType.STRING, out);
    write("message", this.message, JsonType.STRING, out);
  }

  /** Builds a {@link WorkflowErrorDetail}. */
  public static final class Builder extends JsonModel.Builder<WorkflowErrorDetail> {
    private @Nullable String name;
    private @Nullable String message;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(WorkflowErrorDetail from) {
      super(from);
      this.name = from.name;
      this.message = from.message;
    }

    /**
     * Short name of the kind of error, such as {@code Validation}.
     *
     * @param name the value
     * @return this builder
     */
    public Builder name(String name) {
      this.name = set("name", name);
      return this;
    }

    /**
     * What went wrong, meant for people.
     *
     * @param message the value
     * @return this builder
     */
    public Builder message(String message) {
      this.message = set("message", message);
      return this;
    }

    /**
     * Sets a property that is not documented, or a documented one to JSON that its type has no room
     * for.
     *
     * @param name the name in the JSON
     * @param value anything that Jackson can write; null for a JSON null
     * @return this builder
     */
    public Builder additionalProperty(String name, @Nullable Object value) {
      setAdditional(name, value);
      return this;
    }

    /**
     * Builds; the builder can be used further.
     *
     * @return an immutable {@link WorkflowErrorDetail}
     */
    public WorkflowErrorDetail build() {
      return create();
    }

    @Override
    WorkflowErrorDetail create() {
      return new WorkflowErrorDetail(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "name" -> this.name = read(name, in, JsonType.STRING);
        case "message" -> this.message = read(name, in, JsonType.STRING);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<WorkflowErrorDetail> {
    /** For Jackson. */
    public Codec() {
      super("WorkflowErrorDetail");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}

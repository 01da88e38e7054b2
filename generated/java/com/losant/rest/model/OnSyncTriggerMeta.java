// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * How the workflow editor shows a synchronization trigger. It has fewer settings than the other
 * triggers.
 */
@JsonDeserialize(using = OnSyncTriggerMeta.Codec.class)
public final class OnSyncTriggerMeta extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<OnSyncTriggerMeta> TYPE = new Codec();

  private static final List<String> NAMES =
      List.of("category", "name", "label", "description", "x", "y", "uiId");

  private final @Nullable TriggerMetaCategory category;
  private final @Nullable String name;
  private final @Nullable String label;
  private final @Nullable String description;
  private final @Nullable BigDecimal x;
  private final @Nullable BigDecimal y;
  private final @Nullable String uiId;

  private OnSyncTriggerMeta(Builder builder) {
    super(builder);
    this.category = builder.category;
    this.name = builder.name;
    this.label = builder.label;
    this.description = builder.description;
    this.x = builder.x;
    this.y = builder.y;
    this.uiId = builder.uiId;
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
   * Section of the editor's palette that the trigger belongs to. The only value is {@code trigger}.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable TriggerMetaCategory category() {
    return optional("category", category);
  }

  /**
   * Name under which the editor knows this kind of trigger. The only value is {@code onSync}.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String name() {
    return optional("name", name);
  }

  /**
   * Text shown on the trigger in the editor. 1 to 255 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String label() {
    return optional("label", label);
  }

  /**
   * Notes for people who read the workflow. They have no effect on how it runs. At most 32767
   * characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String description() {
    return optional("description", description);
  }

  /**
   * Horizontal position on the editor's canvas, growing to the right.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable BigDecimal x() {
    return optional("x", x);
  }

  /**
   * Vertical position on the editor's canvas, growing downward.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable BigDecimal y() {
    return optional("y", y);
  }

  /**
   * Id that the workflow editor uses for the trigger. At most 48 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String uiId() {
    return optional("uiId", uiId);
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(category, name, label, description, x, y, uiId);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("category", this.category, TriggerMetaCategory.TYPE, out);
    write("name", this.name, JsonType.STRING, out);
    write("label", this.label, JsonType.STRING, out);
    write("description", this.description, JsonType.STRING, out);
    write("x", this.x, JsonType.DECIMAL, out);
    write("y", this.y, JsonType.DECIMAL, out);
    write("uiId", this.uiId, JsonType.STRING, out);
  }

  /** Builds a {@link OnSyncTriggerMeta}. */
  public static final class Builder extends JsonModel.Builder<OnSyncTriggerMeta> {
    private @Nullable TriggerMetaCategory category;
    private @Nullable String name;
    private @Nullable String label;
    private @Nullable String description;
    private @Nullable BigDecimal x;
    private @Nullable BigDecimal y;
    private @Nullable String uiId;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(OnSyncTriggerMeta from) {
      super(from);
      this.category = from.category;
      this.name = from.name;
      this.label = from.label;
      this.description = from.description;
      this.x = from.x;
      this.y = from.y;
      this.uiId = from.uiId;
    }

    /**
     * Section of the editor's palette that the trigger belongs to. The only value is {@code
     * trigger}.
     *
     * @param category the value
     * @return this builder
     */
    public Builder category(TriggerMetaCategory category) {
      this.category = set("category", category);
      return this;
    }

    /**
     * Name under which the editor knows this kind of trigger. The only value is {@code onSync}.
     *
     * @param name the value
     * @return this builder
     */
    public Builder name(String name) {
      this.name = set("name", name);
      return this;
    }

    /**
     * Text shown on the trigger in the editor. 1 to 255 characters.
     *
     * @param label the value
     * @return this builder
     */
    public Builder label(String label) {
      this.label = set("label", label);
      return this;
    }

    /**
     * Notes for people who read the workflow. They have no effect on how it runs. At most 32767
     * characters.
     *
     * @param description the value
     * @return this builder
     */
    public Builder description(String description) {
      this.description = set("description", description);
      return this;
    }

    /**
     * Horizontal position on the editor's canvas, growing to the right.
     *
     * @param x the value
     * @return this builder
     */
    public Builder x(BigDecimal x) {
      this.x = set("x", x);
      return this;
    }

    /**
     * Horizontal position on the editor's canvas, growing to the right.
     *
     * @param x the value
     * @return this builder
     */
    public Builder x(long x) {
      this.x = set("x", BigDecimal.valueOf(x));
      return this;
    }

    /**
     * Horizontal position on the editor's canvas, growing to the right.
     *
     * @param x the value; no infinity and no NaN
     * @return this builder
     */
    public Builder x(double x) {
      this.x = setDecimal("x", x);
      return this;
    }

    /**
     * Vertical position on the editor's canvas, growing downward.
     *
     * @param y the value
     * @return this builder
     */
    public Builder y(BigDecimal y) {
      this.y = set("y", y);
      return this;
    }

    /**
     * Vertical position on the editor's canvas, growing downward.
     *
     * @param y the value
     * @return this builder
     */
    public Builder y(long y) {
      this.y = set("y", BigDecimal.valueOf(y));
      return this;
    }

    /**
     * Vertical position on the editor's canvas, growing downward.
     *
     * @param y the value; no infinity and no NaN
     * @return this builder
     */
    public Builder y(double y) {
      this.y = setDecimal("y", y);
      return this;
    }

    /**
     * Id that the workflow editor uses for the trigger. At most 48 characters.
     *
     * @param uiId the value
     * @return this builder
     */
    public Builder uiId(String uiId) {
      this.uiId = set("uiId", uiId);
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
     * @return an immutable {@link OnSyncTriggerMeta}
     */
    public OnSyncTriggerMeta build() {
      return create();
    }

    @Override
    OnSyncTriggerMeta create() {
      return new OnSyncTriggerMeta(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "category" -> this.category = read(name, in, TriggerMetaCategory.TYPE);
        case "name" -> this.name = read(name, in, JsonType.STRING);
        case "label" -> this.label = read(name, in, JsonType.STRING);
        case "description" -> this.description = read(name, in, JsonType.STRING);
        case "x" -> this.x = read(name, in, JsonType.DECIMAL);
        case "y" -> this.y = read(name, in, JsonType.DECIMAL);
        case "uiId" -> this.uiId = read(name, in, JsonType.STRING);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<OnSyncTriggerMeta> {
    /** For Jackson. */
    public Codec() {
      super("OnSyncTriggerMeta");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}

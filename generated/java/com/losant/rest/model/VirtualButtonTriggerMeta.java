// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** How the workflow editor shows a virtual button, and what a press in the editor sends. */
@JsonDeserialize(using = VirtualButtonTriggerMeta.Codec.class)
public final class VirtualButtonTriggerMeta extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<VirtualButtonTriggerMeta> TYPE = new Codec();

  private static final List<String> NAMES =
      List.of(
          "category",
          "name",
          "label",
          "description",
          "payload",
          "deviceId",
          "x",
          "y",
          "icon",
          "color",
          "inputCount",
          "outputCount",
          "id",
          "uiId",
          "groupId");

  private final @Nullable TriggerMetaCategory category;
  private final @Nullable String name;
  private final @Nullable String label;
  private final @Nullable String description;
  private final @Nullable String payload;
  private final @Nullable String deviceId;
  private final @Nullable BigDecimal x;
  private final @Nullable BigDecimal y;
  private final @Nullable String icon;
  private final @Nullable String color;
  private final @Nullable Long inputCount;
  private final @Nullable Long outputCount;
  private final @Nullable String id;
  private final @Nullable String uiId;
  private final @Nullable String groupId;

  private VirtualButtonTriggerMeta(Builder builder) {
    super(builder);
    this.category = builder.category;
    this.name = builder.name;
    this.label = builder.label;
    this.description = builder.description;
    this.payload = builder.payload;
    this.deviceId = builder.deviceId;
    this.x = builder.x;
    this.y = builder.y;
    this.icon = builder.icon;
    this.color = builder.color;
    this.inputCount = builder.inputCount;
    this.outputCount = builder.outputCount;
    this.id = builder.id;
    this.uiId = builder.uiId;
    this.groupId = builder.groupId;
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
   * Name under which the editor knows this kind of trigger. The only value is {@code
   * virtualButton}.
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
   * JSON object, as text, that becomes the data of the run when the button is pressed in the
   * editor. An empty string sends an empty object. At most 262144 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String payload() {
    return optional("payload", payload);
  }

  /**
   * Device chosen for the button in the editor. Null and an empty string both stand for none.
   * Matches {@code ^([A-Fa-f\d]{24})?$}.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String deviceId() {
    return optional("deviceId", deviceId);
  }

  /**
   * Whether {@code deviceId} is there at all, be it a JSON null.
   *
   * @return false if it is left out
   */
  public boolean hasDeviceId() {
    return deviceId != null || originals.containsKey("deviceId");
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
   * Icon of the trigger in the editor. The accepted values are not documented. At most 1024
   * characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String icon() {
    return optional("icon", icon);
  }

  /**
   * Color of the trigger in the editor. The accepted values are not documented. At most 1024
   * characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String color() {
    return optional("color", color);
  }

  /**
   * Number of input ports that the editor draws.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Long inputCount() {
    return optional("inputCount", inputCount);
  }

  /**
   * Number of output ports that the editor draws.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Long outputCount() {
    return optional("outputCount", outputCount);
  }

  /**
   * Id kept with the editor data of the trigger. Its meaning is not documented. At most 48
   * characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String id() {
    return optional("id", id);
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

  /**
   * Id of the group of nodes, such as the body of a loop, that the trigger is drawn in. At most 48
   * characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String groupId() {
    return optional("groupId", groupId);
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(
        category,
        name,
        label,
        description,
        payload,
        deviceId,
        x,
        y,
        icon,
        color,
        inputCount,
        outputCount,
        id,
        uiId,
        groupId);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("category", this.category, TriggerMetaCategory.TYPE, out);
    write("name", this.name, JsonType.STRING, out);
    write("label", this.label, JsonType.STRING, out);
    write("description", this.description, JsonType.STRING, out);
    write("payload", this.payload, JsonType.STRING, out);
    write("deviceId", this.deviceId, JsonType.STRING, out);
    write("x", this.x, JsonType.DECIMAL, out);
    write("y", this.y, JsonType.DECIMAL, out);
    write("icon", this.icon, JsonType.STRING, out);
    write("color", this.color, JsonType.STRING, out);
    write("inputCount", this.inputCount, JsonType.LONG, out);
    write("outputCount", this.outputCount, JsonType.LONG, out);
    write("id", this.id, JsonType.STRING, out);
    write("uiId", this.uiId, JsonType.STRING, out);
    write("groupId", this.groupId, JsonType.STRING, out);
  }

  /** Builds a {@link VirtualButtonTriggerMeta}. */
  public static final class Builder extends JsonModel.Builder<VirtualButtonTriggerMeta> {
    private @Nullable TriggerMetaCategory category;
    private @Nullable String name;
    private @Nullable String label;
    private @Nullable String description;
    private @Nullable String payload;
    private @Nullable String deviceId;
    private @Nullable BigDecimal x;
    private @Nullable BigDecimal y;
    private @Nullable String icon;
    private @Nullable String color;
    private @Nullable Long inputCount;
    private @Nullable Long outputCount;
    private @Nullable String id;
    private @Nullable String uiId;
    private @Nullable String groupId;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(VirtualButtonTriggerMeta from) {
      super(from);
      this.category = from.category;
      this.name = from.name;
      this.label = from.label;
      this.description = from.description;
      this.payload = from.payload;
      this.deviceId = from.deviceId;
      this.x = from.x;
      this.y = from.y;
      this.icon = from.icon;
      this.color = from.color;
      this.inputCount = from.inputCount;
      this.outputCount = from.outputCount;
      this.id = from.id;
      this.uiId = from.uiId;
      this.groupId = from.groupId;
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
     * Name under which the editor knows this kind of trigger. The only value is {@code
     * virtualButton}.
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
     * JSON object, as text, that becomes the data of the run when the button is pressed in the
     * editor. An empty string sends an empty object. At most 262144 characters.
     *
     * @param payload the value
     * @return this builder
     */
    public Builder payload(String payload) {
      this.payload = set("payload", payload);
      return this;
    }

    /**
     * Device chosen for the button in the editor. Null and an empty string both stand for none.
     * Matches {@code ^([A-Fa-f\d]{24})?$}.
     *
     * @param deviceId the value; null is sent as a JSON null
     * @return this builder
     */
    public Builder deviceId(@Nullable String deviceId) {
      this.deviceId = setNullable("deviceId", deviceId);
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
     * Icon of the trigger in the editor. The accepted values are not documented. At most 1024
     * characters.
     *
     * @param icon the value
     * @return this builder
     */
    public Builder icon(String icon) {
      this.icon = set("icon", icon);
      return this;
    }

    /**
     * Color of the trigger in the editor. The accepted values are not documented. At most 1024
     * characters.
     *
     * @param color the value
     * @return this builder
     */
    public Builder color(String color) {
      this.color = set("color", color);
      return this;
    }

    /**
     * Number of input ports that the editor draws.
     *
     * @param inputCount the value
     * @return this builder
     */
    public Builder inputCount(long inputCount) {
      this.inputCount = set("inputCount", inputCount);
      return this;
    }

    /**
     * Number of output ports that the editor draws.
     *
     * @param outputCount the value
     * @return this builder
     */
    public Builder outputCount(long outputCount) {
      this.outputCount = set("outputCount", outputCount);
      return this;
    }

    /**
     * Id kept with the editor data of the trigger. Its meaning is not documented. At most 48
     * characters.
     *
     * @param id the value
     * @return this builder
     */
    public Builder id(String id) {
      this.id = set("id", id);
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
     * Id of the group of nodes, such as the body of a loop, that the trigger is drawn in. At most
     * 48 characters.
     *
     * @param groupId the value
     * @return this builder
     */
    public Builder groupId(String groupId) {
      this.groupId = set("groupId", groupId);
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
     * @return an immutable {@link VirtualButtonTriggerMeta}
     */
    public VirtualButtonTriggerMeta build() {
      return create();
    }

    @Override
    VirtualButtonTriggerMeta create() {
      return new VirtualButtonTriggerMeta(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "category" -> this.category = read(name, in, TriggerMetaCategory.TYPE);
        case "name" -> this.name = read(name, in, JsonType.STRING);
        case "label" -> this.label = read(name, in, JsonType.STRING);
        case "description" -> this.description = read(name, in, JsonType.STRING);
        case "payload" -> this.payload = read(name, in, JsonType.STRING);
        case "deviceId" -> this.deviceId = read(name, in, JsonType.STRING);
        case "x" -> this.x = read(name, in, JsonType.DECIMAL);
        case "y" -> this.y = read(name, in, JsonType.DECIMAL);
        case "icon" -> this.icon = read(name, in, JsonType.STRING);
        case "color" -> this.color = read(name, in, JsonType.STRING);
        case "inputCount" -> this.inputCount = read(name, in, JsonType.LONG);
        case "outputCount" -> this.outputCount = read(name, in, JsonType.LONG);
        case "id" -> this.id = read(name, in, JsonType.STRING);
        case "uiId" -> this.uiId = read(name, in, JsonType.STRING);
        case "groupId" -> this.groupId = read(name, in, JsonType.STRING);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<VirtualButtonTriggerMeta> {
    /** For Jackson. */
    public Codec() {
      super("VirtualButtonTriggerMeta");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}

// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A custom node as the palette of the workflow editor offers it. */
@JsonDeserialize(using = PaletteNode.Codec.class)
public final class PaletteNode extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<PaletteNode> TYPE = new Codec();

  private static final List<String> NAMES =
      List.of(
          "id",
          "name",
          "description",
          "shortDescription",
          "iconData",
          "docsUrl",
          "category",
          "customNodeConfig",
          "flowVersionId",
          "version",
          "compatibleFlowClasses");

  private final @Nullable String id;
  private final @Nullable String name;
  private final @Nullable String description;
  private final @Nullable String shortDescription;
  private final @Nullable String iconData;
  private final @Nullable String docsUrl;
  private final @Nullable WorkflowCategory category;
  private final @Nullable CustomNodeConfig customNodeConfig;
  private final @Nullable String flowVersionId;
  private final @Nullable String version;
  private final @Nullable CompatibleFlowClasses compatibleFlowClasses;

  private PaletteNode(Builder builder) {
    super(builder);
    this.id = builder.id;
    this.name = builder.name;
    this.description = builder.description;
    this.shortDescription = builder.shortDescription;
    this.iconData = builder.iconData;
    this.docsUrl = builder.docsUrl;
    this.category = builder.category;
    this.customNodeConfig = builder.customNodeConfig;
    this.flowVersionId = builder.flowVersionId;
    this.version = builder.version;
    this.compatibleFlowClasses = builder.compatibleFlowClasses;
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
   * Identifier of the workflow that implements the custom node. Matches {@code ^[A-Fa-f\d]{24}$}.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String id() {
    return optional("id", id);
  }

  /**
   * Name of the custom node, 1 to 255 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String name() {
    return optional("name", name);
  }

  /**
   * Longer text about the custom node, up to 32767 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String description() {
    return optional("description", description);
  }

  /**
   * Summary of a custom node for the palette, up to 1024 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String shortDescription() {
    return optional("shortDescription", shortDescription);
  }

  /**
   * Icon of a custom node as a base64 data URL of a JPEG, PNG or SVG image, up to 32767 characters.
   * {@code null} stands for no icon. Matches {@code
   * ^data:image/(jpg|jpeg|png|svg\+xml);base64,[0-9a-zA-Z+/=]*$}.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String iconData() {
    return optional("iconData", iconData);
  }

  /**
   * Whether {@code iconData} is there at all, be it a JSON null.
   *
   * @return false if it is left out
   */
  public boolean hasIconData() {
    return iconData != null || originals.containsKey("iconData");
  }

  /**
   * Address of the documentation of a custom node, up to 1024 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String docsUrl() {
    return optional("docsUrl", docsUrl);
  }

  /**
   * Palette section under which a custom node is offered. The empty string puts it under none.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable WorkflowCategory category() {
    return optional("category", category);
  }

  /**
   * What a custom node asks from the workflows that use it, and what it hands back.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable CustomNodeConfig customNodeConfig() {
    return optional("customNodeConfig", customNodeConfig);
  }

  /**
   * Version of the custom node that is offered, absent for {@code develop}. Matches {@code
   * ^[A-Fa-f\d]{24}$}.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String flowVersionId() {
    return optional("flowVersionId", flowVersionId);
  }

  /**
   * Name of the version that is offered, 1 to 255 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String version() {
    return optional("version", version);
  }

  /**
   * Kinds of workflow in which a custom node can be used.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable CompatibleFlowClasses compatibleFlowClasses() {
    return optional("compatibleFlowClasses", compatibleFlowClasses);
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(
        id,
        name,
        description,
        shortDescription,
        iconData,
        docsUrl,
        category,
        customNodeConfig,
        flowVersionId,
        version,
        compatibleFlowClasses);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("id", this.id, JsonType.STRING, out);
    write("name", this.name, JsonType.STRING, out);
    write("description", this.description, JsonType.STRING, out);
    write("shortDescription", this.shortDescription, JsonType.STRING, out);
    write("iconData", this.iconData, JsonType.STRING, out);
    write("docsUrl", this.docsUrl, JsonType.STRING, out);
    write("category", this.category, WorkflowCategory.TYPE, out);
    write("customNodeConfig", this.customNodeConfig, CustomNodeConfig.TYPE, out);
    write("flowVersionId", this.flowVersionId, JsonType.STRING, out);
    write("version", this.version, JsonType.STRING, out);
    write("compatibleFlowClasses", this.compatibleFlowClasses, CompatibleFlowClasses.TYPE, out);
  }

  /** Builds a {@link PaletteNode}. */
  public static final class Builder extends JsonModel.Builder<PaletteNode> {
    private @Nullable String id;
    private @Nullable String name;
    private @Nullable String description;
    private @Nullable String shortDescription;
    private @Nullable String iconData;
    private @Nullable String docsUrl;
    private @Nullable WorkflowCategory category;
    private @Nullable CustomNodeConfig customNodeConfig;
    private @Nullable String flowVersionId;
    private @Nullable String version;
    private @Nullable CompatibleFlowClasses compatibleFlowClasses;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(PaletteNode from) {
      super(from);
      this.id = from.id;
      this.name = from.name;
      this.description = from.description;
      this.shortDescription = from.shortDescription;
      this.iconData = from.iconData;
      this.docsUrl = from.docsUrl;
      this.category = from.category;
      this.customNodeConfig = from.customNodeConfig;
      this.flowVersionId = from.flowVersionId;
      this.version = from.version;
      this.compatibleFlowClasses = from.compatibleFlowClasses;
    }

    /**
     * Identifier of the workflow that implements the custom node. Matches {@code ^[A-Fa-f\d]{24}$}.
     *
     * @param id the value
     * @return this builder
     */
    public Builder id(String id) {
      this.id = set("id", id);
      return this;
    }

    /**
     * Name of the custom node, 1 to 255 characters.
     *
     * @param name the value
     * @return this builder
     */
    public Builder name(String name) {
      this.name = set("name", name);
      return this;
    }

    /**
     * Longer text about the custom node, up to 32767 characters.
     *
     * @param description the value
     * @return this builder
     */
    public Builder description(String description) {
      this.description = set("description", description);
      return this;
    }

    /**
     * Summary of a custom node for the palette, up to 1024 characters.
     *
     * @param shortDescription the value
     * @return this builder
     */
    public Builder shortDescription(String shortDescription) {
      this.shortDescription = set("shortDescription", shortDescription);
      return this;
    }

    /**
     * Icon of a custom node as a base64 data URL of a JPEG, PNG or SVG image, up to 32767
     * characters. {@code null} stands for no icon. Matches {@code
     * ^data:image/(jpg|jpeg|png|svg\+xml);base64,[0-9a-zA-Z+/=]*$}.
     *
     * @param iconData the value; null is sent as a JSON null
     * @return this builder
     */
    public Builder iconData(@Nullable String iconData) {
      this.iconData = setNullable("iconData", iconData);
      return this;
    }

    /**
     * Address of the documentation of a custom node, up to 1024 characters.
     *
     * @param docsUrl the value
     * @return this builder
     */
    public Builder docsUrl(String docsUrl) {
      this.docsUrl = set("docsUrl", docsUrl);
      return this;
    }

    /**
     * Palette section under which a custom node is offered. The empty string puts it under none.
     *
     * @param category the value
     * @return this builder
     */
    public Builder category(WorkflowCategory category) {
      this.category = set("category", category);
      return this;
    }

    /**
     * What a custom node asks from the workflows that use it, and what it hands back.
     *
     * @param customNodeConfig the value
     * @return this builder
     */
    public Builder customNodeConfig(CustomNodeConfig customNodeConfig) {
      this.customNodeConfig = set("customNodeConfig", customNodeConfig);
      return this;
    }

    /**
     * Version of the custom node that is offered, absent for {@code develop}. Matches {@code
     * ^[A-Fa-f\d]{24}$}.
     *
     * @param flowVersionId the value
     * @return this builder
     */
    public Builder flowVersionId(String flowVersionId) {
      this.flowVersionId = set("flowVersionId", flowVersionId);
      return this;
    }

    /**
     * Name of the version that is offered, 1 to 255 characters.
     *
     * @param version the value
     * @return this builder
     */
    public Builder version(String version) {
      this.version = set("version", version);
      return this;
    }

    /**
     * Kinds of workflow in which a custom node can be used.
     *
     * @param compatibleFlowClasses the value
     * @return this builder
     */
    public Builder compatibleFlowClasses(CompatibleFlowClasses compatibleFlowClasses) {
      this.compatibleFlowClasses = set("compatibleFlowClasses", compatibleFlowClasses);
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
     * @return an immutable {@link PaletteNode}
     */
    public PaletteNode build() {
      return create();
    }

    @Override
    PaletteNode create() {
      return new PaletteNode(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "id" -> this.id = read(name, in, JsonType.STRING);
        case "name" -> this.name = read(name, in, JsonType.STRING);
        case "description" -> this.description = read(name, in, JsonType.STRING);
        case "shortDescription" -> this.shortDescription = read(name, in, JsonType.STRING);
        case "iconData" -> this.iconData = read(name, in, JsonType.STRING);
        case "docsUrl" -> this.docsUrl = read(name, in, JsonType.STRING);
        case "category" -> this.category = read(name, in, WorkflowCategory.TYPE);
        case "customNodeConfig" -> this.customNodeConfig = read(name, in, CustomNodeConfig.TYPE);
        case "flowVersionId" -> this.flowVersionId = read(name, in, JsonType.STRING);
        case "version" -> this.version = read(name, in, JsonType.STRING);
        case "compatibleFlowClasses" ->
            this.compatibleFlowClasses = read(name, in, CompatibleFlowClasses.TYPE);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<PaletteNode> {
    /** For Jackson. */
    public Codec() {
      super("PaletteNode");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}

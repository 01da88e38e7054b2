// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Nodes that an application can use in addition to the built-in ones. */
@JsonDeserialize(using = Palette.Codec.class)
public final class Palette extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<Palette> TYPE = new Codec();

  private static final List<String> NAMES =
      List.of("customNodes", "instanceNodes", "applicationId");
  private static final JsonType<List<PaletteNode>> CUSTOM_NODES_TYPE =
      JsonType.listOf(PaletteNode.TYPE);

  private final @Nullable List<PaletteNode> customNodes;
  private final @Nullable JsonNode instanceNodes;
  private final @Nullable String applicationId;

  private Palette(Builder builder) {
    super(builder);
    this.customNodes = builder.customNodes;
    this.instanceNodes = builder.instanceNodes;
    this.applicationId = builder.applicationId;
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
   * Custom nodes of the application.
   *
   * @return the values; empty if there are none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public List<PaletteNode> customNodes() {
    return orEmpty("customNodes", customNodes);
  }

  /**
   * Whether {@code customNodes} is there at all, be it a JSON null.
   *
   * @return false if it is left out
   */
  public boolean hasCustomNodes() {
    return customNodes != null || originals.containsKey("customNodes");
  }

  /**
   * Custom nodes of the Losant instance, probably a list like {@code customNodes}. The form is not
   * documented.
   *
   * @return a copy of the value, or null if there is none; a JSON null is a null node
   */
  public @Nullable JsonNode instanceNodes() {
    return any(instanceNodes);
  }

  /**
   * Custom nodes of the Losant instance, probably a list like {@code customNodes}. The form is not
   * documented.
   *
   * @param <T> the class to read it as
   * @param type a class that Jackson can read
   * @return the value, or null if there is none or it is a JSON null
   * @throws LosantDecodeException if the JSON is of another kind
   */
  public <T> @Nullable T instanceNodes(Class<T> type) {
    return convert(instanceNodes, type);
  }

  /**
   * Application for which the nodes are listed. Matches {@code ^[A-Fa-f\d]{24}$}.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String applicationId() {
    return optional("applicationId", applicationId);
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(customNodes, instanceNodes, applicationId);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("customNodes", this.customNodes, CUSTOM_NODES_TYPE, out);
    write("instanceNodes", this.instanceNodes, JsonType.ANY, out);
    write("applicationId", this.applicationId, JsonType.STRING, out);
  }

  /** Builds a {@link Palette}. */
  public static final class Builder extends JsonModel.Builder<Palette> {
    private @Nullable List<PaletteNode> customNodes;
    private @Nullable JsonNode instanceNodes;
    private @Nullable String applicationId;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(Palette from) {
      super(from);
      this.customNodes = from.customNodes;
      this.instanceNodes = from.instanceNodes;
      this.applicationId = from.applicationId;
    }

    /**
     * Custom nodes of the application.
     *
     * @param customNodes the values; copied
     * @return this builder
     */
    public Builder customNodes(List<PaletteNode> customNodes) {
      this.customNodes = setList("customNodes", customNodes);
      return this;
    }

    /**
     * Custom nodes of the Losant instance, probably a list like {@code customNodes}. The form is
     * not documented.
     *
     * @param instanceNodes anything that Jackson can write; null for a JSON null
     * @return this builder
     */
    public Builder instanceNodes(@Nullable Object instanceNodes) {
      this.instanceNodes = setAny("instanceNodes", instanceNodes);
      return this;
    }

    /**
     * Application for which the nodes are listed. Matches {@code ^[A-Fa-f\d]{24}$}.
     *
     * @param applicationId the value
     * @return this builder
     */
    public Builder applicationId(String applicationId) {
      this.applicationId = set("applicationId", applicationId);
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
     * @return an immutable {@link Palette}
     */
    public Palette build() {
      return create();
    }

    @Override
    Palette create() {
      return new Palette(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "customNodes" -> this.customNodes = read(name, in, CUSTOM_NODES_TYPE);
        case "instanceNodes" -> this.instanceNodes = read(name, in, JsonType.ANY);
        case "applicationId" -> this.applicationId = read(name, in, JsonType.STRING);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<Palette> {
    /** For Jackson. */
    public Codec() {
      super("Palette");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}

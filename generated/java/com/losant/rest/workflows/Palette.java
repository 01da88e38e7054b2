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

/** Custom nodes that an application can use in addition to the built-in nodes. */
@JsonDeserialize(using = Palette.Codec.class)
public final class Palette extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<Palette> CODEC = new Codec();

  private static final JsonCodec<List<PaletteNode>> CUSTOM_NODES =
      JsonCodec.listOf(PaletteNode.CODEC);

  private Palette(Builder builder) {
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

  /** Custom nodes of the application. */
  public List<PaletteNode> customNodes() {
    return required(0);
  }

  /**
   * Custom nodes of the Losant instance, probably a list like {@code customNodes}. The format is
   * not documented.
   */
  public @Nullable JsonNode instanceNodes() {
    return any(1);
  }

  /** Returns {@link #instanceNodes()} as an object of a class that Jackson can read. */
  public <T> @Nullable T instanceNodes(Class<T> type) {
    return any(1, type);
  }

  /** Application for which the nodes are listed. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public String applicationId() {
    return required(2);
  }

  /** Builds a {@link Palette}. */
  public static final class Builder extends JsonModel.Builder<Palette, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(Palette from) {
      super(from);
    }

    /** Sets {@link Palette#customNodes()}. */
    public Builder customNodes(List<PaletteNode> customNodes) {
      return setList(0, customNodes);
    }

    /**
     * Sets {@link Palette#instanceNodes()} to anything that Jackson can write; null is sent as a
     * JSON null.
     */
    public Builder instanceNodes(@Nullable Object instanceNodes) {
      return setAny(1, instanceNodes);
    }

    /** Sets {@link Palette#applicationId()}. */
    public Builder applicationId(String applicationId) {
      return set(2, applicationId);
    }

    @Override
    protected Palette create() {
      return new Palette(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Palette ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a Palette; take the JSON as a text, and use"
            + " Palette.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<Palette> {
    /** Called by Jackson. */
    public Codec() {
      super("Palette", List.of("customNodes", "instanceNodes", "applicationId"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, CUSTOM_NODES, out);
      write(values, 1, JsonCodec.ANY, out);
      write(values, 2, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> CUSTOM_NODES;
        case 1 -> JsonCodec.ANY;
        case 2 -> JsonCodec.STRING;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}

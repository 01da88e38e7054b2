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

/** A custom node as it appears in the palette of the workflow editor. */
@JsonDeserialize(using = PaletteNode.Codec.class)
public final class PaletteNode extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<PaletteNode> CODEC = new Codec();

  private PaletteNode(Builder builder) {
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
   * Identifier of the workflow that implements the custom node. Matches {@code ^[A-Fa-f\d]{24}$}.
   */
  public String id() {
    return required(0);
  }

  /** Name of the custom node, 1 to 255 characters. */
  public String name() {
    return required(1);
  }

  /** Description of the custom node for people, up to 32767 characters. */
  public @Nullable String description() {
    return optional(2);
  }

  /** Summary of a custom node, shown in the palette, up to 1024 characters. */
  public @Nullable String shortDescription() {
    return optional(3);
  }

  /**
   * Icon of a custom node as a base64 data URL of a JPEG, PNG or SVG image, up to 32767 characters.
   * {@code null} means no icon. Matches {@code
   * ^data:image/(jpg|jpeg|png|svg\+xml);base64,[0-9a-zA-Z+/=]*$}.
   */
  public @Nullable String iconData() {
    return optional(4);
  }

  /** Whether {@link #iconData()} is there at all, be it as a JSON null. */
  public boolean hasIconData() {
    return has(4);
  }

  /** URL of the documentation of a custom node, up to 1024 characters. */
  public @Nullable String docsUrl() {
    return optional(5);
  }

  /** Section of the palette that contains the custom node. The empty string means no section. */
  public @Nullable WorkflowCategory category() {
    return optional(6);
  }

  /** Inputs and result of a custom node, as the workflows that use it see them. */
  public CustomNodeConfig customNodeConfig() {
    return required(7);
  }

  /**
   * Version of the custom node that the palette offers. Absent for {@code develop}. Matches {@code
   * ^[A-Fa-f\d]{24}$}.
   */
  public @Nullable String flowVersionId() {
    return optional(8);
  }

  /** Name of the version that the palette offers, 1 to 255 characters. */
  public String version() {
    return required(9);
  }

  /** Kinds of workflow in which a custom node can be used. */
  public CompatibleFlowClasses compatibleFlowClasses() {
    return required(10);
  }

  /** Builds a {@link PaletteNode}. */
  public static final class Builder extends JsonModel.Builder<PaletteNode, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(PaletteNode from) {
      super(from);
    }

    /** Sets {@link PaletteNode#id()}. */
    public Builder id(String id) {
      return set(0, id);
    }

    /** Sets {@link PaletteNode#name()}. */
    public Builder name(String name) {
      return set(1, name);
    }

    /** Sets {@link PaletteNode#description()}. */
    public Builder description(String description) {
      return set(2, description);
    }

    /** Sets {@link PaletteNode#shortDescription()}. */
    public Builder shortDescription(String shortDescription) {
      return set(3, shortDescription);
    }

    /** Sets {@link PaletteNode#iconData()}; null is sent as a JSON null. */
    public Builder iconData(@Nullable String iconData) {
      return setNullable(4, iconData);
    }

    /** Sets {@link PaletteNode#docsUrl()}. */
    public Builder docsUrl(String docsUrl) {
      return set(5, docsUrl);
    }

    /** Sets {@link PaletteNode#category()}. */
    public Builder category(WorkflowCategory category) {
      return set(6, category);
    }

    /** Sets {@link PaletteNode#customNodeConfig()}. */
    public Builder customNodeConfig(CustomNodeConfig customNodeConfig) {
      return set(7, customNodeConfig);
    }

    /** Sets {@link PaletteNode#flowVersionId()}. */
    public Builder flowVersionId(String flowVersionId) {
      return set(8, flowVersionId);
    }

    /** Sets {@link PaletteNode#version()}. */
    public Builder version(String version) {
      return set(9, version);
    }

    /** Sets {@link PaletteNode#compatibleFlowClasses()}. */
    public Builder compatibleFlowClasses(CompatibleFlowClasses compatibleFlowClasses) {
      return set(10, compatibleFlowClasses);
    }

    @Override
    protected PaletteNode create() {
      return new PaletteNode(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static PaletteNode ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a PaletteNode; take the JSON as a text, and use"
            + " PaletteNode.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<PaletteNode> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "PaletteNode",
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
              "compatibleFlowClasses"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.STRING, out);
      write(values, 2, JsonCodec.STRING, out);
      write(values, 3, JsonCodec.STRING, out);
      write(values, 4, JsonCodec.STRING, out);
      write(values, 5, JsonCodec.STRING, out);
      write(values, 6, WorkflowCategory.CODEC, out);
      write(values, 7, CustomNodeConfig.CODEC, out);
      write(values, 8, JsonCodec.STRING, out);
      write(values, 9, JsonCodec.STRING, out);
      write(values, 10, CompatibleFlowClasses.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 2, 3, 4, 5, 8, 9 -> JsonCodec.STRING;
        case 6 -> WorkflowCategory.CODEC;
        case 7 -> CustomNodeConfig.CODEC;
        case 10 -> CompatibleFlowClasses.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}

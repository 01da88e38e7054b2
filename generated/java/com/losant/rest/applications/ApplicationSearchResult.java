// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import com.losant.rest.shared.DeviceClass;
import com.losant.rest.shared.FlowClass;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A resource of an application that was found, of the kind that {@code _type} names. */
@JsonDeserialize(using = ApplicationSearchResult.Codec.class)
public final class ApplicationSearchResult extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<ApplicationSearchResult> CODEC = new Codec();

  private ApplicationSearchResult(Builder builder) {
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

  /** Identifier of the resource, 24 hexadecimal digits. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public String id() {
    return required(0);
  }

  /** Name of the resource, such as the subject of an event. */
  public String name() {
    return required(1);
  }

  /** What helps people to tell a resource from others. */
  public @Nullable ApplicationSearchMetadata metadata() {
    return optional(2);
  }

  /** Version of the experience that a view or an endpoint belongs to. */
  public @Nullable String version() {
    return optional(3);
  }

  /** Kind of an experience view. Absent on other resources. */
  public @Nullable ExperienceViewType viewType() {
    return optional(4);
  }

  /** Class of a workflow. Absent on other resources. */
  public @Nullable FlowClass flowClass() {
    return optional(5);
  }

  /** Class of a device. Absent on other resources. */
  public @Nullable DeviceClass deviceClass() {
    return optional(6);
  }

  /**
   * Kind of resource that a search finds, such as {@code device} or {@code flow}, which is a
   * workflow.
   */
  public SearchedResourceType type() {
    return required(7);
  }

  /** Builds a {@link ApplicationSearchResult}. */
  public static final class Builder extends JsonModel.Builder<ApplicationSearchResult, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(ApplicationSearchResult from) {
      super(from);
    }

    /** Sets {@link ApplicationSearchResult#id()}. */
    public Builder id(String id) {
      return set(0, id);
    }

    /** Sets {@link ApplicationSearchResult#name()}. */
    public Builder name(String name) {
      return set(1, name);
    }

    /** Sets {@link ApplicationSearchResult#metadata()}. */
    public Builder metadata(ApplicationSearchMetadata metadata) {
      return set(2, metadata);
    }

    /** Sets {@link ApplicationSearchResult#version()}. */
    public Builder version(String version) {
      return set(3, version);
    }

    /** Sets {@link ApplicationSearchResult#viewType()}. */
    public Builder viewType(ExperienceViewType viewType) {
      return set(4, viewType);
    }

    /** Sets {@link ApplicationSearchResult#flowClass()}. */
    public Builder flowClass(FlowClass flowClass) {
      return set(5, flowClass);
    }

    /** Sets {@link ApplicationSearchResult#deviceClass()}. */
    public Builder deviceClass(DeviceClass deviceClass) {
      return set(6, deviceClass);
    }

    /** Sets {@link ApplicationSearchResult#type()}. */
    public Builder type(SearchedResourceType type) {
      return set(7, type);
    }

    @Override
    protected ApplicationSearchResult create() {
      return new ApplicationSearchResult(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ApplicationSearchResult ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ApplicationSearchResult; take the JSON as a text, and use"
            + " ApplicationSearchResult.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<ApplicationSearchResult> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "ApplicationSearchResult",
          List.of(
              "id",
              "name",
              "metadata",
              "version",
              "viewType",
              "flowClass",
              "deviceClass",
              "_type"));
      require(0, 1, 7);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.STRING, out);
      write(values, 2, ApplicationSearchMetadata.CODEC, out);
      write(values, 3, JsonCodec.STRING, out);
      write(values, 4, ExperienceViewType.CODEC, out);
      write(values, 5, FlowClass.CODEC, out);
      write(values, 6, DeviceClass.CODEC, out);
      write(values, 7, SearchedResourceType.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 3 -> JsonCodec.STRING;
        case 2 -> ApplicationSearchMetadata.CODEC;
        case 4 -> ExperienceViewType.CODEC;
        case 5 -> FlowClass.CODEC;
        case 6 -> DeviceClass.CODEC;
        case 7 -> SearchedResourceType.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}

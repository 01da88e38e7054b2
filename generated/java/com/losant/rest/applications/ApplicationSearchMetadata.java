// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** What helps people to tell a resource from others. */
@JsonDeserialize(using = ApplicationSearchMetadata.Codec.class)
public final class ApplicationSearchMetadata extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<ApplicationSearchMetadata> CODEC = new Codec();

  private ApplicationSearchMetadata(Builder builder) {
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

  /** Short text, such as the description of a device. */
  public @Nullable String descriptor() {
    return optional(0);
  }

  /** Directory that a file is in. */
  public @Nullable String parentDirectory() {
    return optional(1);
  }

  /** MIME type of a file. */
  public @Nullable String contentType() {
    return optional(2);
  }

  /** Builds a {@link ApplicationSearchMetadata}. */
  public static final class Builder extends JsonModel.Builder<ApplicationSearchMetadata, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(ApplicationSearchMetadata from) {
      super(from);
    }

    /** Sets {@link ApplicationSearchMetadata#descriptor()}. */
    public Builder descriptor(String descriptor) {
      return set(0, descriptor);
    }

    /** Sets {@link ApplicationSearchMetadata#parentDirectory()}. */
    public Builder parentDirectory(String parentDirectory) {
      return set(1, parentDirectory);
    }

    /** Sets {@link ApplicationSearchMetadata#contentType()}. */
    public Builder contentType(String contentType) {
      return set(2, contentType);
    }

    @Override
    protected ApplicationSearchMetadata create() {
      return new ApplicationSearchMetadata(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ApplicationSearchMetadata ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ApplicationSearchMetadata; take the JSON as a text, and use"
            + " ApplicationSearchMetadata.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<ApplicationSearchMetadata> {
    /** Called by Jackson. */
    public Codec() {
      super("ApplicationSearchMetadata", List.of("descriptor", "parentDirectory", "contentType"));
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
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 2 -> JsonCodec.STRING;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}

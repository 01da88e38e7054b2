// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Why a resource could not be copied or imported. */
@JsonDeserialize(using = ImportedResourceError.Codec.class)
public final class ImportedResourceError extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<ImportedResourceError> CODEC = new Codec();

  private ImportedResourceError(Builder builder) {
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

  /** Kind of resource, such as {@code Notebook}. */
  public @Nullable String type() {
    return optional(0);
  }

  /** What people call the resource. */
  public @Nullable String name() {
    return optional(1);
  }

  /** Identifier of the resource where it comes from. */
  public @Nullable String id() {
    return optional(2);
  }

  /** Explanation of the error in English, for people to read. */
  public @Nullable String message() {
    return optional(3);
  }

  /** Builds a {@link ImportedResourceError}. */
  public static final class Builder extends JsonModel.Builder<ImportedResourceError, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(ImportedResourceError from) {
      super(from);
    }

    /** Sets {@link ImportedResourceError#type()}. */
    public Builder type(String type) {
      return set(0, type);
    }

    /** Sets {@link ImportedResourceError#name()}. */
    public Builder name(String name) {
      return set(1, name);
    }

    /** Sets {@link ImportedResourceError#id()}. */
    public Builder id(String id) {
      return set(2, id);
    }

    /** Sets {@link ImportedResourceError#message()}. */
    public Builder message(String message) {
      return set(3, message);
    }

    @Override
    protected ImportedResourceError create() {
      return new ImportedResourceError(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ImportedResourceError ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ImportedResourceError; take the JSON as a text, and use"
            + " ImportedResourceError.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<ImportedResourceError> {
    /** Called by Jackson. */
    public Codec() {
      super("ImportedResourceError", List.of("type", "name", "id", "message"));
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
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 2, 3 -> JsonCodec.STRING;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}

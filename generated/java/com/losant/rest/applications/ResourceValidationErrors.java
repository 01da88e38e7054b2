// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.errors.LosantApiException;
import com.losant.rest.errors.LosantDecodeException;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import com.losant.rest.shared.ResourceValidationError;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Why an application was not made, with an error for each resource that is to blame. */
@JsonDeserialize(using = ResourceValidationErrors.Codec.class)
public final class ResourceValidationErrors extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<ResourceValidationErrors> CODEC = new Codec();

  private static final JsonCodec<List<ResourceValidationError>> VALIDATION_ERRORS =
      JsonCodec.listOf(ResourceValidationError.CODEC);

  private ResourceValidationErrors(Builder builder) {
    super(builder);
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder(false);
  }

  /**
   * Reads the body of an error that Losant returned.
   *
   * @throws LosantDecodeException if it is no JSON object; a proxy on the way may have sent it
   */
  public static ResourceValidationErrors of(LosantApiException error) {
    return CODEC.fromJson(error.response().body());
  }

  /** Starts with everything that is set here, undocumented properties included. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** Kind of error, for programs to compare, such as {@code Validation}. */
  public String type() {
    return required(0);
  }

  /** Explanation of the error in English, for people to read. */
  public String message() {
    return required(1);
  }

  /** Resources that could not be taken over. */
  public List<ResourceValidationError> validationErrors() {
    return list(2);
  }

  /** Whether {@link #validationErrors()} is there at all, be it as a JSON null. */
  public boolean hasValidationErrors() {
    return has(2);
  }

  /** Builds a {@link ResourceValidationErrors}. */
  public static final class Builder extends JsonModel.Builder<ResourceValidationErrors, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(ResourceValidationErrors from) {
      super(from);
    }

    /** Sets {@link ResourceValidationErrors#type()}. */
    public Builder type(String type) {
      return set(0, type);
    }

    /** Sets {@link ResourceValidationErrors#message()}. */
    public Builder message(String message) {
      return set(1, message);
    }

    /** Sets {@link ResourceValidationErrors#validationErrors()}. */
    public Builder validationErrors(List<ResourceValidationError> validationErrors) {
      return setList(2, validationErrors);
    }

    @Override
    protected ResourceValidationErrors create() {
      return new ResourceValidationErrors(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ResourceValidationErrors ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ResourceValidationErrors; take the JSON as a text, and use"
            + " ResourceValidationErrors.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<ResourceValidationErrors> {
    /** Called by Jackson. */
    public Codec() {
      super("ResourceValidationErrors", List.of("type", "message", "validationErrors"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.STRING, out);
      write(values, 2, VALIDATION_ERRORS, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1 -> JsonCodec.STRING;
        case 2 -> VALIDATION_ERRORS;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}

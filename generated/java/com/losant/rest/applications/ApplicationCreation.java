// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import com.losant.rest.shared.ResourceValidationError;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** An application that was made from another one, from a template or from a bundle. */
@JsonDeserialize(using = ApplicationCreation.Codec.class)
public final class ApplicationCreation extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<ApplicationCreation> CODEC = new Codec();

  private static final JsonCodec<List<ResourceValidationError>> VALIDATION_ERRORS =
      JsonCodec.listOf(ResourceValidationError.CODEC);

  private ApplicationCreation(Builder builder) {
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
   * An application, which holds the devices, workflows, events and everything else of one solution.
   * Nothing inside of it is seen by other applications.
   */
  public Application application() {
    return required(0);
  }

  /** Resources that could not be taken over. Absent if there are none. */
  public List<ResourceValidationError> validationErrors() {
    return list(1);
  }

  /** Whether {@link #validationErrors()} is there at all, be it as a JSON null. */
  public boolean hasValidationErrors() {
    return has(1);
  }

  /** Builds a {@link ApplicationCreation}. */
  public static final class Builder extends JsonModel.Builder<ApplicationCreation, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(ApplicationCreation from) {
      super(from);
    }

    /** Sets {@link ApplicationCreation#application()}. */
    public Builder application(Application application) {
      return set(0, application);
    }

    /** Sets {@link ApplicationCreation#validationErrors()}. */
    public Builder validationErrors(List<ResourceValidationError> validationErrors) {
      return setList(1, validationErrors);
    }

    @Override
    protected ApplicationCreation create() {
      return new ApplicationCreation(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ApplicationCreation ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ApplicationCreation; take the JSON as a text, and use"
            + " ApplicationCreation.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<ApplicationCreation> {
    /** Called by Jackson. */
    public Codec() {
      super("ApplicationCreation", List.of("application", "validationErrors"));
      require(0);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, Application.CODEC, out);
      write(values, 1, VALIDATION_ERRORS, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> Application.CODEC;
        case 1 -> VALIDATION_ERRORS;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}

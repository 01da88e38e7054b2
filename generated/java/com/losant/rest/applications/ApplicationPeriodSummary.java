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

/** What one application used in a period. */
@JsonDeserialize(using = ApplicationPeriodSummary.Codec.class)
public final class ApplicationPeriodSummary extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<ApplicationPeriodSummary> CODEC = new Codec();

  private ApplicationPeriodSummary(Builder builder) {
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

  /** Name of the application, 1 to 255 characters. */
  public String name() {
    return required(0);
  }

  /** Identifier of the application, 24 hexadecimal digits. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public String id() {
    return required(1);
  }

  /** Identifier of the application, the same as {@code id}. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public String applicationId() {
    return required(2);
  }

  /**
   * Devices, payloads and runs of notebooks of an application in a period. What the request left
   * out is absent.
   */
  public ApplicationUsage summary() {
    return required(3);
  }

  /** Builds a {@link ApplicationPeriodSummary}. */
  public static final class Builder extends JsonModel.Builder<ApplicationPeriodSummary, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(ApplicationPeriodSummary from) {
      super(from);
    }

    /** Sets {@link ApplicationPeriodSummary#name()}. */
    public Builder name(String name) {
      return set(0, name);
    }

    /** Sets {@link ApplicationPeriodSummary#id()}. */
    public Builder id(String id) {
      return set(1, id);
    }

    /** Sets {@link ApplicationPeriodSummary#applicationId()}. */
    public Builder applicationId(String applicationId) {
      return set(2, applicationId);
    }

    /** Sets {@link ApplicationPeriodSummary#summary()}. */
    public Builder summary(ApplicationUsage summary) {
      return set(3, summary);
    }

    @Override
    protected ApplicationPeriodSummary create() {
      return new ApplicationPeriodSummary(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ApplicationPeriodSummary ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ApplicationPeriodSummary; take the JSON as a text, and use"
            + " ApplicationPeriodSummary.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<ApplicationPeriodSummary> {
    /** Called by Jackson. */
    public Codec() {
      super("ApplicationPeriodSummary", List.of("name", "id", "applicationId", "summary"));
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
      write(values, 3, ApplicationUsage.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 2 -> JsonCodec.STRING;
        case 3 -> ApplicationUsage.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}

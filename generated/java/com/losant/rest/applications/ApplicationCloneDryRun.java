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

/** Confirms that an application can be copied. */
@JsonDeserialize(using = ApplicationCloneDryRun.Codec.class)
public final class ApplicationCloneDryRun extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<ApplicationCloneDryRun> CODEC = new Codec();

  private ApplicationCloneDryRun(Builder builder) {
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

  /** Always {@code true}. A request that fails returns an error instead. */
  public Boolean success() {
    return required(0);
  }

  /** Whether copying it would be queued as a job. */
  public Boolean requiresJob() {
    return required(1);
  }

  /** Builds a {@link ApplicationCloneDryRun}. */
  public static final class Builder extends JsonModel.Builder<ApplicationCloneDryRun, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(ApplicationCloneDryRun from) {
      super(from);
    }

    /** Sets {@link ApplicationCloneDryRun#success()}. */
    public Builder success(boolean success) {
      return set(0, success);
    }

    /** Sets {@link ApplicationCloneDryRun#requiresJob()}. */
    public Builder requiresJob(boolean requiresJob) {
      return set(1, requiresJob);
    }

    @Override
    protected ApplicationCloneDryRun create() {
      return new ApplicationCloneDryRun(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ApplicationCloneDryRun ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ApplicationCloneDryRun; take the JSON as a text, and use"
            + " ApplicationCloneDryRun.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<ApplicationCloneDryRun> {
    /** Called by Jackson. */
    public Codec() {
      super("ApplicationCloneDryRun", List.of("success", "requiresJob"));
      require(0, 1);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.BOOLEAN, out);
      write(values, 1, JsonCodec.BOOLEAN, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1 -> JsonCodec.BOOLEAN;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}

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

/** An exported application. */
@JsonDeserialize(using = ApplicationExport.Codec.class)
public final class ApplicationExport extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<ApplicationExport> CODEC = new Codec();

  private ApplicationExport(Builder builder) {
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

  /** Address from which the zip file can be downloaded. */
  public String url() {
    return required(0);
  }

  /** Builds a {@link ApplicationExport}. */
  public static final class Builder extends JsonModel.Builder<ApplicationExport, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(ApplicationExport from) {
      super(from);
    }

    /** Sets {@link ApplicationExport#url()}. */
    public Builder url(String url) {
      return set(0, url);
    }

    @Override
    protected ApplicationExport create() {
      return new ApplicationExport(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ApplicationExport ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ApplicationExport; take the JSON as a text, and use"
            + " ApplicationExport.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<ApplicationExport> {
    /** Called by Jackson. */
    public Codec() {
      super("ApplicationExport", List.of("url"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> JsonCodec.STRING;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}

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

/** A controller symbol to monitor. Keys other than the name are accepted. */
@JsonDeserialize(using = BeckhoffSubscription.Codec.class)
public final class BeckhoffSubscription extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<BeckhoffSubscription> CODEC = new Codec();

  private BeckhoffSubscription(Builder builder) {
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

  /** Full name of the symbol, such as {@code GVL_Var.Temperature}. At most 1024 characters. */
  public @Nullable String name() {
    return optional(0);
  }

  /** Builds a {@link BeckhoffSubscription}. */
  public static final class Builder extends JsonModel.Builder<BeckhoffSubscription, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(BeckhoffSubscription from) {
      super(from);
    }

    /** Sets {@link BeckhoffSubscription#name()}. */
    public Builder name(String name) {
      return set(0, name);
    }

    @Override
    protected BeckhoffSubscription create() {
      return new BeckhoffSubscription(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static BeckhoffSubscription ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a BeckhoffSubscription; take the JSON as a text, and use"
            + " BeckhoffSubscription.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<BeckhoffSubscription> {
    /** Called by Jackson. */
    public Codec() {
      super("BeckhoffSubscription", List.of("name"));
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

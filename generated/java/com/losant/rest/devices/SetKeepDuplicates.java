// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.devices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Changes what happens to duplicates among state reports. */
@JsonDeserialize(using = SetKeepDuplicates.Codec.class)
public final class SetKeepDuplicates extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<SetKeepDuplicates> CODEC = new Codec();

  private SetKeepDuplicates(Builder builder) {
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

  /** Always {@code set}. The only value is {@code set}. */
  public String operation() {
    return required(0);
  }

  /** Always {@code keepDuplicates}. The only value is {@code keepDuplicates}. */
  public String target() {
    return required(1);
  }

  /** Whether duplicates are kept instead of dropped. */
  public Boolean value() {
    return required(2);
  }

  /** Builds a {@link SetKeepDuplicates}. */
  public static final class Builder extends JsonModel.Builder<SetKeepDuplicates, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
      if (!received) {
        set(0, "set");
      }
      if (!received) {
        set(1, "keepDuplicates");
      }
    }

    private Builder(SetKeepDuplicates from) {
      super(from);
    }

    /** Sets {@link SetKeepDuplicates#value()}. */
    public Builder value(boolean value) {
      return set(2, value);
    }

    @Override
    protected SetKeepDuplicates create() {
      return new SetKeepDuplicates(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static SetKeepDuplicates ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a SetKeepDuplicates; take the JSON as a text, and use"
            + " SetKeepDuplicates.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<SetKeepDuplicates> {
    /** Called by Jackson. */
    public Codec() {
      super("SetKeepDuplicates", List.of("operation", "target", "value"));
      require(0, 1, 2);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.STRING, out);
      write(values, 2, JsonCodec.BOOLEAN, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1 -> JsonCodec.STRING;
        case 2 -> JsonCodec.BOOLEAN;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}

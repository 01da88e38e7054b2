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

/** One choice of a select input. */
@JsonDeserialize(using = SelectFieldOption.Codec.class)
public final class SelectFieldOption extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<SelectFieldOption> CODEC = new Codec();

  private SelectFieldOption(Builder builder) {
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

  /** Value that the node receives if the option is selected. 1 to 1024 characters. */
  public String value() {
    return required(0);
  }

  /** Text shown for the option. Defaults to the value. At most 1024 characters. */
  public @Nullable String label() {
    return optional(1);
  }

  /** Builds a {@link SelectFieldOption}. */
  public static final class Builder extends JsonModel.Builder<SelectFieldOption, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(SelectFieldOption from) {
      super(from);
    }

    /** Sets {@link SelectFieldOption#value()}. */
    public Builder value(String value) {
      return set(0, value);
    }

    /** Sets {@link SelectFieldOption#label()}. */
    public Builder label(String label) {
      return set(1, label);
    }

    @Override
    protected SelectFieldOption create() {
      return new SelectFieldOption(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static SelectFieldOption ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a SelectFieldOption; take the JSON as a text, and use"
            + " SelectFieldOption.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<SelectFieldOption> {
    /** Called by Jackson. */
    public Codec() {
      super("SelectFieldOption", List.of("value", "label"));
      require(0);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1 -> JsonCodec.STRING;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}

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

/** Credentials that traps must contain: a community for SNMP 1 and 2c, or a user for SNMP 3. */
@JsonDeserialize(using = SnmpTrapSettings.Codec.class)
public final class SnmpTrapSettings extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<SnmpTrapSettings> CODEC = new Codec();

  private SnmpTrapSettings(Builder builder) {
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

  /** Community string of SNMP 1 and 2c. At most 1024 characters. */
  public @Nullable String community() {
    return optional(0);
  }

  /** User of SNMP 3. The security level determines which keys are required. */
  public @Nullable SnmpTrapUser user() {
    return optional(1);
  }

  /** Builds a {@link SnmpTrapSettings}. */
  public static final class Builder extends JsonModel.Builder<SnmpTrapSettings, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(SnmpTrapSettings from) {
      super(from);
    }

    /** Sets {@link SnmpTrapSettings#community()}. */
    public Builder community(String community) {
      return set(0, community);
    }

    /** Sets {@link SnmpTrapSettings#user()}. */
    public Builder user(SnmpTrapUser user) {
      return set(1, user);
    }

    @Override
    protected SnmpTrapSettings create() {
      return new SnmpTrapSettings(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static SnmpTrapSettings ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a SnmpTrapSettings; take the JSON as a text, and use"
            + " SnmpTrapSettings.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<SnmpTrapSettings> {
    /** Called by Jackson. */
    public Codec() {
      super("SnmpTrapSettings", List.of("community", "user"));
      hide(0);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, SnmpTrapUser.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> JsonCodec.STRING;
        case 1 -> SnmpTrapUser.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}

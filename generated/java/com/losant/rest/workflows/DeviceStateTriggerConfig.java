// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Filters on the state reports. The filters on attributes and age do not apply if a batch starts
 * one run as a whole.
 */
@JsonDeserialize(using = DeviceStateTriggerConfig.Codec.class)
public final class DeviceStateTriggerConfig extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<DeviceStateTriggerConfig> CODEC = new Codec();

  private static final JsonCodec<List<String>> ATTRIBUTE_WHITELIST =
      JsonCodec.listOf(JsonCodec.STRING);
  private static final JsonCodec<List<String>> ATTRIBUTE_BLACKLIST =
      JsonCodec.listOf(JsonCodec.STRING);

  private DeviceStateTriggerConfig(Builder builder) {
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

  /** Kinds of state report that start the workflow. Losant's editor preselects {@code both}. */
  public @Nullable DeviceTriggerMode triggerOn() {
    return optional(0);
  }

  /** Whether a batch of state reports starts one run for the whole batch or one for each report. */
  public @Nullable DeviceBatchBehavior batchBehavior() {
    return optional(1);
  }

  /** Attributes of which a report must contain at least one. At most 100 items. */
  public List<String> attributeWhitelist() {
    return list(2);
  }

  /** Whether {@link #attributeWhitelist()} is there at all, be it as a JSON null. */
  public boolean hasAttributeWhitelist() {
    return has(2);
  }

  /**
   * Attributes to ignore. A report that contains no others does not start the workflow. At most 100
   * items.
   */
  public List<String> attributeBlacklist() {
    return list(3);
  }

  /** Whether {@link #attributeBlacklist()} is there at all, be it as a JSON null. */
  public boolean hasAttributeBlacklist() {
    return has(3);
  }

  /**
   * Maximum age of a report in seconds, according to its timestamp. Older reports do not start the
   * workflow. Fractions are allowed. If omitted, age does not matter.
   */
  public @Nullable BigDecimal maxAge() {
    return optional(4);
  }

  /** Whether state that the platform rejected also starts the workflow. */
  public @Nullable Boolean allowInvalid() {
    return optional(5);
  }

  /** Builds a {@link DeviceStateTriggerConfig}. */
  public static final class Builder extends JsonModel.Builder<DeviceStateTriggerConfig, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(DeviceStateTriggerConfig from) {
      super(from);
    }

    /** Sets {@link DeviceStateTriggerConfig#triggerOn()}. */
    public Builder triggerOn(DeviceTriggerMode triggerOn) {
      return set(0, triggerOn);
    }

    /** Sets {@link DeviceStateTriggerConfig#batchBehavior()}. */
    public Builder batchBehavior(DeviceBatchBehavior batchBehavior) {
      return set(1, batchBehavior);
    }

    /** Sets {@link DeviceStateTriggerConfig#attributeWhitelist()}. */
    public Builder attributeWhitelist(List<String> attributeWhitelist) {
      return setList(2, attributeWhitelist);
    }

    /** Sets {@link DeviceStateTriggerConfig#attributeBlacklist()}. */
    public Builder attributeBlacklist(List<String> attributeBlacklist) {
      return setList(3, attributeBlacklist);
    }

    /** Sets {@link DeviceStateTriggerConfig#maxAge()}. */
    public Builder maxAge(BigDecimal maxAge) {
      return set(4, maxAge);
    }

    /** Sets {@link DeviceStateTriggerConfig#maxAge()}. */
    public Builder maxAge(long maxAge) {
      return set(4, BigDecimal.valueOf(maxAge));
    }

    /** Sets {@link DeviceStateTriggerConfig#maxAge()}. */
    public Builder maxAge(double maxAge) {
      return setDecimal(4, maxAge);
    }

    /** Sets {@link DeviceStateTriggerConfig#allowInvalid()}. */
    public Builder allowInvalid(boolean allowInvalid) {
      return set(5, allowInvalid);
    }

    @Override
    protected DeviceStateTriggerConfig create() {
      return new DeviceStateTriggerConfig(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DeviceStateTriggerConfig ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DeviceStateTriggerConfig; take the JSON as a text, and use"
            + " DeviceStateTriggerConfig.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<DeviceStateTriggerConfig> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "DeviceStateTriggerConfig",
          List.of(
              "triggerOn",
              "batchBehavior",
              "attributeWhitelist",
              "attributeBlacklist",
              "maxAge",
              "allowInvalid"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, DeviceTriggerMode.CODEC, out);
      write(values, 1, DeviceBatchBehavior.CODEC, out);
      write(values, 2, ATTRIBUTE_WHITELIST, out);
      write(values, 3, ATTRIBUTE_BLACKLIST, out);
      write(values, 4, JsonCodec.DECIMAL, out);
      write(values, 5, JsonCodec.BOOLEAN, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> DeviceTriggerMode.CODEC;
        case 1 -> DeviceBatchBehavior.CODEC;
        case 2 -> ATTRIBUTE_WHITELIST;
        case 3 -> ATTRIBUTE_BLACKLIST;
        case 4 -> JsonCodec.DECIMAL;
        case 5 -> JsonCodec.BOOLEAN;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}

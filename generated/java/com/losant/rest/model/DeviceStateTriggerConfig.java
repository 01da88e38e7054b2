// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Filters on the state reports. Those on attributes and age are skipped when a batch is handled as
 * a whole.
 */
@JsonDeserialize(using = DeviceStateTriggerConfig.Codec.class)
public final class DeviceStateTriggerConfig extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<DeviceStateTriggerConfig> TYPE = new Codec();

  private static final List<String> NAMES =
      List.of(
          "triggerOn",
          "batchBehavior",
          "attributeWhitelist",
          "attributeBlacklist",
          "maxAge",
          "allowInvalid");
  private static final JsonType<List<String>> ATTRIBUTE_WHITELIST_TYPE =
      JsonType.listOf(JsonType.STRING);
  private static final JsonType<List<String>> ATTRIBUTE_BLACKLIST_TYPE =
      JsonType.listOf(JsonType.STRING);

  private final @Nullable DeviceTriggerMode triggerOn;
  private final @Nullable DeviceBatchBehavior batchBehavior;
  private final @Nullable List<String> attributeWhitelist;
  private final @Nullable List<String> attributeBlacklist;
  private final @Nullable BigDecimal maxAge;
  private final @Nullable Boolean allowInvalid;

  private DeviceStateTriggerConfig(Builder builder) {
    super(builder);
    this.triggerOn = builder.triggerOn;
    this.batchBehavior = builder.batchBehavior;
    this.attributeWhitelist = builder.attributeWhitelist;
    this.attributeBlacklist = builder.attributeBlacklist;
    this.maxAge = builder.maxAge;
    this.allowInvalid = builder.allowInvalid;
  }

  /**
   * Starts with nothing set.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder(false);
  }

  /**
   * Starts with everything that is set here, what is not documented included.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * Kinds of state report that start the workflow. Losant's editor starts with {@code both}.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable DeviceTriggerMode triggerOn() {
    return optional("triggerOn", triggerOn);
  }

  /**
   * Whether a batch of reports runs the workflow once as a whole or once for each report in it.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable DeviceBatchBehavior batchBehavior() {
    return optional("batchBehavior", batchBehavior);
  }

  /**
   * Runs the workflow only for reports with at least one of these attributes. At most 100 items.
   *
   * @return the values; empty if there are none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public List<String> attributeWhitelist() {
    return orEmpty("attributeWhitelist", attributeWhitelist);
  }

  /**
   * Whether {@code attributeWhitelist} is there at all, be it a JSON null.
   *
   * @return false if it is left out
   */
  public boolean hasAttributeWhitelist() {
    return attributeWhitelist != null || originals.containsKey("attributeWhitelist");
  }

  /**
   * Skips reports that hold no attributes but these. At most 100 items.
   *
   * @return the values; empty if there are none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public List<String> attributeBlacklist() {
    return orEmpty("attributeBlacklist", attributeBlacklist);
  }

  /**
   * Whether {@code attributeBlacklist} is there at all, be it a JSON null.
   *
   * @return false if it is left out
   */
  public boolean hasAttributeBlacklist() {
    return attributeBlacklist != null || originals.containsKey("attributeBlacklist");
  }

  /**
   * Age in seconds, by its own timestamp, beyond which a report is skipped. Fractions are allowed;
   * without it no report is too old.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable BigDecimal maxAge() {
    return optional("maxAge", maxAge);
  }

  /**
   * Whether state that the platform could not accept starts the workflow too.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Boolean allowInvalid() {
    return optional("allowInvalid", allowInvalid);
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(
        triggerOn, batchBehavior, attributeWhitelist, attributeBlacklist, maxAge, allowInvalid);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("triggerOn", this.triggerOn, DeviceTriggerMode.TYPE, out);
    write("batchBehavior", this.batchBehavior, DeviceBatchBehavior.TYPE, out);
    write("attributeWhitelist", this.attributeWhitelist, ATTRIBUTE_WHITELIST_TYPE, out);
    write("attributeBlacklist", this.attributeBlacklist, ATTRIBUTE_BLACKLIST_TYPE, out);
    write("maxAge", this.maxAge, JsonType.DECIMAL, out);
    write("allowInvalid", this.allowInvalid, JsonType.BOOLEAN, out);
  }

  /** Builds a {@link DeviceStateTriggerConfig}. */
  public static final class Builder extends JsonModel.Builder<DeviceStateTriggerConfig> {
    private @Nullable DeviceTriggerMode triggerOn;
    private @Nullable DeviceBatchBehavior batchBehavior;
    private @Nullable List<String> attributeWhitelist;
    private @Nullable List<String> attributeBlacklist;
    private @Nullable BigDecimal maxAge;
    private @Nullable Boolean allowInvalid;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(DeviceStateTriggerConfig from) {
      super(from);
      this.triggerOn = from.triggerOn;
      this.batchBehavior = from.batchBehavior;
      this.attributeWhitelist = from.attributeWhitelist;
      this.attributeBlacklist = from.attributeBlacklist;
      this.maxAge = from.maxAge;
      this.allowInvalid = from.allowInvalid;
    }

    /**
     * Kinds of state report that start the workflow. Losant's editor starts with {@code both}.
     *
     * @param triggerOn the value
     * @return this builder
     */
    public Builder triggerOn(DeviceTriggerMode triggerOn) {
      this.triggerOn = set("triggerOn", triggerOn);
      return this;
    }

    /**
     * Whether a batch of reports runs the workflow once as a whole or once for each report in it.
     *
     * @param batchBehavior the value
     * @return this builder
     */
    public Builder batchBehavior(DeviceBatchBehavior batchBehavior) {
      this.batchBehavior = set("batchBehavior", batchBehavior);
      return this;
    }

    /**
     * Runs the workflow only for reports with at least one of these attributes. At most 100 items.
     *
     * @param attributeWhitelist the values; copied
     * @return this builder
     */
    public Builder attributeWhitelist(List<String> attributeWhitelist) {
      this.attributeWhitelist = setList("attributeWhitelist", attributeWhitelist);
      return this;
    }

    /**
     * Skips reports that hold no attributes but these. At most 100 items.
     *
     * @param attributeBlacklist the values; copied
     * @return this builder
     */
    public Builder attributeBlacklist(List<String> attributeBlacklist) {
      this.attributeBlacklist = setList("attributeBlacklist", attributeBlacklist);
      return this;
    }

    /**
     * Age in seconds, by its own timestamp, beyond which a report is skipped. Fractions are
     * allowed; without it no report is too old.
     *
     * @param maxAge the value
     * @return this builder
     */
    public Builder maxAge(BigDecimal maxAge) {
      this.maxAge = set("maxAge", maxAge);
      return this;
    }

    /**
     * Age in seconds, by its own timestamp, beyond which a report is skipped. Fractions are
     * allowed; without it no report is too old.
     *
     * @param maxAge the value
     * @return this builder
     */
    public Builder maxAge(long maxAge) {
      this.maxAge = set("maxAge", BigDecimal.valueOf(maxAge));
      return this;
    }

    /**
     * Age in seconds, by its own timestamp, beyond which a report is skipped. Fractions are
     * allowed; without it no report is too old.
     *
     * @param maxAge the value; no infinity and no NaN
     * @return this builder
     */
    public Builder maxAge(double maxAge) {
      this.maxAge = setDecimal("maxAge", maxAge);
      return this;
    }

    /**
     * Whether state that the platform could not accept starts the workflow too.
     *
     * @param allowInvalid the value
     * @return this builder
     */
    public Builder allowInvalid(boolean allowInvalid) {
      this.allowInvalid = set("allowInvalid", allowInvalid);
      return this;
    }

    /**
     * Sets a property that is not documented, or a documented one to JSON that its type has no room
     * for.
     *
     * @param name the name in the JSON
     * @param value anything that Jackson can write; null for a JSON null
     * @return this builder
     */
    public Builder additionalProperty(String name, @Nullable Object value) {
      setAdditional(name, value);
      return this;
    }

    /**
     * Builds; the builder can be used further.
     *
     * @return an immutable {@link DeviceStateTriggerConfig}
     */
    public DeviceStateTriggerConfig build() {
      return create();
    }

    @Override
    DeviceStateTriggerConfig create() {
      return new DeviceStateTriggerConfig(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "triggerOn" -> this.triggerOn = read(name, in, DeviceTriggerMode.TYPE);
        case "batchBehavior" -> this.batchBehavior = read(name, in, DeviceBatchBehavior.TYPE);
        case "attributeWhitelist" ->
            this.attributeWhitelist = read(name, in, ATTRIBUTE_WHITELIST_TYPE);
        case "attributeBlacklist" ->
            this.attributeBlacklist = read(name, in, ATTRIBUTE_BLACKLIST_TYPE);
        case "maxAge" -> this.maxAge = read(name, in, JsonType.DECIMAL);
        case "allowInvalid" -> this.allowInvalid = read(name, in, JsonType.BOOLEAN);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<DeviceStateTriggerConfig> {
    /** For Jackson. */
    public Codec() {
      super("DeviceStateTriggerConfig");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}

// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Credentials that traps must carry, a community for SNMP 1 and 2c or a user for SNMP 3. */
@JsonDeserialize(using = SnmpTrapSettings.Codec.class)
public final class SnmpTrapSettings extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<SnmpTrapSettings> TYPE = new Codec();

  private static final List<String> NAMES = List.of("community", "user");

  private final @Nullable String community;
  private final @Nullable SnmpTrapUser user;

  private SnmpTrapSettings(Builder builder) {
    super(builder);
    this.community = builder.community;
    this.user = builder.user;
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
   * Community string of SNMP 1 and 2c. At most 1024 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String community() {
    return optional("community", community);
  }

  /**
   * User of SNMP 3. The security level decides which of the keys are needed.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable SnmpTrapUser user() {
    return optional("user", user);
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(community, user);
  }

  @Override
  List<String> secrets() {
    return List.of("community");
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("community", this.community, JsonType.STRING, out);
    write("user", this.user, SnmpTrapUser.TYPE, out);
  }

  /** Builds a {@link SnmpTrapSettings}. */
  public static final class Builder extends JsonModel.Builder<SnmpTrapSettings> {
    private @Nullable String community;
    private @Nullable SnmpTrapUser user;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(SnmpTrapSettings from) {
      super(from);
      this.community = from.community;
      this.user = from.user;
    }

    /**
     * Community string of SNMP 1 and 2c. At most 1024 characters.
     *
     * @param community the value
     * @return this builder
     */
    public Builder community(String community) {
      this.community = set("community", community);
      return this;
    }

    /**
     * User of SNMP 3. The security level decides which of the keys are needed.
     *
     * @param user the value
     * @return this builder
     */
    public Builder user(SnmpTrapUser user) {
      this.user = set("user", user);
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
     * @return an immutable {@link SnmpTrapSettings}
     */
    public SnmpTrapSettings build() {
      return create();
    }

    @Override
    SnmpTrapSettings create() {
      return new SnmpTrapSettings(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "community" -> this.community = read(name, in, JsonType.STRING);
        case "user" -> this.user = read(name, in, SnmpTrapUser.TYPE);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<SnmpTrapSettings> {
    /** For Jackson. */
    public Codec() {
      super("SnmpTrapSettings");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}

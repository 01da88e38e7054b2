// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Identifies a user by what an identity provider says. */
@JsonDeserialize(using = SamlResponse.Codec.class)
public final class SamlResponse extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<SamlResponse> CODEC = new Codec();

  private static final JsonCodec<List<String>> REQUESTED_SCOPES =
      JsonCodec.listOf(JsonCodec.STRING);

  private SamlResponse(Builder builder) {
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

  /**
   * Response of the identity provider as it came, an XML document in Base64 with 4 to 100000
   * characters.
   */
  public String samlResponse() {
    return required(0);
  }

  /**
   * E-mail domain for which single sign-on was set up, such as {@code example.com}, 3 to 45
   * characters.
   */
  public String samlDomain() {
    return required(1);
  }

  /**
   * Scopes that the token gets, each one at most once. Ask for no more than you need. If omitted,
   * it is {@code all.User}.
   */
  public List<String> requestedScopes() {
    return list(2);
  }

  /** Whether {@link #requestedScopes()} is there at all, be it as a JSON null. */
  public boolean hasRequestedScopes() {
    return has(2);
  }

  /**
   * Time to live of the token, in seconds from the sign-in. If omitted, Losant decides how long the
   * token is valid. At least 0.
   */
  public @Nullable Integer tokenTTL() {
    return optional(3);
  }

  /** Builds a {@link SamlResponse}. */
  public static final class Builder extends JsonModel.Builder<SamlResponse, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(SamlResponse from) {
      super(from);
    }

    /** Sets {@link SamlResponse#samlResponse()}. */
    public Builder samlResponse(String samlResponse) {
      return set(0, samlResponse);
    }

    /** Sets {@link SamlResponse#samlDomain()}. */
    public Builder samlDomain(String samlDomain) {
      return set(1, samlDomain);
    }

    /** Sets {@link SamlResponse#requestedScopes()}. */
    public Builder requestedScopes(List<String> requestedScopes) {
      return setList(2, requestedScopes);
    }

    /** Sets {@link SamlResponse#tokenTTL()}. */
    public Builder tokenTTL(int tokenTTL) {
      return set(3, tokenTTL);
    }

    @Override
    protected SamlResponse create() {
      return new SamlResponse(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static SamlResponse ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a SamlResponse; take the JSON as a text, and use"
            + " SamlResponse.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<SamlResponse> {
    /** Called by Jackson. */
    public Codec() {
      super("SamlResponse", List.of("SAMLResponse", "SAMLDomain", "requestedScopes", "tokenTTL"));
      require(0, 1);
      hide(0);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.STRING, out);
      write(values, 2, REQUESTED_SCOPES, out);
      write(values, 3, JsonCodec.INTEGER, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1 -> JsonCodec.STRING;
        case 2 -> REQUESTED_SCOPES;
        case 3 -> JsonCodec.INTEGER;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}

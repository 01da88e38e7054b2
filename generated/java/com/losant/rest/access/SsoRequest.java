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

/** Where a user signs in by single sign-on. */
@JsonDeserialize(using = SsoRequest.Codec.class)
public final class SsoRequest extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<SsoRequest> CODEC = new Codec();

  private SsoRequest(Builder builder) {
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

  /** Protocol of the single sign-on, so far always {@code SAML}. The only value is {@code SAML}. */
  public String ssoType() {
    return required(0);
  }

  /** Address at the identity provider to send the user's browser to, up to 32767 characters. */
  public String ssoRequest() {
    return required(1);
  }

  /** Builds a {@link SsoRequest}. */
  public static final class Builder extends JsonModel.Builder<SsoRequest, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
      if (!received) {
        set(0, "SAML");
      }
    }

    private Builder(SsoRequest from) {
      super(from);
    }

    /** Sets {@link SsoRequest#ssoRequest()}. */
    public Builder ssoRequest(String ssoRequest) {
      return set(1, ssoRequest);
    }

    @Override
    protected SsoRequest create() {
      return new SsoRequest(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static SsoRequest ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a SsoRequest; take the JSON as a text, and use"
            + " SsoRequest.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<SsoRequest> {
    /** Called by Jackson. */
    public Codec() {
      super("SsoRequest", List.of("ssoType", "ssoRequest"));
      require(0, 1);
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

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

/** A container of Azure Blob Storage. */
@JsonDeserialize(using = AzureArchive.Codec.class)
public final class AzureArchive extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<AzureArchive> CODEC = new Codec();

  private AzureArchive(Builder builder) {
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

  /** Name of the storage account, 3 to 24 characters. */
  public @Nullable String account() {
    return optional(0);
  }

  /** Key of the storage account, up to 255 characters. */
  public @Nullable String accountKey() {
    return optional(1);
  }

  /** Name of the container, 3 to 63 characters. */
  public String bucket() {
    return required(2);
  }

  /** Builds a {@link AzureArchive}. */
  public static final class Builder extends JsonModel.Builder<AzureArchive, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(AzureArchive from) {
      super(from);
    }

    /** Sets {@link AzureArchive#account()}. */
    public Builder account(String account) {
      return set(0, account);
    }

    /** Sets {@link AzureArchive#accountKey()}. */
    public Builder accountKey(String accountKey) {
      return set(1, accountKey);
    }

    /** Sets {@link AzureArchive#bucket()}. */
    public Builder bucket(String bucket) {
      return set(2, bucket);
    }

    @Override
    protected AzureArchive create() {
      return new AzureArchive(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static AzureArchive ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a AzureArchive; take the JSON as a text, and use"
            + " AzureArchive.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<AzureArchive> {
    /** Called by Jackson. */
    public Codec() {
      super("AzureArchive", List.of("account", "accountKey", "bucket"));
      require(2);
      hide(1);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.STRING, out);
      write(values, 2, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 2 -> JsonCodec.STRING;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}

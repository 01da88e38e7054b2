// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import com.losant.rest.shared.OwnerType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** What to copy into a new application, who will own it, and whom to tell. */
@JsonDeserialize(using = ApplicationClonePost.Codec.class)
public final class ApplicationClonePost extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<ApplicationClonePost> CODEC = new Codec();

  private ApplicationClonePost(Builder builder) {
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
   * Whether to only find out if the application can be copied, and if that takes a job. Nothing is
   * copied then. Defaults to {@code false}.
   */
  public @Nullable Boolean dryRun() {
    return optional(0);
  }

  /** Whether public files are copied. Defaults to {@code false}. */
  public @Nullable Boolean includeFiles() {
    return optional(1);
  }

  /** Whether private files are copied. Defaults to {@code false}. */
  public @Nullable Boolean includePrivateFiles() {
    return optional(2);
  }

  /** Whether data tables are copied with their rows. Defaults to {@code false}. */
  public @Nullable Boolean includeDataTableRows() {
    return optional(3);
  }

  /** Whether devices are copied, without what they reported. Defaults to {@code false}. */
  public @Nullable Boolean includeDevices() {
    return optional(4);
  }

  /**
   * User or organization that will own the copy, as {@code ownerType} says. If omitted or {@code
   * null}, it is the owner of the original. Matches {@code ^[A-Fa-f\d]{24}$}.
   */
  public @Nullable String ownerId() {
    return optional(5);
  }

  /** Whether {@link #ownerId()} is there at all, be it as a JSON null. */
  public boolean hasOwnerId() {
    return has(5);
  }

  /** Whether {@code ownerId} is a user or an organization. */
  public @Nullable OwnerType ownerType() {
    return optional(6);
  }

  /**
   * Address to tell of the end of a queued job, up to 1024 characters. If omitted, it is that of
   * the user who made the request.
   */
  public @Nullable String email() {
    return optional(7);
  }

  /** URL to call at the end of a queued job, up to 1024 characters. */
  public @Nullable String callbackUrl() {
    return optional(8);
  }

  /**
   * Whether the work is always queued as a job, however small the application is. Defaults to
   * {@code false}.
   */
  public @Nullable Boolean forceJob() {
    return optional(9);
  }

  /** Builds a {@link ApplicationClonePost}. */
  public static final class Builder extends JsonModel.Builder<ApplicationClonePost, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(ApplicationClonePost from) {
      super(from);
    }

    /** Sets {@link ApplicationClonePost#dryRun()}. */
    public Builder dryRun(boolean dryRun) {
      return set(0, dryRun);
    }

    /** Sets {@link ApplicationClonePost#includeFiles()}. */
    public Builder includeFiles(boolean includeFiles) {
      return set(1, includeFiles);
    }

    /** Sets {@link ApplicationClonePost#includePrivateFiles()}. */
    public Builder includePrivateFiles(boolean includePrivateFiles) {
      return set(2, includePrivateFiles);
    }

    /** Sets {@link ApplicationClonePost#includeDataTableRows()}. */
    public Builder includeDataTableRows(boolean includeDataTableRows) {
      return set(3, includeDataTableRows);
    }

    /** Sets {@link ApplicationClonePost#includeDevices()}. */
    public Builder includeDevices(boolean includeDevices) {
      return set(4, includeDevices);
    }

    /** Sets {@link ApplicationClonePost#ownerId()}; null is sent as a JSON null. */
    public Builder ownerId(@Nullable String ownerId) {
      return setNullable(5, ownerId);
    }

    /** Sets {@link ApplicationClonePost#ownerType()}. */
    public Builder ownerType(OwnerType ownerType) {
      return set(6, ownerType);
    }

    /** Sets {@link ApplicationClonePost#email()}. */
    public Builder email(String email) {
      return set(7, email);
    }

    /** Sets {@link ApplicationClonePost#callbackUrl()}. */
    public Builder callbackUrl(String callbackUrl) {
      return set(8, callbackUrl);
    }

    /** Sets {@link ApplicationClonePost#forceJob()}. */
    public Builder forceJob(boolean forceJob) {
      return set(9, forceJob);
    }

    @Override
    protected ApplicationClonePost create() {
      return new ApplicationClonePost(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ApplicationClonePost ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ApplicationClonePost; take the JSON as a text, and use"
            + " ApplicationClonePost.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<ApplicationClonePost> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "ApplicationClonePost",
          List.of(
              "dryRun",
              "includeFiles",
              "includePrivateFiles",
              "includeDataTableRows",
              "includeDevices",
              "ownerId",
              "ownerType",
              "email",
              "callbackUrl",
              "forceJob"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.BOOLEAN, out);
      write(values, 1, JsonCodec.BOOLEAN, out);
      write(values, 2, JsonCodec.BOOLEAN, out);
      write(values, 3, JsonCodec.BOOLEAN, out);
      write(values, 4, JsonCodec.BOOLEAN, out);
      write(values, 5, JsonCodec.STRING, out);
      write(values, 6, OwnerType.CODEC, out);
      write(values, 7, JsonCodec.STRING, out);
      write(values, 8, JsonCodec.STRING, out);
      write(values, 9, JsonCodec.BOOLEAN, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 2, 3, 4, 9 -> JsonCodec.BOOLEAN;
        case 5, 7, 8 -> JsonCodec.STRING;
        case 6 -> OwnerType.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}

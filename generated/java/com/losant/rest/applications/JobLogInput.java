// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.LosantTime;
import com.losant.rest.json.ModelCodec;
import com.losant.rest.shared.OwnerType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** What the request asked the job to do. Which properties it has depends on the job. */
@JsonDeserialize(using = JobLogInput.Codec.class)
public final class JobLogInput extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<JobLogInput> CODEC = new Codec();

  private static final JsonCodec<List<String>> EMAILS = JsonCodec.listOf(JsonCodec.STRING);

  private JobLogInput(Builder builder) {
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

  /** URL to call with the result of a job, up to 1024 characters. */
  public @Nullable String callbackUrl() {
    return optional(0);
  }

  /** Addresses to send the result to. */
  public List<String> emails() {
    return list(1);
  }

  /** Whether {@link #emails()} is there at all, be it as a JSON null. */
  public boolean hasEmails() {
    return has(1);
  }

  /**
   * Beginning of the period that the job covers, in milliseconds since the epoch or relative to
   * now, as the request gave it.
   */
  public @Nullable LosantTime start() {
    return optional(2);
  }

  /**
   * End of the period that the job covers, in milliseconds since the epoch or relative to now, as
   * the request gave it.
   */
  public @Nullable LosantTime end() {
    return optional(3);
  }

  /** Gateway that devices made by the job connect through. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public @Nullable String gatewayId() {
    return optional(4);
  }

  /** System that devices made by the job belong to. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public @Nullable String parentId() {
    return optional(5);
  }

  /** What the job works on, as the JSON of an advanced query. */
  public @Nullable String query() {
    return optional(6);
  }

  /**
   * Who gets an application that the job makes, of the kind that {@code ownerType} names. Matches
   * {@code ^[A-Fa-f\d]{24}$}.
   */
  public @Nullable String ownerId() {
    return optional(7);
  }

  /** Kind of owner, a user or an organization. */
  public @Nullable OwnerType ownerType() {
    return optional(8);
  }

  /** Where the file is that the job reads, up to 1024 characters. */
  public @Nullable String fileUrl() {
    return optional(9);
  }

  /** Values that the job fills into the resources of a template, as JSON. */
  public @Nullable String templateContext() {
    return optional(10);
  }

  /** Builds a {@link JobLogInput}. */
  public static final class Builder extends JsonModel.Builder<JobLogInput, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(JobLogInput from) {
      super(from);
    }

    /** Sets {@link JobLogInput#callbackUrl()}. */
    public Builder callbackUrl(String callbackUrl) {
      return set(0, callbackUrl);
    }

    /** Sets {@link JobLogInput#emails()}. */
    public Builder emails(List<String> emails) {
      return setList(1, emails);
    }

    /** Sets {@link JobLogInput#start()}. */
    public Builder start(LosantTime start) {
      return set(2, start);
    }

    /** Sets {@link JobLogInput#start()} to a fixed time. */
    public Builder start(Instant start) {
      return set(2, LosantTime.at(start));
    }

    /** Sets {@link JobLogInput#end()}. */
    public Builder end(LosantTime end) {
      return set(3, end);
    }

    /** Sets {@link JobLogInput#end()} to a fixed time. */
    public Builder end(Instant end) {
      return set(3, LosantTime.at(end));
    }

    /** Sets {@link JobLogInput#gatewayId()}. */
    public Builder gatewayId(String gatewayId) {
      return set(4, gatewayId);
    }

    /** Sets {@link JobLogInput#parentId()}. */
    public Builder parentId(String parentId) {
      return set(5, parentId);
    }

    /** Sets {@link JobLogInput#query()}. */
    public Builder query(String query) {
      return set(6, query);
    }

    /** Sets {@link JobLogInput#ownerId()}. */
    public Builder ownerId(String ownerId) {
      return set(7, ownerId);
    }

    /** Sets {@link JobLogInput#ownerType()}. */
    public Builder ownerType(OwnerType ownerType) {
      return set(8, ownerType);
    }

    /** Sets {@link JobLogInput#fileUrl()}. */
    public Builder fileUrl(String fileUrl) {
      return set(9, fileUrl);
    }

    /** Sets {@link JobLogInput#templateContext()}. */
    public Builder templateContext(String templateContext) {
      return set(10, templateContext);
    }

    @Override
    protected JobLogInput create() {
      return new JobLogInput(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static JobLogInput ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a JobLogInput; take the JSON as a text, and use"
            + " JobLogInput.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<JobLogInput> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "JobLogInput",
          List.of(
              "callbackUrl",
              "emails",
              "start",
              "end",
              "gatewayId",
              "parentId",
              "query",
              "ownerId",
              "ownerType",
              "fileUrl",
              "templateContext"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, EMAILS, out);
      write(values, 2, JsonCodec.LOSANT_TIME, out);
      write(values, 3, JsonCodec.LOSANT_TIME, out);
      write(values, 4, JsonCodec.STRING, out);
      write(values, 5, JsonCodec.STRING, out);
      write(values, 6, JsonCodec.STRING, out);
      write(values, 7, JsonCodec.STRING, out);
      write(values, 8, OwnerType.CODEC, out);
      write(values, 9, JsonCodec.STRING, out);
      write(values, 10, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 4, 5, 6, 7, 9, 10 -> JsonCodec.STRING;
        case 1 -> EMAILS;
        case 2, 3 -> JsonCodec.LOSANT_TIME;
        case 8 -> OwnerType.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}

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

/** How far a job has come, in steps of a size that depends on the job. */
@JsonDeserialize(using = JobLogProgress.Codec.class)
public final class JobLogProgress extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<JobLogProgress> CODEC = new Codec();

  private JobLogProgress(Builder builder) {
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

  /** Number of steps that are done. */
  public @Nullable Long completed() {
    return optional(0);
  }

  /** Number of steps in all. */
  public @Nullable Long total() {
    return optional(1);
  }

  /** What the job is doing now, in English, for people to read. */
  public @Nullable String status() {
    return optional(2);
  }

  /** Builds a {@link JobLogProgress}. */
  public static final class Builder extends JsonModel.Builder<JobLogProgress, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(JobLogProgress from) {
      super(from);
    }

    /** Sets {@link JobLogProgress#completed()}. */
    public Builder completed(long completed) {
      return set(0, completed);
    }

    /** Sets {@link JobLogProgress#total()}. */
    public Builder total(long total) {
      return set(1, total);
    }

    /** Sets {@link JobLogProgress#status()}. */
    public Builder status(String status) {
      return set(2, status);
    }

    @Override
    protected JobLogProgress create() {
      return new JobLogProgress(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static JobLogProgress ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a JobLogProgress; take the JSON as a text, and use"
            + " JobLogProgress.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<JobLogProgress> {
    /** Called by Jackson. */
    public Codec() {
      super("JobLogProgress", List.of("completed", "total", "status"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.LONG, out);
      write(values, 1, JsonCodec.LONG, out);
      write(values, 2, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1 -> JsonCodec.LONG;
        case 2 -> JsonCodec.STRING;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}

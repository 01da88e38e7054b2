// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Confirms that a request will be carried out by a job, after the response. */
@JsonDeserialize(using = QueuedJob.Codec.class)
public final class QueuedJob extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<QueuedJob> CODEC = new Codec();

  private QueuedJob(Builder builder) {
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

  /** Always {@code true}. A request that fails returns an error instead. */
  public Boolean success() {
    return required(0);
  }

  /** Always {@code true}, which tells this response from one whose work is done. */
  public Boolean jobQueued() {
    return required(1);
  }

  /**
   * Identifier of the job, up to 21 characters. Logs of jobs have identifiers of another form. To
   * find that of this job, list the logs by {@code runQueuedAt}, latest first.
   */
  public String jobId() {
    return required(2);
  }

  /** Builds a {@link QueuedJob}. */
  public static final class Builder extends JsonModel.Builder<QueuedJob, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(QueuedJob from) {
      super(from);
    }

    /** Sets {@link QueuedJob#success()}. */
    public Builder success(boolean success) {
      return set(0, success);
    }

    /** Sets {@link QueuedJob#jobQueued()}. */
    public Builder jobQueued(boolean jobQueued) {
      return set(1, jobQueued);
    }

    /** Sets {@link QueuedJob#jobId()}. */
    public Builder jobId(String jobId) {
      return set(2, jobId);
    }

    @Override
    protected QueuedJob create() {
      return new QueuedJob(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static QueuedJob ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a QueuedJob; take the JSON as a text, and use"
            + " QueuedJob.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<QueuedJob> {
    /** Called by Jackson. */
    public Codec() {
      super("QueuedJob", List.of("success", "jobQueued", "jobId"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.BOOLEAN, out);
      write(values, 1, JsonCodec.BOOLEAN, out);
      write(values, 2, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1 -> JsonCodec.BOOLEAN;
        case 2 -> JsonCodec.STRING;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}

package com.losant.rest.api;

import com.losant.rest.shared.QueuedJob;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The result of an action that Losant carries out at once, or as a job if it takes longer. The HTTP
 * status decides which of the two it is:
 *
 * <pre>{@code
 * if (result instanceof ActionResult.Queued<BulkDeletion> queued) {
 *   String jobId = queued.job().jobId();
 * } else if (result instanceof ActionResult.Done<BulkDeletion> done) {
 *   BulkDeletion deletion = done.value();
 * }
 * }</pre>
 *
 * @param <T> what the action returns when it was carried out
 */
public abstract sealed class ActionResult<T> {
  static final int ACCEPTED = 202;

  private final int status;

  private ActionResult(int status) {
    this.status = status;
  }

  /**
   * Creates the result of an action that was carried out.
   *
   * @param <T> what the action returns
   * @param status the HTTP status
   * @param value what the action returns
   * @return an immutable result
   */
  public static <T> ActionResult<T> done(int status, T value) {
    return new Done<>(status, Objects.requireNonNull(value, "value"));
  }

  /**
   * Creates the result of an action that became a job.
   *
   * @param <T> what the action returns when it is carried out at once
   * @param job the job
   * @return an immutable result with the status 202
   */
  public static <T> ActionResult<T> queued(QueuedJob job) {
    return new Queued<>(Objects.requireNonNull(job, "job"));
  }

  /**
   * Returns the HTTP status.
   *
   * @return 200 or 201 if the action was carried out, 202 if it became a job
   */
  public final int status() {
    return status;
  }

  /**
   * The action was carried out.
   *
   * @param <T> what the action returns
   */
  public static final class Done<T> extends ActionResult<T> {
    private final T value;

    private Done(int status, T value) {
      super(status);
      this.value = value;
    }

    /**
     * Returns what the action returns.
     *
     * @return the body of the response
     */
    public T value() {
      return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Done<?> that && status() == that.status() && value.equals(that.value);
    }

    @Override
    public int hashCode() {
      return 31 * status() + value.hashCode();
    }

    /** Returns the status and the value. */
    @Override
    public String toString() {
      return "Done{" + status() + ", " + value + "}";
    }
  }

  /**
   * The action became a job, and is carried out later.
   *
   * @param <T> what the action returns when it is carried out at once
   */
  public static final class Queued<T> extends ActionResult<T> {
    private final QueuedJob job;

    private Queued(QueuedJob job) {
      super(ACCEPTED);
      this.job = job;
    }

    /**
     * Returns the job.
     *
     * @return the body of the response
     */
    public QueuedJob job() {
      return job;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Queued<?> that && status() == that.status() && job.equals(that.job);
    }

    @Override
    public int hashCode() {
      return 31 * status() + job.hashCode();
    }

    /** Returns the job. */
    @Override
    public String toString() {
      return "Queued{" + job + "}";
    }
  }
}

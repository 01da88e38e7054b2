package com.losant.rest.http;

import com.losant.rest.api.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.OptionalLong;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** Sends a file of which the length is looked up when the request is made. */
final class UploadBody extends RequestBody {
  private static final Logger LOG = System.getLogger("com.losant.rest");
  private static final int BUFFER = 64 * 1024;

  private final Upload upload;
  private final CallControl control;
  private final MediaType contentType;
  private final OptionalLong length;

  /** Throws an {@link IllegalArgumentException} if there is nothing that could be read. */
  UploadBody(Upload upload, CallControl control) {
    if (upload.isSpent()) {
      throw new IllegalArgumentException(
          upload.fileName()
              + " is a stream that has been read; give a path, bytes or an Upload.Source to send it"
              + " again");
    }
    this.upload = upload;
    this.control = control;
    this.contentType = MediaType.get(upload.contentType());
    this.length = upload.length();
  }

  @Override
  public MediaType contentType() {
    return contentType;
  }

  @Override
  public long contentLength() {
    return length.orElse(-1);
  }

  /** OkHttp itself never sends it again. */
  @Override
  public boolean isOneShot() {
    return true;
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    control.uploadStarts();
    try {
      send(sink);
    } finally {
      control.uploadEnds();
    }
  }

  private void send(BufferedSink sink) throws IOException {
    try (Reading content = new Reading()) {
      Progress progress = new Progress();
      byte[] buffer = new byte[BUFFER];
      long sent = 0;
      progress.report(sent);
      for (int read; (read = content.read(buffer)) >= 0; progress.report(sent)) {
        sent += read;
        if (length.isPresent() && sent > length.getAsLong()) {
          throw changed("is longer than the ", " bytes that were announced");
        }
        sink.write(buffer, 0, read);
      }
      if (length.isPresent() && sent < length.getAsLong()) {
        throw changed("ended after " + sent + " of the ", " bytes that were announced");
      }
    }
  }

  private ReadingException changed(String before, String after) {
    String what = before + length.getAsLong() + after;
    return new ReadingException(
        upload.fileName() + " " + what + "; it must not change while it is sent", null);
  }

  /** Tells what fails in the content from what fails in the connection. */
  private final class Reading implements AutoCloseable {
    private final InputStream content;

    private Reading() throws ReadingException {
      try {
        content = upload.open();
      } catch (IOException | RuntimeException e) {
        throw failed(e);
      }
    }

    private int read(byte[] buffer) throws ReadingException {
      try {
        return content.read(buffer);
      } catch (IOException | RuntimeException e) {
        throw failed(e);
      }
    }

    /** After all was read, or something worse has happened. */
    @Override
    public void close() {
      try {
        content.close();
      } catch (IOException | RuntimeException e) {
        LOG.log(Level.DEBUG, "what was uploaded cannot be closed", e);
      }
    }

    private ReadingException failed(Exception e) {
      return new ReadingException(upload.fileName() + " cannot be read: " + e, e);
    }
  }

  private final class Progress {
    private Upload.@Nullable Listener listener = upload.listener().orElse(null);

    private void report(long sent) {
      if (listener != null) {
        try {
          listener.sent(sent, length);
        } catch (RuntimeException e) {
          LOG.log(Level.WARNING, "the listener of an upload threw an exception", e);
          listener = null;
        }
      }
    }
  }

  /** The content, not the connection, is why a request was not sent as a whole. */
  static final class ReadingException extends IOException {
    private static final long serialVersionUID = 1L;

    private ReadingException(String message, @Nullable Exception cause) {
      super(message, cause);
    }
  }
}

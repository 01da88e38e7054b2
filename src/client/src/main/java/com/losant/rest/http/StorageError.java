package com.losant.rest.http;

import com.losant.rest.api.ApiRequest;
import com.losant.rest.api.RequestPart;
import com.losant.rest.errors.ErrorResponse;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Reads the errors of storage services, which are XML and repeat what was sent. */
final class StorageError {
  private static final Pattern CODE = Pattern.compile("<Code>([^<]*)</Code>");
  private static final Pattern MESSAGE = Pattern.compile("<Message>([^<]*)</Message>");

  /** What is shorter is no secret, and would be found in many words. */
  private static final int SHORTEST_SECRET = 8;

  private StorageError() {}

  static ErrorResponse of(
      ApiRequest<?> request, Response response, String body, int attempts, Instant now) {
    String shown = withoutFields(request.parts(), body);
    String address = request.toString().replaceFirst("^\\S+ ", "");
    return ErrorResponse.builder(request.action().method(), address, response.code())
        .takesToken(false)
        .type(first(CODE, shown))
        .message(first(MESSAGE, shown))
        .headers(response.headers().toMultimap())
        .body(shown)
        .attempts(attempts)
        .receivedAt(now)
        .build();
  }

  /** Whoever reads a log could upload with the fields. */
  private static String withoutFields(List<RequestPart> parts, String body) {
    String shown = body;
    for (RequestPart part : parts) {
      String value = part.text().orElse("");
      if (value.length() >= SHORTEST_SECRET) {
        shown = shown.replace(value, "***");
      }
    }
    return shown;
  }

  private static @Nullable String first(Pattern element, String xml) {
    Matcher matcher = element.matcher(xml);
    return matcher.find() ? matcher.group(1) : null;
  }
}

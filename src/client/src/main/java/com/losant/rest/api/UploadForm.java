package com.losant.rest.api;

import com.losant.rest.json.JsonCodec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A form by which content is uploaded to a storage service. It holds secrets, which {@link
 * #toString()} does not show. Immutable.
 */
public final class UploadForm {
  private static final String FILE = "file";

  private final String url;
  private final Map<String, String> fields;

  private UploadForm(String url, Map<String, String> fields) {
    this.url = Objects.requireNonNull(url, "url");
    this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /**
   * Creates a form. The generated resource classes do.
   *
   * @param url the address to send the form to
   * @param fields the fields that come before the content, in their order
   * @return an immutable form
   */
  public static UploadForm of(String url, Map<String, String> fields) {
    return new UploadForm(url, fields);
  }

  /** The request that sends content: all fields, and then the file, as storage services demand. */
  ApiRequest<?> request(ApiAction first, Upload content) {
    ApiAction action =
        ApiAction.builder(first.name() + ".content", "POST", "{url}")
            .idempotent(true) // the content is the same afterwards
            .withoutToken()
            .build();
    List<RequestPart> parts = new ArrayList<>();
    fields.forEach((name, value) -> parts.add(RequestPart.of(name, value, JsonCodec.STRING)));
    parts.add(RequestPart.of(FILE, content));
    return ApiRequest.outside(action, url, parts);
  }

  /** Returns the names of the fields alone, since whoever has the rest can upload the content. */
  @Override
  public String toString() {
    return "form with " + fields.keySet();
  }
}

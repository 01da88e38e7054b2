package com.losant.rest.sandbox.internal.files;

import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.RefusedException;
import com.losant.rest.sandbox.internal.actions.Timeline;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields by which the content of a file may be uploaded until they expire.
 *
 * @param fields as storage services want them, in their order
 * @param expires the first moment at which they are refused
 */
record UploadForm(Map<String, String> fields, Instant expires) {
  static final String CONTENT_TYPE = "Content-Type";
  static final String KEY = "key";

  private static final Duration VALID = Duration.ofHours(1);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  /** A form for the content of a file. */
  static UploadForm of(StoredFile file, Bucket bucket, Timeline time) {
    Instant now = time.now();
    Instant expires = now.plus(VALID);
    String contentType = file.text("contentType");
    String date = DATE.format(now);
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put(CONTENT_TYPE, contentType.isEmpty() ? "application/octet-stream" : contentType);
    fields.put(KEY, file.text("applicationId") + file.path());
    fields.put("bucket", bucket.text());
    fields.put("X-Amz-Algorithm", "AWS4-HMAC-SHA256");
    fields.put("X-Amz-Credential", "SANDBOX/" + date.substring(0, 8) + "/local/s3/aws4_request");
    fields.put("X-Amz-Date", date);
    fields.put("Policy", policy(fields, expires));
    fields.put("X-Amz-Signature", Fingerprints.signature(file.id(), fields.get("Policy")));
    return new UploadForm(fields, expires);
  }

  private static String policy(Map<String, String> fields, Instant expires) {
    ObjectNode policy = JsonTrees.object().put("expiration", Timeline.text(expires));
    ArrayNode conditions = policy.putArray("conditions");
    fields.forEach((name, value) -> conditions.addObject().put(name, value));
    byte[] json = JsonTrees.compact(policy).getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(json);
  }

  /** Refuses fields that are not these, one by one, and any after they have expired. */
  void check(Map<String, String> given, Timeline time) {
    if (!given.equals(fields)) {
      throw RefusedException.forbidden("The fields are not those that were given for the file");
    }
    if (!time.now().isBefore(expires)) {
      throw RefusedException.forbidden("The fields have expired");
    }
  }

  ObjectNode shown() {
    ObjectNode shown = JsonTrees.object();
    fields.forEach(shown::put);
    return shown;
  }
}

package com.losant.rest.sandbox.internal.actions;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signatures (HMAC with SHA-256) that are the same in every run, by a key that is no secret: the
 * sandbox protects nothing.
 */
public final class Signature {
  private static final byte[] KEY = "losant-sandbox".getBytes(StandardCharsets.UTF_8);

  private Signature() {}

  /** The signature of a text. */
  public static byte[] of(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(KEY, mac.getAlgorithm()));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has it", e);
    }
  }
}

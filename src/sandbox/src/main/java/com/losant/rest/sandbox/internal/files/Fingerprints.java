package com.losant.rest.sandbox.internal.files;

import com.losant.rest.sandbox.internal.actions.Signature;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Signatures of uploads and addresses, and fingerprints of content, in hexadecimal digits. */
final class Fingerprints {
  private Fingerprints() {}

  static String signature(String... signed) {
    return HexFormat.of().formatHex(Signature.of(String.join("\n", signed)));
  }

  /** What storage services call the entity tag. */
  static String md5(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(content));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has it", e);
    }
  }
}

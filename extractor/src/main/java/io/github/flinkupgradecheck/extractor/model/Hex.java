package io.github.flinkupgradecheck.extractor.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Bytes as lower-case hex digits, and the digest that is written so. */
public final class Hex {
  private Hex() {}

  public static String of(byte[] bytes) {
    StringBuilder hex = new StringBuilder(bytes.length * 2);
    for (byte one : bytes) {
      hex.append(Character.forDigit((one >> 4) & 15, 16)).append(Character.forDigit(one & 15, 16));
    }
    return hex.toString();
  }

  public static String sha256(byte[] bytes) {
    try {
      return of(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256.", impossible);
    }
  }
}

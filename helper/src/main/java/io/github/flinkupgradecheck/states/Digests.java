package io.github.flinkupgradecheck.states;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;

/** What a recording is bound to: the class files of the team's classes, from a function or operator upwards and outwards. */
final class Digests {
  private Digests() {}

  static void add(Class<?> type, Map<String, String> digests) throws IOException {
    for (Class<?> one = type; one != null && !isFlinks(one); one = one.getSuperclass()) {
      // A lambda has no file; the class that it stands in has.
      Class<?> written = one.isSynthetic() ? null : one;
      String digest = written == null ? null : digest(written);
      if (digest != null) {
        digests.put(written.getName(), digest);
      }
      if (one.getEnclosingClass() != null && !digests.containsKey(one.getEnclosingClass().getName())) {
        add(one.getEnclosingClass(), digests);
      }
    }
  }

  private static boolean isFlinks(Class<?> type) {
    return type.getName().startsWith("org.apache.flink.") || type.getName().startsWith("java.");
  }

  /** Hex of the sha256; null where there is no file. */
  private static String digest(Class<?> type) throws IOException {
    String file = type.getName().substring(type.getName().lastIndexOf('.') + 1) + ".class";
    try (InputStream in = type.getResourceAsStream(file)) {
      if (in == null) {
        return null;
      }
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[8192];
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        sha256.update(buffer, 0, count);
      }
      StringBuilder hex = new StringBuilder();
      for (byte one : sha256.digest()) {
        hex.append(String.format("%02x", one));
      }
      return hex.toString();
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}

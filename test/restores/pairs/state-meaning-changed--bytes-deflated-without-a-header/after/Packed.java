package pair;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Texts in fewer bytes. */
final class Packed {
  private static final int LEVEL = Deflater.BEST_SPEED;
  private static final boolean NO_HEADER = true;

  private Packed() {}

  static byte[] of(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(LEVEL, NO_HEADER);
    try (OutputStream out = new DeflaterOutputStream(bytes, deflater)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  static String read(byte[] packed) throws IOException {
    Inflater inflater = new Inflater(NO_HEADER);
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(packed), inflater)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } finally {
      inflater.end();
    }
  }
}

package io.github.flinkupgradecheck.states;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Keeps what was read of a stream, and not a byte more. */
final class Copying extends FilterInputStream {
  private final ByteArrayOutputStream copy = new ByteArrayOutputStream();

  Copying(InputStream in) {
    super(in);
  }

  byte[] copied() {
    return copy.toByteArray();
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    if (next >= 0) {
      copy.write(next);
    }
    return next;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int count = super.read(into, from, length);
    if (count > 0) {
      copy.write(into, from, count);
    }
    return count;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}

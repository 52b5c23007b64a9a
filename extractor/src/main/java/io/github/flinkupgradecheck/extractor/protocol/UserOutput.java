package io.github.flinkupgradecheck.extractor.protocol;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Takes what user code prints, up to a limit, so that a talkative main() fills no disk. */
public final class UserOutput extends OutputStream {
  private static final int LIMIT = 1 << 20;

  private final OutputStream file;
  private int written;

  public UserOutput(File file) throws IOException {
    this.file = new FileOutputStream(file);
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
    if (written >= LIMIT) {
      return;
    }
    int fits = Math.min(length, LIMIT - written);
    file.write(bytes, offset, fits);
    written += fits;
    if (written >= LIMIT) {
      file.write("\n... cut after 1 MiB\n".getBytes(StandardCharsets.UTF_8));
    }
  }

  @Override
  public void flush() throws IOException {
    file.flush();
  }
}

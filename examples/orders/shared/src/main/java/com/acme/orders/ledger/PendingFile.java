package com.acme.orders.ledger;

import java.nio.charset.StandardCharsets;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/** A finished file that waits for its checkpoint. */
public final class PendingFile {
  final String path;

  PendingFile(String path) {
    this.path = path;
  }

  static final class Serializer implements SimpleVersionedSerializer<PendingFile> {
    @Override
    public int getVersion() {
      return 1;
    }

    @Override
    public byte[] serialize(PendingFile file) {
      return file.path.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public PendingFile deserialize(int version, byte[] bytes) {
      return new PendingFile(new String(bytes, StandardCharsets.UTF_8));
    }
  }
}

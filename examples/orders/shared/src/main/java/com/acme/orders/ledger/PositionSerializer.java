package com.acme.orders.ledger;

import java.nio.ByteBuffer;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/** The number of the writer's next file. */
final class PositionSerializer implements SimpleVersionedSerializer<Long> {
  @Override
  public int getVersion() {
    return 1;
  }

  @Override
  public byte[] serialize(Long position) {
    return ByteBuffer.allocate(Long.BYTES).putLong(position).array();
  }

  @Override
  public Long deserialize(int version, byte[] bytes) {
    return ByteBuffer.wrap(bytes).getLong();
  }
}

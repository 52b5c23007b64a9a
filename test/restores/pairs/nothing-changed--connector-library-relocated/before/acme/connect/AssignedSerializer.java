package acme.connect;

import org.apache.flink.core.io.SimpleVersionedSerializer;

/** Writes whether the one block has gone to a reader. */
final class AssignedSerializer implements SimpleVersionedSerializer<Boolean> {
  @Override
  public int getVersion() {
    return 1;
  }

  @Override
  public byte[] serialize(Boolean assigned) {
    return new byte[] {(byte) (assigned ? 1 : 0)};
  }

  @Override
  public Boolean deserialize(int version, byte[] bytes) {
    return bytes[0] == 1;
  }
}

package io.github.flinkupgradecheck.extractor.sample;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.core.memory.DataInputDeserializer;

/**
 * Reads values with a copy of a serializer, and takes another after one that could not be read: Kryo would go on in the bytes that were left. A copy for
 * each value would make a Kryo for each, which takes longer than reading.
 */
public final class Reading {
  private final TypeSerializer<?> serializer;
  /** Taken while it is read with, so that a thread that hangs in it is alone there. */
  private final AtomicReference<TypeSerializer<?>> idle = new AtomicReference<>();

  public Reading(TypeSerializer<?> serializer) {
    this.serializer = serializer;
  }

  public Object of(byte[] bytes) throws IOException {
    TypeSerializer<?> taken = idle.getAndSet(null);
    TypeSerializer<?> reading = taken == null ? serializer.duplicate() : taken;
    Object value = reading.deserialize(new DataInputDeserializer(bytes));
    idle.set(reading);
    return value;
  }
}

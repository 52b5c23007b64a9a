package io.github.flinkupgradecheck.extractor.model;

/** One serializer: the snapshot exactly as Flink writes it into a savepoint, and a readable tree of it. */
public final class SerializerFacts {
  /** {@code TypeSerializerSnapshot.writeVersionedSnapshot}. */
  public final byte[] snapshot;
  public final SerializerTree tree;
  /** The same after the serializer has written the samples; null where that adds nothing. */
  public byte[] sampled;

  public SerializerFacts(byte[] snapshot, SerializerTree tree) {
    this.snapshot = snapshot;
    this.tree = tree;
  }
}

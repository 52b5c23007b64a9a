package pair.orders;

import java.io.IOException;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSchemaCompatibility;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** Writes an order, field by field, as it is written in one version. */
public final class OrderSerializer extends TypeSerializer<Order> {
  static final int LATEST = 2;
  public static final OrderSerializer INSTANCE = new OrderSerializer(LATEST);
  private final int version;

  OrderSerializer(int version) {
    this.version = version;
  }

  @Override
  public boolean isImmutableType() {
    return true;
  }

  @Override
  public TypeSerializer<Order> duplicate() {
    return this;
  }

  @Override
  public Order createInstance() {
    return new Order("", false, 0, 0, "");
  }

  @Override
  public Order copy(Order from) {
    return from;
  }

  @Override
  public Order copy(Order from, Order reuse) {
    return from;
  }

  @Override
  public int getLength() {
    return -1;
  }

  @Override
  public void serialize(Order order, DataOutputView target) throws IOException {
    target.writeUTF(order.symbol);
    target.writeBoolean(order.buys);
    target.writeLong(order.cents);
    target.writeInt(order.quantity);
    if (version > 1) {
      target.writeUTF(order.venue);
    }
  }

  @Override
  public Order deserialize(DataInputView source) throws IOException {
    return new Order(source.readUTF(), source.readBoolean(), source.readLong(), source.readInt(), version > 1 ? source.readUTF() : "unknown");
  }

  @Override
  public Order deserialize(Order reuse, DataInputView source) throws IOException {
    return deserialize(source);
  }

  @Override
  public void copy(DataInputView source, DataOutputView target) throws IOException {
    serialize(deserialize(source), target);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OrderSerializer && ((OrderSerializer) other).version == version;
  }

  @Override
  public int hashCode() {
    return version;
  }

  @Override
  public TypeSerializerSnapshot<Order> snapshotConfiguration() {
    return new OrderSnapshot(version);
  }

  /** What a savepoint keeps of the serializer: in which version it wrote. Version 3 is the first to say so, what is older is version 1. */
  public static final class OrderSnapshot implements TypeSerializerSnapshot<Order> {
    private int written;

    public OrderSnapshot() {
      this(LATEST);
    }

    OrderSnapshot(int written) {
      this.written = written;
    }

    @Override
    public int getCurrentVersion() {
      return 4;
    }

    @Override
    public void writeSnapshot(DataOutputView out) throws IOException {
      out.writeInt(written);
    }

    @Override
    public void readSnapshot(int version, DataInputView in, ClassLoader loader) throws IOException {
      if (version < 4) {
        // A simple snapshot says which class it is of.
        in.readUTF();
        written = 1;
      } else {
        written = in.readInt();
      }
    }

    @Override
    public TypeSerializer<Order> restoreSerializer() {
      return new OrderSerializer(written);
    }

    @Override
    public TypeSerializerSchemaCompatibility<Order> resolveSchemaCompatibility(TypeSerializerSnapshot<Order> old) {
      return ((OrderSnapshot) old).written == written ? TypeSerializerSchemaCompatibility.compatibleAsIs() : TypeSerializerSchemaCompatibility.compatibleAfterMigration();
    }

    public TypeSerializerSchemaCompatibility<Order> resolveSchemaCompatibility(TypeSerializer<Order> serializer) {
      return ((OrderSerializer) serializer).version == written ? TypeSerializerSchemaCompatibility.compatibleAsIs() : TypeSerializerSchemaCompatibility.compatibleAfterMigration();
    }
  }
}

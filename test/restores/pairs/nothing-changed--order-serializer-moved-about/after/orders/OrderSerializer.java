package pair.orders;

import java.io.IOException;
import org.apache.flink.api.common.typeutils.SimpleTypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.base.TypeSerializerSingleton;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** Writes an order, field by field. */
public final class OrderSerializer extends TypeSerializerSingleton<Order> {
  public static final OrderSerializer INSTANCE = new OrderSerializer();

  @Override
  public boolean isImmutableType() {
    return true;
  }

  @Override
  public Order createInstance() {
    return new Order("", false, 0, 0);
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
    writeSide(order, target);
    target.writeLong(order.cents);
    target.writeInt(order.quantity);
  }

  private static void writeSide(Order order, DataOutputView target) throws IOException {
    target.writeUTF(order.symbol);
    target.writeBoolean(order.buys);
  }

  @Override
  public Order deserialize(DataInputView source) throws IOException {
    String symbol = source.readUTF();
    boolean buys = source.readBoolean();
    return Order.placed(symbol, buys, source.readLong(), source.readInt());
  }

  @Override
  public Order deserialize(Order reuse, DataInputView source) throws IOException {
    return deserialize(source);
  }

  @Override
  public void copy(DataInputView source, DataOutputView target) throws IOException {
    target.writeUTF(source.readUTF());
    target.writeBoolean(source.readBoolean());
    target.writeLong(source.readLong());
    target.writeInt(source.readInt());
  }

  @Override
  public TypeSerializerSnapshot<Order> snapshotConfiguration() {
    return new OrderSnapshot();
  }

  /** What a savepoint keeps of the serializer. */
  public static final class OrderSnapshot extends SimpleTypeSerializerSnapshot<Order> {
    public OrderSnapshot() {
      super(() -> INSTANCE);
    }
  }
}

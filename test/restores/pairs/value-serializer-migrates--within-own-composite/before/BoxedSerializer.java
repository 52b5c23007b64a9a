package pair;

import java.io.IOException;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** Writes what is in the box. */
public final class BoxedSerializer extends TypeSerializer<Boxed> {
  final TypeSerializer<Order> order;

  BoxedSerializer(TypeSerializer<Order> order) {
    this.order = order;
  }

  @Override
  public void serialize(Boxed boxed, DataOutputView out) throws IOException {
    order.serialize(boxed.order, out);
  }

  @Override
  public Boxed deserialize(DataInputView in) throws IOException {
    return new Boxed(order.deserialize(in));
  }

  @Override
  public Boxed deserialize(Boxed reuse, DataInputView in) throws IOException {
    return deserialize(in);
  }

  @Override
  public void copy(DataInputView in, DataOutputView out) throws IOException {
    order.copy(in, out);
  }

  @Override
  public Boxed copy(Boxed from) {
    return new Boxed(order.copy(from.order));
  }

  @Override
  public Boxed copy(Boxed from, Boxed reuse) {
    return copy(from);
  }

  @Override
  public Boxed createInstance() {
    return new Boxed(order.createInstance());
  }

  @Override
  public boolean isImmutableType() {
    return false;
  }

  @Override
  public int getLength() {
    return -1;
  }

  @Override
  public TypeSerializer<Boxed> duplicate() {
    return new BoxedSerializer(order.duplicate());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BoxedSerializer && order.equals(((BoxedSerializer) other).order);
  }

  @Override
  public int hashCode() {
    return order.hashCode();
  }

  @Override
  public TypeSerializerSnapshot<Boxed> snapshotConfiguration() {
    return new BoxedSerializerSnapshot(this);
  }
}

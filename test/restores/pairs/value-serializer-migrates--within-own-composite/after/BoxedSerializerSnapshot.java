package pair;

import org.apache.flink.api.common.typeutils.CompositeTypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.TypeSerializer;

/** Of the serializer of what is in the box. */
public final class BoxedSerializerSnapshot extends CompositeTypeSerializerSnapshot<Boxed, BoxedSerializer> {
  public BoxedSerializerSnapshot() {}

  BoxedSerializerSnapshot(BoxedSerializer serializer) {
    super(serializer);
  }

  @Override
  protected int getCurrentOuterSnapshotVersion() {
    return 1;
  }

  @Override
  protected TypeSerializer<?>[] getNestedSerializers(BoxedSerializer outer) {
    return new TypeSerializer<?>[] {outer.order};
  }

  @Override
  @SuppressWarnings("unchecked")
  protected BoxedSerializer createOuterSerializerWithNestedSerializers(TypeSerializer<?>[] nested) {
    return new BoxedSerializer((TypeSerializer<Order>) nested[0]);
  }
}

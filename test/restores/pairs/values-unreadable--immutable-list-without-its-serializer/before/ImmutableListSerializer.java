package pair;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import com.google.common.collect.ImmutableList;

/** Writes how many there are, and each. */
@SuppressWarnings({"rawtypes", "unchecked"})
public final class ImmutableListSerializer extends Serializer<ImmutableList> {
  public ImmutableListSerializer() {
    super(false, true);
  }

  @Override
  public void write(Kryo kryo, Output out, ImmutableList list) {
    out.writeInt(list.size(), true);
    for (Object element : list) {
      kryo.writeClassAndObject(out, element);
    }
  }

  @Override
  public ImmutableList read(Kryo kryo, Input in, Class type) {
    ImmutableList.Builder<Object> list = ImmutableList.builder();
    for (int left = in.readInt(true); left > 0; left--) {
      list.add(kryo.readClassAndObject(in));
    }
    return list.build();
  }
}

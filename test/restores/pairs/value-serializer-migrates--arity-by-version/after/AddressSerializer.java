package pair;

import java.io.IOException;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;
import org.apache.flink.types.StringValue;

/** Writes how many parts there are and the parts, from version 2 on. */
public final class AddressSerializer extends TypeSerializer<Address> {
  private final int version;

  public AddressSerializer() {
    this(2);
  }

  AddressSerializer(int version) {
    this.version = version;
  }

  @Override
  public void serialize(Address address, DataOutputView out) throws IOException {
    if (version > 1) {
      out.writeInt(2);
    }
    StringValue.writeString(address.country, out);
    StringValue.writeString(address.city, out);
  }

  @Override
  public Address deserialize(DataInputView in) throws IOException {
    int arity = version > 1 ? in.readInt() : 2;
    String[] parts = new String[2];
    for (int part = 0; part < arity; part++) {
      parts[part] = StringValue.readString(in);
    }
    return new Address(parts[0], parts[1]);
  }

  @Override
  public Address deserialize(Address reuse, DataInputView in) throws IOException {
    return deserialize(in);
  }

  @Override
  public void copy(DataInputView in, DataOutputView out) throws IOException {
    serialize(deserialize(in), out);
  }

  @Override
  public Address copy(Address from) {
    return from;
  }

  @Override
  public Address copy(Address from, Address reuse) {
    return from;
  }

  @Override
  public Address createInstance() {
    return new Address("", "");
  }

  @Override
  public boolean isImmutableType() {
    return true;
  }

  @Override
  public int getLength() {
    return -1;
  }

  @Override
  public TypeSerializer<Address> duplicate() {
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AddressSerializer;
  }

  @Override
  public int hashCode() {
    return 7;
  }

  @Override
  public TypeSerializerSnapshot<Address> snapshotConfiguration() {
    return new AddressSerializerSnapshot();
  }
}

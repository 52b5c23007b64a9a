package pair;

import java.io.IOException;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;
import org.apache.flink.types.StringValue;

/** Writes country and city. */
public final class AddressSerializer extends TypeSerializer<Address> {
  @Override
  public void serialize(Address address, DataOutputView out) throws IOException {
    StringValue.writeString(address.country, out);
    StringValue.writeString(address.city, out);
  }

  @Override
  public Address deserialize(DataInputView in) throws IOException {
    return new Address(StringValue.readString(in), StringValue.readString(in));
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

package pair;

import org.apache.flink.api.common.typeutils.SimpleTypeSerializerSnapshot;

/** Says nothing of the format. */
public final class AddressSerializerSnapshot extends SimpleTypeSerializerSnapshot<Address> {
  public AddressSerializerSnapshot() {
    super(AddressSerializer::new);
  }
}

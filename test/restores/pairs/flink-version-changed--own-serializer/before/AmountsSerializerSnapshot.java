package pair;

import org.apache.flink.api.common.typeutils.SimpleTypeSerializerSnapshot;

/** Says nothing of the format. */
public final class AmountsSerializerSnapshot extends SimpleTypeSerializerSnapshot<Amounts> {
  public AmountsSerializerSnapshot() {
    super(AmountsSerializer::new);
  }
}

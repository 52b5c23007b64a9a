package pair;

import org.apache.flink.api.common.typeutils.SimpleTypeSerializerSnapshot;

/** Says nothing of the format. */
public final class PlaceSerializerSnapshot extends SimpleTypeSerializerSnapshot<Place> {
  public PlaceSerializerSnapshot() {
    super(PlaceSerializer::new);
  }
}

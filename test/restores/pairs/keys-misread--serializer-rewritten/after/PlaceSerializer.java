package pair;

import java.io.IOException;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** Writes the row, then the column. */
public final class PlaceSerializer extends TypeSerializer<Place> {
  @Override
  public void serialize(Place place, DataOutputView out) throws IOException {
    for (long number : new long[] {place.row, place.column}) {
      out.writeLong(number);
    }
  }

  @Override
  public Place deserialize(DataInputView in) throws IOException {
    return new Place(in.readLong(), in.readLong());
  }

  @Override
  public Place deserialize(Place reuse, DataInputView in) throws IOException {
    return deserialize(in);
  }

  @Override
  public void copy(DataInputView in, DataOutputView out) throws IOException {
    serialize(deserialize(in), out);
  }

  @Override
  public Place copy(Place from) {
    return from;
  }

  @Override
  public Place copy(Place from, Place reuse) {
    return from;
  }

  @Override
  public Place createInstance() {
    return new Place(0, 0);
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
  public TypeSerializer<Place> duplicate() {
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PlaceSerializer;
  }

  @Override
  public int hashCode() {
    return 7;
  }

  @Override
  public TypeSerializerSnapshot<Place> snapshotConfiguration() {
    return new PlaceSerializerSnapshot();
  }
}

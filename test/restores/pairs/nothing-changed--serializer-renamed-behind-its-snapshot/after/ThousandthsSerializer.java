package pair;
import java.io.IOException;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.base.TypeSerializerSingleton;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** Writes degrees as a whole number of thousandths. */
public final class ThousandthsSerializer extends TypeSerializerSingleton<Degrees> {
  @Override
  public boolean isImmutableType() {
    return false;
  }

  @Override
  public Degrees createInstance() {
    return new Degrees(0);
  }

  @Override
  public Degrees copy(Degrees from) {
    return new Degrees(from.value);
  }

  @Override
  public Degrees copy(Degrees from, Degrees reuse) {
    return copy(from);
  }

  @Override
  public int getLength() {
    return 8;
  }

  @Override
  public void serialize(Degrees degrees, DataOutputView out) throws IOException {
    out.writeLong(Math.round(degrees.value * 1000));
  }

  @Override
  public Degrees deserialize(DataInputView in) throws IOException {
    return new Degrees(in.readLong() / 1000.0);
  }

  @Override
  public Degrees deserialize(Degrees reuse, DataInputView in) throws IOException {
    return deserialize(in);
  }

  @Override
  public void copy(DataInputView in, DataOutputView out) throws IOException {
    out.writeLong(in.readLong());
  }

  @Override
  public TypeSerializerSnapshot<Degrees> snapshotConfiguration() {
    return new DegreesSnapshot();
  }
}

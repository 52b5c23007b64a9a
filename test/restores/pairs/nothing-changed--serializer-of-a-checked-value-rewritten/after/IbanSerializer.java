package pair;

import java.io.IOException;
import org.apache.flink.api.common.typeutils.SimpleTypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.base.TypeSerializerSingleton;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** Writes account numbers: two letters, the check, the number. */
public final class IbanSerializer extends TypeSerializerSingleton<Iban> {
  private static final long serialVersionUID = 1L;

  @Override
  public boolean isImmutableType() {
    return true;
  }

  @Override
  public Iban createInstance() {
    return null;
  }

  @Override
  public Iban copy(Iban from) {
    return from;
  }

  @Override
  public Iban copy(Iban from, Iban reuse) {
    return from;
  }

  @Override
  public int getLength() {
    return IbanCodec.BYTES;
  }

  @Override
  public void serialize(Iban iban, DataOutputView out) throws IOException {
    IbanCodec.write(iban, out);
  }

  @Override
  public Iban deserialize(DataInputView in) throws IOException {
    return IbanCodec.read(in);
  }

  @Override
  public Iban deserialize(Iban reuse, DataInputView in) throws IOException {
    return deserialize(in);
  }

  @Override
  public void copy(DataInputView in, DataOutputView out) throws IOException {
    out.write(in, IbanCodec.BYTES);
  }

  @Override
  public TypeSerializerSnapshot<Iban> snapshotConfiguration() {
    return new Snapshot();
  }

  /** Has nothing to tell but which serializer wrote. */
  public static final class Snapshot extends SimpleTypeSerializerSnapshot<Iban> {
    public Snapshot() {
      super(IbanSerializer::new);
    }
  }
}

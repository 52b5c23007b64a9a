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
    return 11;
  }

  @Override
  public void serialize(Iban iban, DataOutputView out) throws IOException {
    out.writeByte(iban.country().charAt(0));
    out.writeByte(iban.country().charAt(1));
    out.writeByte(iban.check());
    out.writeLong(iban.number());
  }

  @Override
  public Iban deserialize(DataInputView in) throws IOException {
    String country = String.valueOf(new char[] {(char) in.readByte(), (char) in.readByte()});
    int check = in.readByte();
    return Iban.of(country, check, in.readLong());
  }

  @Override
  public Iban deserialize(Iban reuse, DataInputView in) throws IOException {
    return deserialize(in);
  }

  @Override
  public void copy(DataInputView in, DataOutputView out) throws IOException {
    serialize(deserialize(in), out);
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

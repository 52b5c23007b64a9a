package pair;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** Account numbers as bytes: two letters, the check, the number. */
final class IbanCodec {
  static final int BYTES = 2 + 1 + Long.BYTES;

  private IbanCodec() {}

  static void write(Iban iban, DataOutputView out) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(BYTES);
    bytes.put(iban.country().getBytes(StandardCharsets.US_ASCII)).put((byte) iban.check()).putLong(iban.number());
    out.write(bytes.array());
  }

  static Iban read(DataInputView in) throws IOException {
    byte[] bytes = new byte[BYTES];
    in.readFully(bytes);
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    String country = new String(bytes, 0, 2, StandardCharsets.US_ASCII);
    return Iban.of(country, buffer.get(2), buffer.getLong(3));
  }
}

package pair;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** What lies in a shelf, packed. */
final class Packed {
  private static final int VERSION = 1;

  String article = "";
  int pieces;

  static Packed read(byte[] bytes) throws IOException {
    Packed packed = new Packed();
    if (bytes != null) {
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
      int version = in.readByte();
      if (version != VERSION) {
        throw new IOException("Packed in version " + version);
      }
      packed.article = in.readUTF();
      packed.pieces = in.readInt();
    }
    return packed;
  }

  byte[] write() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeByte(VERSION);
    out.writeUTF(article);
    out.writeInt(pieces);
    return bytes.toByteArray();
  }
}

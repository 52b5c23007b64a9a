package pair;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** What lies in a shelf, packed. */
final class Packed {
  private static final int VERSION = 0xf2;

  String article = "";
  int pieces;
  String place = "";

  static Packed read(byte[] bytes) throws IOException {
    Packed packed = new Packed();
    if (bytes != null) {
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
      // The text in front of older ones has two bytes of length, and is never so long that the first of them is this.
      boolean versioned = (bytes[0] & 0xff) == VERSION;
      if (versioned) {
        in.readByte();
      }
      packed.article = in.readUTF();
      packed.pieces = in.readInt();
      packed.place = versioned ? in.readUTF() : "";
    }
    return packed;
  }

  byte[] write() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeByte(VERSION);
    out.writeUTF(article);
    out.writeInt(pieces);
    out.writeUTF(place);
    return bytes.toByteArray();
  }
}

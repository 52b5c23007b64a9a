package pair;

import java.io.IOException;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;
import org.apache.flink.types.Value;

/** What is ordered. */
public final class Basket implements Value {
  String article = "";
  String voucher = "";

  public Basket() {}

  public static Basket of(String key) {
    Basket basket = new Basket();
    basket.article = "bicycle";
    basket.voucher = "WELCOME";
    return basket;
  }

  @Override
  public void write(DataOutputView out) throws IOException {
    writeAll(out, article, voucher);
  }

  private static void writeAll(DataOutputView out, String... texts) throws IOException {
    for (String text : texts) {
      out.writeUTF(text);
    }
  }

  public boolean hasVoucher() {
    return !voucher.isEmpty();
  }

  @Override
  public void read(DataInputView in) throws IOException {
    article = in.readUTF();
    voucher = in.readUTF();
  }
}

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
    out.writeUTF(article);
    out.writeUTF(voucher);
  }

  @Override
  public void read(DataInputView in) throws IOException {
    article = in.readUTF();
    voucher = in.readUTF();
  }
}

package pair;

import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.typeinfo.TypeInfo;

/** What a customer is about to buy. */
@TypeInfo(BasketTypes.class)
public class Basket {
  public List<String> articles = new ArrayList<>();
  public long clicks;

  public Basket() {}
}

package pair;

import java.util.ArrayList;
import java.util.List;

/** What a customer is about to buy. */
public class Basket {
  public List<String> articles = new ArrayList<>();
  public long clicks;

  public Basket() {}
}

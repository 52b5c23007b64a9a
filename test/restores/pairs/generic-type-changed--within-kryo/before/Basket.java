package pair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a customer has chosen; no POJO in Flink's sense, so Kryo writes it. */
public final class Basket {
  private final List<Long> numbers;

  private Basket(List<Long> numbers) {
    this.numbers = numbers;
  }

  static Basket of(String key) {
    return new Basket(new ArrayList<>(Arrays.asList(7L, 8L)));
  }

  Long last() {
    Long last = null;
    for (Long number : numbers) {
      last = number;
    }
    return last;
  }
}

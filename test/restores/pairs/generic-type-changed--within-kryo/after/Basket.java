package pair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a customer has chosen; no POJO in Flink's sense, so Kryo writes it. */
public final class Basket {
  private final List<Integer> numbers;

  private Basket(List<Integer> numbers) {
    this.numbers = numbers;
  }

  static Basket of(String key) {
    return new Basket(new ArrayList<>(Arrays.asList(7, 8)));
  }

  Integer last() {
    Integer last = null;
    for (Integer number : numbers) {
      last = number;
    }
    return last;
  }
}

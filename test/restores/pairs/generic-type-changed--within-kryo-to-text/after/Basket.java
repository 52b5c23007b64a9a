package pair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a customer has chosen; no POJO in Flink's sense, so Kryo writes it. */
public final class Basket {
  private final List<String> numbers;

  private Basket(List<String> numbers) {
    this.numbers = numbers;
  }

  static Basket of(String key) {
    return new Basket(new ArrayList<>(Arrays.asList("7", "8")));
  }

  String last() {
    String last = null;
    for (String number : numbers) {
      last = number;
    }
    return last;
  }
}

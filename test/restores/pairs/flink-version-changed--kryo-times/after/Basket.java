package pair;

import java.time.LocalDate;

/** What a customer has chosen; no POJO in Flink's sense, so Kryo writes it. */
public final class Basket {
  private final LocalDate due;

  private Basket(LocalDate due) {
    this.due = due;
  }

  static Basket of(String key) {
    return new Basket(LocalDate.of(2024, 2, 29));
  }

  String due() {
    return "on " + due;
  }
}

package pair;

import java.util.Objects;

/** Somebody looks at the shop. */
public class Visit {
  private static final long START = 1_700_000_000_000L;

  public String visitor;
  public long number;
  public int pages;
  public long at;

  public Visit() {}

  static Visit of(Long number) {
    Visit visit = new Visit();
    visit.visitor = "visitor-" + number % 4;
    visit.number = number;
    visit.pages = number < 4 ? 3 : 5;
    visit.at = START + number / 2 * 20;
    return visit;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Visit && ((Visit) other).number == number;
  }

  @Override
  public int hashCode() {
    return Objects.hash(number);
  }
}

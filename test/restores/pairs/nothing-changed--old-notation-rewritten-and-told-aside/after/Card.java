package pair;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A bonus card, written `v2|visits|points|currency`; once it was `visits;points`. */
final class Card {
  private static final Pattern OLD = Pattern.compile("(\\d+);(-?\\d+)");
  private static final Pattern NEW = Pattern.compile("v2\\|(\\d+)\\|(-?\\d+)\\|([A-Z]{3})");

  private final long visits;
  private final long points;
  private final String currency;
  private final boolean old;

  private Card(long visits, long points, String currency, boolean old) {
    this.visits = visits;
    this.points = points;
    this.currency = currency;
    this.old = old;
  }

  static Card empty() {
    return new Card(0, 0, "EUR", false);
  }

  static Card parse(String written) {
    Matcher now = NEW.matcher(written);
    if (now.matches()) {
      return new Card(Long.parseLong(now.group(1)), Long.parseLong(now.group(2)), now.group(3), false);
    }
    Matcher before = OLD.matcher(written);
    if (before.matches()) {
      return new Card(Long.parseLong(before.group(1)), Long.parseLong(before.group(2)), "EUR", true);
    }
    throw new IllegalArgumentException("No card: " + written);
  }

  Card visited(int more) {
    return new Card(visits + 1, points + more, currency, false);
  }

  boolean isOfOldNotation() {
    return old;
  }

  long visits() {
    return visits;
  }

  long points() {
    return points;
  }

  @Override
  public String toString() {
    return "v2|" + visits + "|" + points + "|" + currency;
  }
}

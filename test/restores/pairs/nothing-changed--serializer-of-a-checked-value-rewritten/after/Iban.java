package pair;

import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of an account, which is checked. */
public final class Iban implements Comparable<Iban> {
  private static final Pattern WRITTEN = Pattern.compile("(?<country>[A-Z]{2})(?<check>\\d{2})-(?<number>\\d+)");
  private static final Comparator<Iban> ORDER = Comparator.comparing(Iban::country).thenComparing(Iban::number);

  private final String country;
  private final long number;
  private final int check;

  private Iban(String country, int check, long number) {
    if (check != check(country, number)) {
      throw new IllegalArgumentException(String.format("No account: %s%02d-%d", country, check, number));
    }
    this.country = Objects.requireNonNull(country);
    this.check = check;
    this.number = number;
  }

  static Iban of(String text) {
    Matcher written = WRITTEN.matcher(text);
    if (!written.matches()) {
      throw new IllegalArgumentException("No account: " + text);
    }
    return of(written.group("country"), Integer.parseInt(written.group("check")), Long.parseLong(written.group("number")));
  }

  static Iban of(String country, int check, long number) {
    return new Iban(country, check, number);
  }

  static int check(String country, long number) {
    return 10 + (int) Math.floorMod(number * 97 + country.charAt(0) * 31L + country.charAt(1), 89L);
  }

  String country() {
    return country;
  }

  long number() {
    return number;
  }

  int check() {
    return check;
  }

  @Override
  public int compareTo(Iban other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Iban && compareTo((Iban) other) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hash(country, number);
  }

  @Override
  public String toString() {
    return String.format("%s%02d-%d", country, check, number);
  }
}

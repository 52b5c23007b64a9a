package pair;

/** The number of an account, which is checked. */
public final class Iban {
  private final String country;
  private final long number;
  private final int check;

  private Iban(String country, int check, long number) {
    if (check != check(country, number)) {
      throw new IllegalArgumentException("No account: " + country + check + "-" + number);
    }
    this.country = country;
    this.check = check;
    this.number = number;
  }

  static Iban of(String text) {
    int dash = text.indexOf('-');
    return new Iban(text.substring(0, 2), Integer.parseInt(text.substring(2, dash)), Long.parseLong(text.substring(dash + 1)));
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
  public boolean equals(Object other) {
    return other instanceof Iban && other.toString().equals(toString());
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  @Override
  public String toString() {
    return country + check + "-" + number;
  }
}

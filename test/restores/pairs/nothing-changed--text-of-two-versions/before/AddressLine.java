package pair;

/** An address as one line of text. */
final class AddressLine {
  private static final int STREET = 0;
  private static final int ZIP = 1;
  private static final int CITY = 2;

  private AddressLine() {}

  static String write(AddressChange change) {
    return change.street + ";" + change.zip + ";" + change.city;
  }

  static String city(String line) {
    return line.split(";", -1)[CITY];
  }

  static String label(String line) {
    String[] parts = line.split(";", -1);
    return parts[STREET] + ", " + parts[ZIP] + " " + parts[CITY];
  }
}

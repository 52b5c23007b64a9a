package pair;

/** An address as one line of text: `v2;country;street;zip;city`, or in older ones `street;zip;city`. */
final class AddressLine {
  private static final String VERSION = "v2;";

  private AddressLine() {}

  static String write(AddressChange change) {
    return VERSION + String.join(";", change.country, change.street, change.zip, change.city);
  }

  static String city(String line) {
    return parts(line)[3];
  }

  static String label(String line) {
    String[] parts = parts(line);
    return parts[1] + ", " + parts[0] + "-" + parts[2] + " " + parts[3];
  }

  private static String[] parts(String line) {
    return (line.startsWith(VERSION) ? line.substring(VERSION.length()) : "DE;" + line).split(";", -1);
  }
}

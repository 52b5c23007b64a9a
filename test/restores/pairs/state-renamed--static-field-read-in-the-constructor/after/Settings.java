package pair;

/** How the job is set up. */
final class Settings {
  static String prefix = "library-";
  static int largestLoan = 10;

  private Settings() {}

  static void read(String[] arguments) {
    prefix = arguments.length > 0 ? arguments[0] : "central-library-";
    largestLoan = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 12;
  }
}

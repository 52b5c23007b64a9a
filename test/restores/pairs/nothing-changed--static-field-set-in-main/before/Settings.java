package pair;

/** How the job is set up. */
final class Settings {
  static String prefix = "library-";

  private Settings() {}
}

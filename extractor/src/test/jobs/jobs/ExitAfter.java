package jobs;

/** Leaves the JVM after its pipeline. */
public final class ExitAfter {
  private ExitAfter() {}

  public static void main(String[] arguments) throws Exception {
    Plain.main(arguments);
    System.exit(3);
  }
}

package jobs;

/** Leaves the JVM before it has a pipeline; what comes after never happens. */
public final class ExitBefore {
  private ExitBefore() {}

  public static void main(String[] arguments) throws Exception {
    try {
      throw new IllegalStateException("usage");
    } catch (IllegalStateException wrongUsage) {
      System.exit(2);
    }
    Plain.main(arguments);
  }
}

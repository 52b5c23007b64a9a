package jobs;

/** Prints megabytes. */
public final class Talks {
  private Talks() {}

  public static void main(String[] arguments) throws Exception {
    for (int i = 0; i < 50_000; i++) {
      System.out.println("::error::nobody should ever see this line, nor take it for progress " + i);
      System.err.println("nor this one, which is as long as the other, more or less, " + i);
    }
    Plain.main(arguments);
  }
}

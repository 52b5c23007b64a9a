package jobs;

/** Never ends; with an argument, after a pipeline. */
public final class Hangs {
  private Hangs() {}

  public static void main(String[] arguments) throws Exception {
    if (arguments.length > 0) {
      Plain.main(new String[0]);
    }
    while (true) {
      try {
        Thread.sleep(60_000);
      } catch (InterruptedException stubborn) {
        // goes on waiting
      }
    }
  }
}

package jobs;

import java.util.function.IntConsumer;

/** Leaves the JVM by a method reference, which no call site shows. */
public final class ExitByReference {
  private ExitByReference() {}

  public static void main(String[] arguments) throws Exception {
    Plain.main(arguments);
    IntConsumer exit = System::exit;
    exit.accept(4);
  }
}

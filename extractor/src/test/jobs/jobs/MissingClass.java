package jobs;

/** Uses a class that is not packed. */
public final class MissingClass {
  private MissingClass() {}

  public static void main(String[] arguments) throws Exception {
    System.out.println(new Absent().hashCode());
    Plain.main(arguments);
  }
}

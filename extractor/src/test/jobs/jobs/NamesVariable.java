package jobs;

/** Fails as a library does that looked for a variable: by its words alone. */
public final class NamesVariable {
  private NamesVariable() {}

  public static void main(String[] arguments) {
    throw new IllegalStateException("The region must be given via environment variable (REGION_OF_LIBRARY) or a profile.");
  }
}

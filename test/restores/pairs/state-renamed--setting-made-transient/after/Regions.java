package pair;

/** Where the shop sells. */
public final class Regions {
  private Regions() {}

  /** The region that this job is deployed in. */
  public static String home() {
    return "eu";
  }
}

package pair;

/** Where the shop sells. */
public final class Regions {
  /** The region that this job is deployed in. */
  public static final String HOME = "eu";

  private Regions() {}
}
